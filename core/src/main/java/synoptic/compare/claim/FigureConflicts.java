package synoptic.compare.claim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import synoptic.annotate.name.EntityType;
import synoptic.compare.cast.Cast;
import synoptic.compare.cast.Party;
import synoptic.compare.claim.Conflict.Side;
import synoptic.compare.clause.Alignment;
import synoptic.compare.clause.Clause;
import synoptic.group.Event;
import synoptic.news.Article;
import synoptic.news.Particulars;
import synoptic.news.StatedTime;

/// Finds numbers of one thing that cannot all be so, and tells a count that was brought up to date
/// from one that is in dispute.
final class FigureConflicts {

    /// The length of a time to the minute in ISO 8601.
    private static final int MINUTE = 16;

    private static final double LEAST_LIKENESS = 0.3;

    private final Alignment<Figure> alignment =
            new Alignment<>(f -> f.slot().surroundings(), Figure::likeness, LEAST_LIKENESS);
    private final Map<String, String> timeOf = new TreeMap<>();
    private final Set<Integer> places = new TreeSet<>();

    FigureConflicts(Event event, Cast cast) {
        for (Party party : cast.parties()) {
            if (party.type() == EntityType.LOC) {
                places.add(party.number());
            }
        }
        for (Article article : event.articles().toList()) {
            event.when(article).ifPresent(when -> timeOf.put(article.id(), when));
        }
    }

    void in(List<Clause> clauses, Disputes found) {
        List<Figure> figures = new ArrayList<>();
        for (Clause clause : clauses) {
            clause.slots().forEach(slot -> figures.add(Figure.of(clause, slot, places)));
        }
        for (List<Integer> same : alignment.groups(figures)) {
            List<Figure> mentions = same.stream().map(figures::get).toList();
            judge(sides(current(mentions, found)), found);
        }
    }

    /// The figures without those that a later capture of the same address gives otherwise.
    private List<Figure> current(List<Figure> same, Disputes found) {
        List<Figure> current = new ArrayList<>();
        for (Figure figure : same) {
            if (same.stream().anyMatch(later -> corrects(later, figure))) {
                found.supersede(figure.clause());
            } else {
                current.add(figure);
            }
        }
        return current;
    }

    private static boolean corrects(Figure later, Figure earlier) {
        Particulars now = later.clause().report().article().particulars();
        Particulars then = earlier.clause().report().article().particulars();
        return then.url() != null
                && then.url().equals(now.url())
                && lastTouched(now).compareTo(lastTouched(then)) > 0
                && !Figures.agree(later.quantity(), earlier.quantity());
    }

    private static String lastTouched(Particulars particulars) {
        StatedTime modified = particulars.modified();
        StatedTime published = particulars.published();
        return modified != null ? modified.iso() : published != null ? published.iso() : "";
    }

    /// The figures of one number each, the smallest first; numbers that agree are one side.
    private static List<List<Figure>> sides(List<Figure> same) {
        List<Figure> byValue = new ArrayList<>(same);
        byValue.sort(Comparator.comparingDouble(figure -> figure.quantity().value()));
        List<List<Figure>> sides = new ArrayList<>();
        for (Figure figure : byValue) {
            List<Figure> last = sides.isEmpty() ? List.of() : sides.get(sides.size() - 1);
            if (!last.isEmpty()
                    && last.stream()
                            .allMatch(s -> Figures.agree(s.quantity(), figure.quantity()))) {
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
        if (isTwiceInOneReport(sides)) {
            return;
        }
        sides.forEach(side -> side.forEach(figure -> found.dispute(figure.clause())));
        found.add(conflict(sides));
    }

    /// Whether a report gives two of the numbers: it counts two things that are told alike.
    private static boolean isTwiceInOneReport(List<List<Figure>> sides) {
        Set<String> seen = new HashSet<>();
        for (List<Figure> side : sides) {
            Set<String> reports = new HashSet<>();
            side.forEach(figure -> reports.add(figure.clause().article()));
            if (!Collections.disjoint(seen, reports)) {
                return true;
            }
            seen.addAll(reports);
        }
        return false;
    }

    /// The sides in the order they came about, if it is a count kept up to date that only rose or
    /// only fell with the time of the reports; else empty.
    private List<List<Figure>> inTime(List<List<Figure>> sides) {
        if (!sides.stream().flatMap(List::stream).allMatch(f -> f.toll() != null)) {
            return List.of();
        }
        List<List<Figure>> falling = new ArrayList<>(sides);
        Collections.reverse(falling);
        return isInOrder(sides) ? sides : isInOrder(falling) ? falling : List.of();
    }

    /// Some report of a side is known to be later than one of the side before, and none earlier.
    private boolean isInOrder(List<List<Figure>> sides) {
        boolean confirmed = false;
        for (int i = 1; i < sides.size(); i++) {
            for (int j = 0; j < i; j++) {
                for (Figure before : sides.get(j)) {
                    for (Figure after : sides.get(i)) {
                        int order = order(time(before), time(after));
                        if (order > 0) {
                            return false;
                        }
                        confirmed |= order < 0;
                    }
                }
            }
        }
        return confirmed;
    }

    /// Which of two times is earlier, as far as both are exact; 0 where that is not known.
    private static int order(String a, String b) {
        int known = Math.min(MINUTE, Math.min(a.length(), b.length()));
        return a.substring(0, known).compareTo(b.substring(0, known));
    }

    private String time(Figure figure) {
        return timeOf.getOrDefault(figure.clause().article(), "");
    }

    private static Conflict conflict(List<List<Figure>> sides) {
        List<Side> told = new ArrayList<>();
        for (List<Figure> side : sides) {
            told.add(new Side(side.get(0).claim(), side.stream().map(Figure::place).toList()));
        }
        Figure first = sides.get(0).get(0);
        Figure other = sides.get(sides.size() - 1).get(0);
        boolean date = first.quantity().isDate();
        String why =
                (date
                                ? "the same thing is dated %s here and %s there"
                                : "the same thing is counted, %s here and %s there")
                        .formatted(first.claim(), other.claim());
        Conflict.Kind kind = date ? Conflict.Kind.DATE : Conflict.Kind.NUMBER;
        return new Conflict(kind, about(sides), told, why);
    }

    private static String about(List<List<Figure>> sides) {
        return sides.get(0).get(0).about(sides.get(1).get(0));
    }
}
