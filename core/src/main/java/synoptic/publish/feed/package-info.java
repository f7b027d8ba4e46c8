/// Lists as Atom feeds (RFC 4287), for readers that ask again and again.
@NullMarked
package synoptic.publish.feed;

import org.jspecify.annotations.NullMarked;
