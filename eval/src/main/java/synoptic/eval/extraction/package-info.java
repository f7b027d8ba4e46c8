/// Measures how well articles are read from web pages, and learns the weights for it.
@NullMarked
package synoptic.eval.extraction;

import org.jspecify.annotations.NullMarked;
