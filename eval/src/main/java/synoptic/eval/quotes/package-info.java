/// Measures quotations and their speakers against marked data.
@NullMarked
package synoptic.eval.quotes;

import org.jspecify.annotations.NullMarked;
