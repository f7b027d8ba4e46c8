/// How well the scores of pairs of reports follow how similar people found them.
@NullMarked
package synoptic.eval.likeness;

import org.jspecify.annotations.NullMarked;
