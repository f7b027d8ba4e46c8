package synoptic.flink.step;

/// Whether each report is given a provisional place as it comes.
public enum Eagerness {
    AT_ONCE,
    WHEN_SETTLED
}
