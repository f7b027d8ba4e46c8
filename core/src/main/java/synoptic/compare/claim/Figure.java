package synoptic.compare.claim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import synoptic.compare.clause.Clause;
import synoptic.compare.clause.Content;
import synoptic.compare.clause.FunctionWords;
import synoptic.compare.clause.Quantity;
import synoptic.compare.clause.Slot;
import synoptic.compare.clause.Stems;
import synoptic.compare.clause.Synonyms;
import synoptic.news.Place;
import synoptic.text.Words;

/// A number in a clause of a report; `stems` are those of the words around it, `places` the numbers
/// of the places that the clause names, `hedged` tells whether it says what may be, `toll` what the
/// number is the toll of, null for none.
record Figure(
        Clause clause,
        Slot slot,
        Set<String> stems,
        Set<Integer> places,
        boolean hedged,
        @Nullable Toll toll) {

    private static final double LEAST_SHARED_WEIGHT = 9;
    private static final int LEAST_SHARED_WORDS = 3;
    private static final double LEAST_CONTAINMENT = 0.65;
    private static final double FIGURE_WEIGHT = 5;

    /// `places` are the numbers of all places that the reports name.
    static Figure of(Clause clause, Slot slot, Set<Integer> places) {
        Set<String> stems = new TreeSet<>();
        around(clause, slot).forEach(word -> stems.add(Stems.of(Words.fold(word))));
        Toll toll = Toll.of(slot.quantity().unit(), stems).orElse(null);
        Set<Integer> named = new TreeSet<>(clause.parties());
        named.retainAll(places);
        return new Figure(clause, slot, stems, named, clause.isHedged(), toll);
    }

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
        boolean same = a.quantity().value() == b.quantity().value();
        boolean bothInBoth =
                !same && a.clause.counts(b.quantity()) && b.clause.counts(a.quantity());
        if (oneReport || bothInBoth || a.hedged != b.hedged) {
            return 0;
        }
        if (a.toll != null || b.toll != null) {
            return a.toll == b.toll && !areApart(a.places, b.places) ? 1 : 0;
        }
        if (!Synonyms.sameUnit(a.quantity().unit(), b.quantity().unit())) {
            return 0;
        }
        double clauses = alike(a, b);
        boolean single = a.clause.slots().size() == 1 && b.clause.slots().size() == 1;
        return clauses == 0 ? 0 : Math.max(around(a, b), single ? clauses : 0);
    }

    /// How much their clauses tell the same but for the number; 0 where that is too little.
    private static double alike(Figure a, Figure b) {
        Content.Common common = a.clause.common(b.clause);
        double alike = Math.min(1, (common.weight() + FIGURE_WEIGHT) / common.lighter());
        return common.count() >= LEAST_SHARED_WORDS
                        && alike >= LEAST_CONTAINMENT
                        && !areApart(a.clause.parties(), b.clause.parties())
                ? alike
                : 0;
    }

    /// How much of the words around both numbers, their units too, is the same.
    private static double around(Figure a, Figure b) {
        Content one = a.slot.surroundings();
        Content two = b.slot.surroundings();
        double unit = Math.min(a.slot.unitWeight(), b.slot.unitWeight());
        double shared = one.common(two).weight() + unit;
        return shared < LEAST_SHARED_WEIGHT
                ? 0
                : shared / (Math.min(one.weight(), two.weight()) + unit);
    }

    /// Whether each clause names somebody or some place, and none in common: `in Italy`, `in
    /// Spain`.
    private static boolean areApart(Set<Integer> a, Set<Integer> b) {
        return !a.isEmpty() && !b.isEmpty() && Collections.disjoint(a, b);
    }

    /// The telling words that stand around both numbers, as this one has them.
    String about(Figure other) {
        List<String> shared = new ArrayList<>();
        for (String word : around(clause, slot)) {
            String folded = Words.fold(word);
            boolean telling = !FunctionWords.isPlain(folded) && !Character.isDigit(word.charAt(0));
            if (telling && other.stems.contains(Stems.of(folded))) {
                shared.add(word);
            }
        }
        return String.join(" ", shared);
    }

    private static List<String> around(Clause clause, Slot slot) {
        String text = slot.around().in(clause.report().article().text());
        Words words = Words.of(text);
        List<String> around = new ArrayList<>();
        for (int i = 0; i < words.count(); i++) {
            around.add(words.raw(i));
        }
        return around;
    }
}
