package synoptic.flink.parquet;

import java.time.Instant;

/// What stands in a row of a table under one of its columns.
sealed interface Cell {

    record Text(String words) implements Cell {}

    record Count(int number) implements Cell {}

    record Moment(Instant time) implements Cell {}

    record None() implements Cell {}
}
