/// Names in a text, by the shape of their words.
@NullMarked
package synoptic.annotate.name;

import org.jspecify.annotations.NullMarked;
