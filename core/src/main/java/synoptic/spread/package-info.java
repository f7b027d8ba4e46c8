/// The events of a pot worked out by many who each see a part of it: the steps of [synoptic.group],
/// spread by report, by word and by run of words, with the same result.
@NullMarked
package synoptic.spread;

import org.jspecify.annotations.NullMarked;
