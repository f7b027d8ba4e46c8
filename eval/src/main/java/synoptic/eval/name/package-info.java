/// Names found, against names that people marked.
@NullMarked
package synoptic.eval.name;

import org.jspecify.annotations.NullMarked;
