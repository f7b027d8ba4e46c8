package synoptic.flink.step;

/// What was brought, in a window, which is named by its start.
public record Placed(long window, Brought brought) {}
