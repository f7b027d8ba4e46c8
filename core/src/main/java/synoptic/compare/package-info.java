/// An event becomes a synopsis: its accounts side by side.
@NullMarked
package synoptic.compare;

import org.jspecify.annotations.NullMarked;
