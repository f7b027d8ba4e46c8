package synoptic.group;

/// That another event resembles one, and how much: 0 to 1.
public record Resemblance(double likeness, SimilarEvent other) {}
