package synoptic.annotate.time;

/// What kind of time words name; the kinds are TimeML's.
public enum TimeType {
    DATE,
    TIME,
    DURATION,
    SET
}
