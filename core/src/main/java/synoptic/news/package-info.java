/// The nouns all rooms share: captures, articles, and what articles say of themselves.
@NullMarked
package synoptic.news;

import org.jspecify.annotations.NullMarked;
