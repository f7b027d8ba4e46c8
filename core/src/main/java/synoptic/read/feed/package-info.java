/// Feeds: RSS 2.0, RSS 1.0 and Atom. (JSON Feed is read as any other JSON.)
@NullMarked
package synoptic.read.feed;

import org.jspecify.annotations.NullMarked;
