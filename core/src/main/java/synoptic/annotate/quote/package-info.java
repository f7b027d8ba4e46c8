/// Who says what in one article: quotations with their sources, cues and speakers.
@NullMarked
package synoptic.annotate.quote;

import org.jspecify.annotations.NullMarked;
