/// What the room that finds copies finds, beside what texts share word for word and what a reader
/// marked.
@NullMarked
package synoptic.eval.copies;

import org.jspecify.annotations.NullMarked;
