package synoptic.compare;

import java.util.List;
import synoptic.compare.claim.Conflict;
import synoptic.compare.claim.Statement;
import synoptic.compare.said.Utterance;
import synoptic.group.Event;
import synoptic.news.Place;

/// An event with its accounts laid side by side: who said what, what is stated on how many legs,
/// where accounts conflict, how it unfolded, headlines in the order they came out, and up to five
/// sentences that tell it.
public record Synopsis(
        Event event,
        List<Utterance> utterances,
        List<Statement> statements,
        List<Conflict> conflicts,
        List<Milestone> timeline,
        List<Headline> headlines,
        List<Place> summary) {
    public Synopsis {
        utterances = List.copyOf(utterances);
        statements = List.copyOf(statements);
        conflicts = List.copyOf(conflicts);
        timeline = List.copyOf(timeline);
        headlines = List.copyOf(headlines);
        summary = List.copyOf(summary);
    }

    /// The same of the event under another id, with what stands beside it told anew.
    public Synopsis of(Event other) {
        return new Synopsis(other, utterances, statements, conflicts, timeline, headlines, summary);
    }
}
