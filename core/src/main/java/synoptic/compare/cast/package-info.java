/// Who is who across the reports of an event.
@NullMarked
package synoptic.compare.cast;

import org.jspecify.annotations.NullMarked;
