/// Learns the models that come with the program from the training parts of marked data.
@NullMarked
package synoptic.eval.train;

import org.jspecify.annotations.NullMarked;
