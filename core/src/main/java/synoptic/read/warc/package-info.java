/// Web archives as crawlers write them: the pages in them.
@NullMarked
package synoptic.read.warc;

import org.jspecify.annotations.NullMarked;
