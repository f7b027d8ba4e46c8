/// Which two reports may be of one event, how much speaks for it, and the cut that parts reports
/// by that.
@NullMarked
package synoptic.group.link;

import org.jspecify.annotations.NullMarked;
