/// Measures the rooms against marked data and against the time of simple kernels.
@NullMarked
package synoptic.eval;

import org.jspecify.annotations.NullMarked;
