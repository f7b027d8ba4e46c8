@NullMarked
package synoptic.flink.parquet;

import org.jspecify.annotations.NullMarked;
