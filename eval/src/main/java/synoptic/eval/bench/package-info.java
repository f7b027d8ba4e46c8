/// Times the rooms beside simple kernels, in one run on one machine: only ratios are told.
@NullMarked
package synoptic.eval.bench;

import org.jspecify.annotations.NullMarked;
