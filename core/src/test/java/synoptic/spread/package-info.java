@NullMarked
package synoptic.spread;

import org.jspecify.annotations.NullMarked;
