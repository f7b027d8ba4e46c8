/// What all pages share: escaping, the frame around a page, where things are kept, small pictures.
@NullMarked
package synoptic.publish.html;

import org.jspecify.annotations.NullMarked;
