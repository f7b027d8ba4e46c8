/// Which reports tell of one event, why, and which events only look alike.
@NullMarked
package synoptic.group;

import org.jspecify.annotations.NullMarked;
