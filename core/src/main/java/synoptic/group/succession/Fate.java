package synoptic.group.succession;

import java.util.Set;

/// What became of the event of an id when events were worked out anew.
public sealed interface Fate {

    /// It goes on under its id, with reports that came and went.
    record Kept(Set<String> added, Set<String> removed) implements Fate {
        public Kept {
            added = Set.copyOf(added);
            removed = Set.copyOf(removed);
        }
    }

    /// Most of what remains of its reports is now in another event, which has an id of its own.
    record MergedInto(String event) implements Fate {}

    /// It is new, but most of its reports that were there before were in this event, which goes on
    /// elsewhere or was merged.
    record SplitFrom(String event) implements Fate {}

    /// None of its reports was there before.
    record New() implements Fate {}

    /// None of its reports is there any more.
    record Gone() implements Fate {}
}
