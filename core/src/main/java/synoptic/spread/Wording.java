package synoptic.spread;

import synoptic.group.profile.Terms;

/// All words of an event and those of its leads, by their hashes alone.
public record Wording(Terms all, Terms lead) {}
