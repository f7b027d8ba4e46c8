/// The whole journey, from captures to an edition of events.
@NullMarked
package synoptic;

import org.jspecify.annotations.NullMarked;
