/// The rooms on a cluster: one job for files and for topics, and how it is run.
@NullMarked
package synoptic.flink;

import org.jspecify.annotations.NullMarked;
