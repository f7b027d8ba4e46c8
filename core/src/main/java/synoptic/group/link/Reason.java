package synoptic.group.link;

/// One thing that speaks for two reports being of one event, or against, with its weight in
/// log-odds: above 0 for, below 0 against.
public record Reason(String what, double weight) {}
