/// Made articles for tests: invented people, places and outlets.
@NullMarked
package synoptic.made;

import org.jspecify.annotations.NullMarked;
