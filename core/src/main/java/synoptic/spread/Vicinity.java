package synoptic.spread;

import synoptic.group.link.Surroundings;

/// What is near to a report, in three kinds of words.
public record Vicinity(Surroundings.Of texts, Surroundings.Of leads, Surroundings.Of names) {}
