package synoptic.compare;

import org.jspecify.annotations.Nullable;

/// The title a report came out under, and when, in ISO 8601; null where neither stated nor
/// inferred.
public record Headline(String article, String title, @Nullable String when) {}
