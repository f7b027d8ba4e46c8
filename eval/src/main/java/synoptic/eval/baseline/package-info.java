/// The script a user would write instead of Synoptic: TF-IDF, cosine, average linkage, a cut.
@NullMarked
package synoptic.eval.baseline;

import org.jspecify.annotations.NullMarked;
