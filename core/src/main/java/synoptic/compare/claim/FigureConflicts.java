package synoptic.compare.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import synoptic.compare.claim.Conflict.Side;
import synoptic.compare.clause.Clause;
import synoptic.compare.clause.Quantity;
import synoptic.compare.clause.Alignment;
import synoptic.group.Event;
import synoptic.news.Article;
import synoptic.news.Place;

/// Finds numbers of one thing that cannot all be so, and tells a count that was brought up to date
/// from one that is in dispute.
final class FigureConflicts {

    /// What is counted again and again while an event goes on.
    private static final Set<String> TOLLS =
            Set.of(
                    "dead", "kill", "killed", "die", "died", "death", "body", "bodi", "victim",
                    "injur", "injured", "hurt", "wound", "wounded", "miss", "missing", "rescu",
                    "rescued", "sav", "saved", "arrest", "arrested", "detain", "detained",
                    "evacu", "evacuated", "displac", "homeless", "infect", "infected", "case",
                    "casualt", "survivor", "surviv");

    private static final double LEAST_LIKENESS = 0.45;

    private final Alignment<Figure> alignment =
            new Alignment<>(f -> f.slot().surroundings(), Figure::likeness, LEAST_LIKENESS);
    private final Map<String, String> timeOf = new TreeMap<>();

    FigureConflicts(Event event) {
        for (Article article : event.articles().toList()) {
            event.when(article).ifPresent(when -> timeOf.put(article.id(), when));
        }
    }

    Disputes in(List<Clause> clauses) {
        Disputes found = new Disputes();
        List<Figure> figures = new ArrayList<>();
        for (Clause clause : clauses) {
            clause.slots().forEach(slot -> figures.add(new Figure(clause, slot)));
        }
        for (List<Integer> same : alignment.groups(figures)) {
            judge(sides(same.stream().map(figures::get).toList()), found);
        }
        return found;
    }

    /// Those of one number each, the smallest first; numbers that agree are one side.
    private static List<List<Figure>> sides(List<Figure> same) {
        List<Figure> byValue = new ArrayList<>(same);
        byValue.sort(Comparator.comparingDouble(figure -> figure.quantity().value()));
        List<List<Figure>> sides = new ArrayList<>();
        for (Figure figure : byValue) {
            List<Figure> last = sides.isEmpty() ? List.of() : sides.get(sides.size() - 1);
            if (!last.isEmpty()
                    && last.stream().allMatch(s -> Figures.agree(s.quantity(), figure.quantity()))) {
                last.add(figure);
            } else {
                sides.add(new ArrayList<>(List.of(figure)));
            }
        }
        return sides;
    }

    private void judge(List<List<Figure>> sides, Disputes found) {
        if (sides.size() < 2) {
            return;
        }
        List<List<Figure>> inTime = inTime(sides);
        if (!inTime.isEmpty()) {
            inTime.subList(0, inTime.size() - 1)
                    .forEach(side -> side.forEach(figure -> found.supersede(figure.clause())));
            return;
        }
        sides.forEach(side -> side.forEach(figure -> found.dispute(figure.clause())));
        found.add(conflict(sides));
    }

    /// The sides in the order of their reports' times, if it is a count kept up to date and every
    /// report of one number came out before every report of the next; else empty.
    private List<List<Figure>> inTime(List<List<Figure>> sides) {
        if (!sides.stream().flatMap(List::stream).allMatch(FigureConflicts::isToll)) {
            return List.of();
        }
        List<List<Figure>> ordered = new ArrayList<>(sides);
        ordered.sort(Comparator.comparing(this::first));
        for (int i = 1; i < ordered.size(); i++) {
            String before = last(ordered.get(i - 1));
            String after = first(ordered.get(i));
            if (before.isEmpty() || after.isEmpty() || before.compareTo(after) >= 0) {
                return List.of();
            }
        }
        return ordered;
    }

    private static boolean isToll(Figure figure) {
        return TOLLS.contains(figure.quantity().unit()) || figure.hasAnyStem(TOLLS);
    }

    private String first(List<Figure> side) {
        return side.stream().map(this::time).min(Comparator.naturalOrder()).orElse("");
    }

    private String last(List<Figure> side) {
        return side.stream().map(this::time).max(Comparator.naturalOrder()).orElse("");
    }

    private String time(Figure figure) {
        return timeOf.getOrDefault(figure.clause().article(), "");
    }

    private static Conflict conflict(List<List<Figure>> sides) {
        List<Side> told = new ArrayList<>();
        for (List<Figure> side : sides) {
            Map<String, Place> supports = new LinkedHashMap<>();
            side.forEach(s -> supports.putIfAbsent(s.clause().article() + s.clause().span(), s.place()));
            told.add(new Side(side.get(0).claim(), List.copyOf(supports.values())));
        }
        Quantity first = sides.get(0).get(0).quantity();
        Quantity other = sides.get(sides.size() - 1).get(0).quantity();
        String why =
                "the same thing is counted, %s here and %s there"
                        .formatted(number(first.value()), number(other.value()));
        return new Conflict(Conflict.Kind.NUMBER, about(sides), told, why);
    }

    private static String about(List<List<Figure>> sides) {
        return sides.get(0).get(0).about(sides.get(1).get(0));
    }

    private static String number(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }
}
