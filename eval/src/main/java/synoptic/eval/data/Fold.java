package synoptic.eval.data;

/// One turn of a cross-validation: what may be learned from, and what is held out.
public record Fold(MarkedPot train, MarkedPot held) {}
