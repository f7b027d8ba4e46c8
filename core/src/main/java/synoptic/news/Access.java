package synoptic.news;

/// Whether the whole article could be read where it was captured.
public enum Access {
    UNKNOWN,
    FREE,
    /// The text is cut off for readers who do not pay.
    PAYWALLED
}
