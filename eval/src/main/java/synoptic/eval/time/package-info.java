/// Times found, against times that people marked.
@NullMarked
package synoptic.eval.time;

import org.jspecify.annotations.NullMarked;
