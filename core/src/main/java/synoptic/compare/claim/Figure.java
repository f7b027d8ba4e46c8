package synoptic.compare.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import synoptic.compare.clause.Clause;
import synoptic.compare.clause.Content;
import synoptic.compare.clause.FunctionWords;
import synoptic.compare.clause.Quantity;
import synoptic.compare.clause.Slot;
import synoptic.compare.clause.Stems;
import synoptic.compare.clause.Synonyms;
import synoptic.news.Place;
import synoptic.text.Words;

/// A number in a clause of a report.
record Figure(Clause clause, Slot slot) {

    private static final double LEAST_SHARED_WEIGHT = 9;
    private static final int LEAST_SHARED_WORDS = 3;
    private static final double LEAST_CONTAINMENT = 0.45;

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

    /// How surely two figures of different reports count one thing, 0 to 1: by the kind of toll,
    /// else by their units and the words around them.
    static double likeness(Figure a, Figure b) {
        boolean oneReport = a.clause.article().equals(b.clause.article());
        boolean bothInBoth = a.clause.counts(b.quantity()) && b.clause.counts(a.quantity());
        if (oneReport || bothInBoth || a.clause.isHedged() != b.clause.isHedged()) {
            return 0;
        }
        Optional<Toll> toll = Toll.of(a);
        Optional<Toll> other = Toll.of(b);
        if (toll.isPresent() || other.isPresent()) {
            return toll.equals(other) ? 1 : 0;
        }
        if (!Synonyms.sameUnit(a.quantity().unit(), b.quantity().unit())) {
            return 0;
        }
        Content one = a.slot.surroundings();
        Content two = b.slot.surroundings();
        double unit = Math.min(a.slot.unitWeight(), b.slot.unitWeight());
        double shared = one.common(two).weight() + unit;
        double around =
                shared < LEAST_SHARED_WEIGHT
                        ? 0
                        : shared / (Math.min(one.weight(), two.weight()) + unit);
        return a.quantity().isDate() ? around : Math.max(around, asClauses(a.clause, b.clause));
    }

    /// How much their clauses say the same, where those are short enough to be of one matter.
    private static double asClauses(Clause a, Clause b) {
        boolean single = a.slots().size() == 1 && b.slots().size() == 1;
        boolean telling = a.content().common(b.content()).words() >= LEAST_SHARED_WORDS;
        double containment = single && telling ? a.containment(b) : 0;
        return containment < LEAST_CONTAINMENT ? 0 : containment;
    }

    /// The stems of the words around the number.
    Set<String> stems() {
        Set<String> stems = new TreeSet<>();
        around().forEach(word -> stems.add(Stems.of(Words.fold(word))));
        return stems;
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
