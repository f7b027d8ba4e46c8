package synoptic.compare.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import synoptic.compare.clause.Clause;
import synoptic.compare.clause.Content;
import synoptic.compare.clause.FunctionWords;
import synoptic.compare.clause.Quantity;
import synoptic.compare.clause.Slot;
import synoptic.compare.clause.Stems;
import synoptic.news.Place;
import synoptic.text.Words;

/// A number in a clause of a report.
record Figure(Clause clause, Slot slot) {

    private static final int LEAST_SHARED_WORDS = 2;
    private static final double LEAST_SHARED_WEIGHT = 7;

    Quantity quantity() {
        return slot.quantity();
    }

    Place place() {
        return clause.place();
    }

    /// The number with what it counts, as it stands.
    String claim() {
        return quantity().span().in(clause.report().article().text());
    }

    /// How surely two figures count one thing, by their units and the words around them.
    static double likeness(Figure a, Figure b) {
        if (a.quantity().unit().isEmpty() || !a.quantity().unit().equals(b.quantity().unit())) {
            return 0;
        }
        Content one = a.slot.surroundings();
        Content other = b.slot.surroundings();
        Content.Common common = one.common(other);
        if (common.count() < LEAST_SHARED_WORDS || common.weight() < LEAST_SHARED_WEIGHT) {
            return 0;
        }
        double all = one.weight() + other.weight();
        double least = Math.min(one.weight(), other.weight());
        return common.weight() / all + common.weight() / least / 2;
    }

    boolean hasAnyStem(Set<String> stems) {
        return around().stream().anyMatch(word -> stems.contains(Stems.of(Words.fold(word))));
    }

    /// The telling words that stand around both numbers, as this one has them.
    String about(Figure other) {
        List<String> shared = new ArrayList<>();
        for (String word : around()) {
            String folded = Words.fold(word);
            boolean telling = !FunctionWords.isPlain(folded) && !Character.isDigit(word.charAt(0));
            if (telling && other.hasAnyStem(Set.of(Stems.of(folded)))) {
                shared.add(word);
            }
        }
        return String.join(" ", shared);
    }

    private List<String> around() {
        String text = slot.around().in(clause.report().article().text());
        Words words = Words.of(text);
        List<String> around = new ArrayList<>();
        for (int i = 0; i < words.count(); i++) {
            around.add(words.raw(i));
        }
        return around;
    }
}
