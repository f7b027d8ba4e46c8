package synoptic.flink.step;

/// Where a report stands until its window is settled: with the reports of an event, how sure that
/// is, 0.5 to 1, or in one of its own, with a score of 1.
public record Provisional(long window, String article, String event, double score) {}
