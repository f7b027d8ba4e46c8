/// The web pages: an index, and one page for each event that needs nothing beside itself.
@NullMarked
package synoptic.publish.page;

import org.jspecify.annotations.NullMarked;
