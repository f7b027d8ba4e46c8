/// Sentences, names and times of an article: what the article alone gives.
@NullMarked
package synoptic.annotate;

import org.jspecify.annotations.NullMarked;
