@NullMarked
package synoptic.store;

import org.jspecify.annotations.NullMarked;
