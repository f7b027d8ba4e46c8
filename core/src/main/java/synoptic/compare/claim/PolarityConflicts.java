package synoptic.compare.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import synoptic.compare.claim.Conflict.Side;
import synoptic.compare.clause.Alignment;
import synoptic.compare.clause.Clause;
import synoptic.compare.clause.ClauseWords;
import synoptic.compare.clause.Content;

/// Finds what is said to be so in one place and not to be so in another, in two reports or in one.
///
/// The word that is denied must stand in the other clause, which denies nothing; what one side says
/// in several renderings is no conflict of accounts.
final class PolarityConflicts {

    private static final double LEAST_LIKENESS = 0.75;
    private static final double LEAST_SHARED_WEIGHT = 12;
    private static final int LEAST_SHARED = 3;

    private final Map<Clause, ClauseWords> wordsOf = new HashMap<>();

    void in(List<Clause> clauses, Disputes found) {
        Alignment<Clause> alignment =
                new Alignment<>(Clause::content, this::opposition, LEAST_LIKENESS);
        for (List<Integer> group : alignment.groups(clauses)) {
            List<Clause> denied = new ArrayList<>();
            List<Clause> affirmed = new ArrayList<>();
            for (int i : group) {
                (clauses.get(i).negated() ? denied : affirmed).add(clauses.get(i));
            }
            if (!denied.isEmpty() && !affirmed.isEmpty()) {
                denied.forEach(found::dispute);
                affirmed.forEach(found::dispute);
                found.add(conflict(affirmed, denied));
            }
        }
    }

    /// How much two clauses say the same, one of them that it is not so; 0 where they do not.
    private double opposition(Clause a, Clause b) {
        if (a.negated() == b.negated() || a.sharesSideWith(b)) {
            return 0;
        }
        Content.Common common = a.common(b);
        boolean telling = common.count() >= LEAST_SHARED && common.weight() >= LEAST_SHARED_WEIGHT;
        if (!telling || common.dice() < LEAST_LIKENESS) {
            return 0;
        }
        ClauseWords one = words(a.negated() ? a : b);
        ClauseWords other = words(a.negated() ? b : a);
        boolean opposed =
                !isOpen(one)
                        && !isOpen(other)
                        && one.deniedStem().filter(other::affirms).isPresent();
        return opposed ? common.dice() : 0;
    }

    /// Whether it leaves open whether it is so.
    private static boolean isOpen(ClauseWords words) {
        return words.isHedged() || words.isConditional();
    }

    private ClauseWords words(Clause clause) {
        return wordsOf.computeIfAbsent(clause, ClauseWords::new);
    }

    private static Conflict conflict(List<Clause> affirmed, List<Clause> denied) {
        List<Side> sides = List.of(side(affirmed), side(denied));
        String why = "said to be so here and not to be so there";
        String about = new ClauseWords(denied.get(0)).shared(new ClauseWords(affirmed.get(0)));
        return new Conflict(Conflict.Kind.POLARITY, about, sides, why);
    }

    private static Side side(List<Clause> clauses) {
        return new Side(clauses.get(0).told(), clauses.stream().map(Clause::place).toList());
    }
}
