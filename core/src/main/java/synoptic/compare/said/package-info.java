/// Who said what, in whose rendering: one row for each thing said, over all reports of an event.
@NullMarked
package synoptic.compare.said;

import org.jspecify.annotations.NullMarked;
