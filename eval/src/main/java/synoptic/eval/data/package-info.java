/// Marked sets as pots of articles, each with the event a person put it under.
@NullMarked
package synoptic.eval.data;

import org.jspecify.annotations.NullMarked;
