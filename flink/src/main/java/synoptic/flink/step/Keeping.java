package synoptic.flink.step;

/// Whether captures go on with their bytes, for a library to keep.
public enum Keeping {
    BYTES,
    NO_BYTES
}
