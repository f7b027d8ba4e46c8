/// Web pages: the article apart from everything around it.
@NullMarked
package synoptic.read.html;

import org.jspecify.annotations.NullMarked;
