/// News in XML: NITF and NewsML-G2, and the words of marked-up text.
@NullMarked
package synoptic.read.markup;

import org.jspecify.annotations.NullMarked;
