/// Calendar times in a text, as exactly as its words allow.
@NullMarked
package synoptic.annotate.time;

import org.jspecify.annotations.NullMarked;
