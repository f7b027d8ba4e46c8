/// How well one grouping of articles into events agrees with another, by published measures.
@NullMarked
package synoptic.eval.cluster;

import org.jspecify.annotations.NullMarked;
