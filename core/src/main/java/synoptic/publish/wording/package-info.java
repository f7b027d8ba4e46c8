/// Counts, days and differences in words that every form of output shares.
@NullMarked
package synoptic.publish.wording;

import org.jspecify.annotations.NullMarked;
