/// What is kept: captures, what was made of them, and how it is asked for.
@NullMarked
package synoptic.store;

import org.jspecify.annotations.NullMarked;
