package synoptic.compare.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import synoptic.annotate.quote.Quotation;
import synoptic.compare.claim.Statement.Standing;
import synoptic.compare.clause.Alignment;
import synoptic.compare.clause.Clause;
import synoptic.compare.clause.Content;
import synoptic.compare.clause.Quantity;
import synoptic.compare.clause.Slot;
import synoptic.compare.clause.Synonyms;
import synoptic.copy.Origin;
import synoptic.group.Event;
import synoptic.news.Place;

/// Tells on how many independent origins each statement of an event's reports stands.
///
/// Clauses of several reports are one statement if they hold the same telling words, agree in their
/// numbers and in affirming or denying, and are said by the same side: what one report states and
/// another has somebody say is not the same.
public final class StatementFinder {

    private static final double LEAST_LIKENESS = 0.45;
    private static final double LEAST_SHARED_WEIGHT = 10;
    private static final int LEAST_SHARED_WORDS = 3;
    private static final double STANDS_ALONE = 0.3;
    private static final double LEAST_WITH_FIGURE = 8;
    private static final double LIKE_BY_FIGURE = 0.6;
    private static final double LARGEST_COMMON = 10;
    private static final double LIKE_BY_FRAGMENT = 0.6;
    private static final double OTHER_VOICE = 0.9;

    /// The statements in `clauses`, those of most origins first, then in the order of `clauses`.
    /// `disputes` are what conflicts or is out of date among them.
    /// `rows` are those that render one utterance: one statement, for it is the same speech.
    public List<Statement> statements(
            Event event, List<Clause> clauses, List<List<Clause>> rows, Disputes disputes) {
        Map<Clause, Integer> rowOf = new HashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            for (Clause clause : rows.get(i)) {
                rowOf.put(clause, i);
            }
        }
        Alignment<Clause> alignment =
                new Alignment<>(Clause::content, (a, b) -> likeness(a, b, rowOf), LEAST_LIKENESS);
        Map<String, Integer> originOf = origins(event);
        List<Statement> statements = new ArrayList<>();
        for (List<Integer> group : alignment.groups(clauses)) {
            List<Clause> members = group.stream().map(clauses::get).toList();
            if (isTold(members)) {
                statements.add(statement(members, originOf, disputes));
            }
        }
        statements.sort(Comparator.comparingInt((Statement s) -> -s.origins()));
        return statements;
    }

    /// Not one of a list that no other report has: the whole list tells it.
    private static boolean isTold(List<Clause> members) {
        return members.stream().anyMatch(clause -> clause.extent() == Clause.Extent.WHOLE)
                || members.stream().map(Clause::article).distinct().count() > 1;
    }

    private static Map<String, Integer> origins(Event event) {
        Map<String, Integer> originOf = new HashMap<>();
        int number = 0;
        for (Origin origin : event.origins()) {
            for (Origin.Descent descent : origin.articles()) {
                originOf.put(descent.article(), number);
            }
            number++;
        }
        return originOf;
    }

    private static Statement statement(
            List<Clause> members, Map<String, Integer> originOf, Disputes disputes) {
        Set<Integer> origins = new TreeSet<>();
        members.forEach(member -> origins.add(originOf.getOrDefault(member.article(), -1)));
        Standing standing =
                disputes.standing(members)
                        .orElse(origins.size() > 1 ? Standing.CORROBORATED : Standing.EXCLUSIVE);
        List<Place> supports = members.stream().map(Clause::place).toList();
        return new Statement(text(members), standing, origins.size(), supports);
    }

    /// In the words of the member most like all others, one that can stand by itself if there is
    /// one; of what somebody says, with who says it.
    private static String text(List<Clause> members) {
        Clause best = members.get(0);
        double most = -1;
        for (Clause member : members) {
            double sum =
                    members.stream().mapToDouble(m -> member.common(m).dice()).sum()
                            / members.size();
            double rank = sum + (standsAlone(member) ? STANDS_ALONE : 0);
            if (rank > most + 1e-9) {
                most = rank;
                best = member;
            }
        }
        return best.told();
    }

    private static double likeness(Clause a, Clause b, Map<Clause, Integer> rowOf) {
        Integer row = rowOf.get(a);
        return row != null && row.equals(rowOf.get(b)) ? 1 : likeness(a, b);
    }

    private static double likeness(Clause a, Clause b) {
        double voices = voices(a, b);
        if (voices == 1 && a.voice() != null && a.sharesFragment(b)) {
            return LIKE_BY_FRAGMENT;
        }
        if (voices == 0 || a.negated() != b.negated() || !figuresAgree(a, b)) {
            return 0;
        }
        Content.Common common = a.common(b);
        double likeness = voices * common.likeness();
        if (sharesFigure(a, b) && common.count() > 1 && common.weight() >= LEAST_WITH_FIGURE) {
            return Math.max(likeness, LIKE_BY_FIGURE);
        }
        if (common.count() < LEAST_SHARED_WORDS
                || common.words() < 2
                || common.weight() < LEAST_SHARED_WEIGHT) {
            return 0;
        }
        return likeness;
    }

    /// Not words that begin or end in the middle of what is quoted.
    private static boolean standsAlone(Clause clause) {
        Quotation quotation = clause.quotation();
        boolean mixed = quotation != null && quotation.kind() == Quotation.Kind.MIXED;
        return !mixed && Character.isUpperCase(clause.text().codePointAt(0));
    }

    /// 1 where both are stated by the reports or by one side; less where what one report states the
    /// other has somebody say in its own words; 0 for the words of two that speak for themselves.
    private static double voices(Clause a, Clause b) {
        boolean told = a.voice() == null && b.voice() == null;
        if (told || a.sharesSideWith(b)) {
            return 1;
        }
        return isIndirect(a) && isIndirect(b) ? OTHER_VOICE : 0;
    }

    private static boolean isIndirect(Clause clause) {
        Quotation quotation = clause.quotation();
        return quotation == null || quotation.kind() == Quotation.Kind.INDIRECT;
    }

    /// Both count the same number of one thing, and not a small one.
    private static boolean sharesFigure(Clause a, Clause b) {
        for (Slot one : a.slots()) {
            for (Slot other : b.slots()) {
                if (one.quantity().value() > LARGEST_COMMON
                        && sameFigure(one.quantity(), other.quantity())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean sameFigure(Quantity a, Quantity b) {
        boolean bare = a.unit().isEmpty() || b.unit().isEmpty();
        return a.value() == b.value() && (bare || Synonyms.sameUnit(a.unit(), b.unit()));
    }

    /// Every number of the one that counts something stands in the other, or one of them has none.
    private static boolean figuresAgree(Clause a, Clause b) {
        return a.slots().isEmpty() || b.slots().isEmpty() || hasAll(a, b) || hasAll(b, a);
    }

    /// Whether every number of `part` stands in `whole` too.
    private static boolean hasAll(Clause whole, Clause part) {
        for (Slot slot : part.slots()) {
            if (!hasFigure(whole, slot.quantity().value())) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasFigure(Clause clause, double value) {
        for (Slot slot : clause.slots()) {
            if (slot.quantity().value() == value) {
                return true;
            }
        }
        return false;
    }
}
