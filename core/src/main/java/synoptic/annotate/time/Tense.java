package synoptic.annotate.time;

/// Whether the words around a time look back or ahead: `on Monday` is the one just past, unless
/// something will happen on it.
public enum Tense {
    PAST,
    FUTURE
}
