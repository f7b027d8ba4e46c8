package synoptic.compare.claim;

import java.util.ArrayList;
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

/// A number in a clause of a report; `stems` are those of the words around it, `hedged` tells
/// whether the clause says what may be, `toll` what it is the toll of, null for none.
record Figure(Clause clause, Slot slot, Set<String> stems, boolean hedged, @Nullable Toll toll) {

    private static final double LEAST_SHARED_WEIGHT = 9;
    private static final int LEAST_SHARED_WORDS = 3;
    private static final double LEAST_CONTAINMENT = 0.45;

    static Figure of(Clause clause, Slot slot) {
        Set<String> stems = new TreeSet<>();
        around(clause, slot).forEach(word -> stems.add(Stems.of(Words.fold(word))));
        Toll toll = Toll.of(slot.quantity().unit(), stems).orElse(null);
        return new Figure(clause, slot, stems, clause.isHedged(), toll);
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
        boolean bothInBoth = a.clause.counts(b.quantity()) && b.clause.counts(a.quantity());
        if (oneReport || bothInBoth || a.hedged != b.hedged) {
            return 0;
        }
        if (a.toll != null || b.toll != null) {
            return a.toll == b.toll ? 1 : 0;
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
        boolean telling = a.common(b).words() >= LEAST_SHARED_WORDS;
        double containment = single && telling ? a.common(b).containment() : 0;
        return containment < LEAST_CONTAINMENT ? 0 : containment;
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
