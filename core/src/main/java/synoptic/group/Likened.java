package synoptic.group;

/// Another event, and how like one it is: 0 to 1.
public record Likened(Portrait other, double likeness) {}
