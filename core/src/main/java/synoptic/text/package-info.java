/// Stretches of text, the words in them, and how alike two texts are.
@NullMarked
package synoptic.text;

import org.jspecify.annotations.NullMarked;
