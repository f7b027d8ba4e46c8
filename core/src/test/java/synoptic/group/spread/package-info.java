@NullMarked
package synoptic.group.spread;

import org.jspecify.annotations.NullMarked;
