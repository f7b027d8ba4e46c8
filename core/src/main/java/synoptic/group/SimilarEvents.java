package synoptic.group;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import synoptic.group.link.Reasons;

/// Finds others that resemble an event in actors, act and wording without being it.
final class SimilarEvents {

    private static final int MOST = 5;
    private static final int MOST_WORDS = 6;
    private static final double LEAST_SIMILAR = 0.40;
    private static final int NEAR_DAYS = 3;

    private SimilarEvents() {}

    /// Those of `near` that resemble an event most, the most alike first.
    static List<SimilarEvent> of(Portrait event, List<Likened> near) {
        return near.stream()
                .filter(one -> one.likeness() >= LEAST_SIMILAR)
                .sorted(
                        Comparator.comparingDouble(Likened::likeness)
                                .reversed()
                                .thenComparing(one -> one.other().event()))
                .limit(MOST)
                .map(one -> compare(event, one.other()))
                .toList();
    }

    private static SimilarEvent compare(Portrait a, Portrait b) {
        List<String> same = new ArrayList<>();
        same.addAll(Reasons.capitalised(first(Reasons.shared(a.names(), b.names()))));
        List<String> words = Reasons.shared(a.lead(), b.lead());
        Reasons.withoutNames(words, a.names());
        same.addAll(first(words));
        List<String> differs = new ArrayList<>();
        if (a.first().isPresent() && b.first().isPresent()) {
            differs.add("%s here, %s there".formatted(a.first().get(), b.first().get()));
        }
        only("only here", a, b).ifPresent(differs::add);
        only("only there", b, a).ifPresent(differs::add);
        return new SimilarEvent(b.event(), when(a, b), same, differs);
    }

    private static Optional<String> only(String where, Portrait here, Portrait there) {
        List<String> names = Reasons.capitalised(first(Reasons.lacking(here.names(), there.all())));
        List<String> words = Reasons.lacking(here.lead(), there.all());
        Reasons.withoutNames(words, here.names());
        List<String> all = new ArrayList<>(names);
        all.addAll(first(words));
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(where + ": " + String.join(", ", all));
    }

    private static List<String> first(List<String> words) {
        return words.subList(0, Math.min(MOST_WORDS, words.size()));
    }

    private static SimilarEvent.When when(Portrait a, Portrait b) {
        if (a.first().isEmpty() || b.first().isEmpty()) {
            return SimilarEvent.When.UNKNOWN;
        }
        long gap = b.first().get().toEpochDay() - a.first().get().toEpochDay();
        if (Math.abs(gap) <= NEAR_DAYS) {
            return SimilarEvent.When.SAME_DAYS;
        }
        return gap < 0 ? SimilarEvent.When.EARLIER : SimilarEvent.When.LATER;
    }
}
