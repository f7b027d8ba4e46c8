package synoptic.flink.step;

/// Whether events are written as `synoptic events` or as `synoptic compare` writes them.
public enum Depth {
    EVENTS,
    SYNOPSES
}
