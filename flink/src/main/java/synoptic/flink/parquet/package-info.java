/// Tables as Parquet files, for data warehouses.
@NullMarked
package synoptic.flink.parquet;

import org.jspecify.annotations.NullMarked;
