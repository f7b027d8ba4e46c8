package synoptic.app.serve;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import synoptic.compare.Synopsis;
import synoptic.group.Event;
import synoptic.group.Storyline;
import synoptic.store.ArticleSummary;
import synoptic.store.KeptEdit;

/// The events of the library with their accounts side by side; those asked for last are kept until
/// the library changes.
final class Synopses {

    private static final int KEPT = 64;
    private static final int MOST_STEPS = 16;

    private final Shelf shelf;
    private final Remembered<Synopsis> remembered;

    Synopses(Shelf shelf, Answers answers) {
        this.shelf = shelf;
        remembered = new Remembered<>(answers, KEPT);
    }

    Optional<Synopsis> find(String id) {
        return remembered.find(
                id, event -> shelf.library().event(event).map(shelf.synoptic()::compare));
    }

    /// The titles of the events that an event's page leads to.
    Map<String, String> titlesBeside(Event event) {
        Set<String> others =
                event.similar().stream().map(other -> other.event()).collect(Collectors.toSet());
        Storyline.Step before = event.storyline().follows();
        if (before != null) {
            others.add(before.event());
        }
        event.storyline().followedBy().forEach(step -> others.add(step.event()));
        return shelf.library().titles(others);
    }

    /// Where an event that is no more went on, as far as that is known.
    Optional<String> heir(String id) {
        return shelf.library()
                .heirs(id)
                .limit(MOST_STEPS)
                .filter(heir -> shelf.library().eventSummary(heir).isPresent())
                .findFirst();
    }

    /// The events that the user keeps out of lists.
    Set<String> hidden() {
        return KeptEdit.holding(shelf.library().edits()).hidden().stream()
                .flatMap(report -> shelf.library().articleSummary(report).stream())
                .map(ArticleSummary::event)
                .flatMap(event -> Optional.ofNullable(event).stream())
                .collect(Collectors.toSet());
    }
}
