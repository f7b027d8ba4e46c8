/// The steps of the job, each of which lends a room the memory or the parallelism of a cluster, and
/// the values that pass between them.
@NullMarked
package synoptic.flink.step;

import org.jspecify.annotations.NullMarked;
