package synoptic.eval.reports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import synoptic.Edition;
import synoptic.compare.Milestone;
import synoptic.compare.Synopsis;
import synoptic.compare.claim.Conflict;
import synoptic.compare.claim.Statement;
import synoptic.compare.claim.Statement.Standing;
import synoptic.compare.said.Rendering;
import synoptic.compare.said.Utterance;
import synoptic.eval.Measure;
import synoptic.eval.reports.MarkedComparison.Mark;
import synoptic.news.Article;
import synoptic.news.Place;
import synoptic.text.Span;
import synoptic.text.Words;

/// Scores what the synopses of marked reports lay side by side against what a reader found.
///
/// A place is at a mark if they share half of the shorter one or twenty chars.
public final class ComparisonMeasures {

    private static final int ENOUGH = 20;

    private final String set;
    private final MarkedComparison marked;
    private final List<Synopsis> synopses;
    private final Map<String, Article> byPath = new HashMap<>();
    private final List<Measure> measures = new ArrayList<>();
    private final List<String> misses = new ArrayList<>();

    /// `edition` is what was made of the marked reports.
    public ComparisonMeasures(String set, MarkedComparison marked, Edition edition) {
        this.set = set;
        this.marked = marked;
        synopses = edition.synopses();
        edition.articles().forEach(article -> byPath.put(article.path(), article));
        utterances();
        conflicts();
        share("superseded_found", marked.superseded(), this::isSuperseded);
        corroborated();
        share("kept_apart", marked.apart(), pair -> !together(pair.get(0), pair.get(1)));
        share("exclusive_found", marked.exclusive(), this::isExclusive);
        timeline();
        share("speakers_right", marked.speakers(), this::hasSpeaker);
    }

    public List<Measure> measures() {
        return List.copyOf(measures);
    }

    /// What was not found, or found otherwise, a line each.
    public List<String> misses() {
        return List.copyOf(misses);
    }

    private void add(String name, double value) {
        measures.add(new Measure(set, name, value));
    }

    private <T> void share(String name, List<T> all, Predicate<T> right) {
        if (all.isEmpty()) {
            return;
        }
        int count = 0;
        for (T one : all) {
            if (right.test(one)) {
                count++;
            } else {
                misses.add(name + ": " + one);
            }
        }
        add(name, (double) count / all.size());
    }

    private void utterances() {
        int pairs = 0;
        int found = 0;
        int wrong = 0;
        int changes = 0;
        int changesRight = 0;
        for (int i = 0; i < marked.utterances().size(); i++) {
            List<Mark> row = marked.utterances().get(i);
            for (int a = 0; a < row.size(); a++) {
                for (int b = a + 1; b < row.size(); b++) {
                    pairs++;
                    if (sameRow(row.get(a), row.get(b))) {
                        found++;
                    } else {
                        misses.add("utterance pair: " + row.get(a) + " ~ " + row.get(b));
                    }
                }
                for (int j = i + 1; j < marked.utterances().size(); j++) {
                    for (Mark other : marked.utterances().get(j)) {
                        if (sameRow(row.get(a), other)) {
                            wrong++;
                            misses.add("one utterance, not two: " + row.get(a) + " ~ " + other);
                        }
                    }
                }
                if (row.get(a).label() != null) {
                    changes++;
                    changesRight += changeIs(row.get(a)) ? 1 : 0;
                }
            }
        }
        add("utterance_pairs_recall", pairs == 0 ? 1 : (double) found / pairs);
        add("utterance_pairs_precision", found + wrong == 0 ? 1 : (double) found / (found + wrong));
        if (changes > 0) {
            add("changes_right", (double) changesRight / changes);
        }
    }

    private boolean sameRow(Mark a, Mark b) {
        return allUtterances().anyMatch(u -> renders(u, a) && renders(u, b));
    }

    private Stream<Utterance> utterancesOf(Mark mark) {
        return allUtterances().filter(u -> renders(u, mark));
    }

    private Stream<Utterance> allUtterances() {
        return synopses.stream().flatMap(s -> s.utterances().stream());
    }

    private boolean renders(Utterance utterance, Mark mark) {
        return utterance.renderings().stream().anyMatch(r -> at(r.place(), mark));
    }

    private boolean changeIs(Mark mark) {
        for (Utterance utterance : utterancesOf(mark).toList()) {
            for (Rendering rendering : utterance.renderings()) {
                if (at(rendering.place(), mark)) {
                    String change = rendering.change().name().toLowerCase(Locale.ROOT);
                    if (change.equals(mark.label())) {
                        return true;
                    }
                    misses.add("change is " + change + ", not " + mark.label() + ": " + mark);
                }
            }
        }
        return false;
    }

    private void conflicts() {
        int found = 0;
        for (List<List<Mark>> sides : marked.conflicts()) {
            if (allConflicts().anyMatch(c -> matches(c, sides))) {
                found++;
            } else {
                misses.add("conflict not found: " + sides);
            }
        }
        List<Conflict> shown = allConflicts().toList();
        int right = 0;
        for (Conflict conflict : shown) {
            if (marked.conflicts().stream().anyMatch(sides -> matches(conflict, sides))) {
                right++;
            } else {
                misses.add("conflict not marked: " + conflict);
            }
        }
        add(
                "conflicts_recall",
                marked.conflicts().isEmpty() ? 1 : (double) found / marked.conflicts().size());
        add("conflicts_precision", shown.isEmpty() ? 1 : (double) right / shown.size());
    }

    private Stream<Conflict> allConflicts() {
        return synopses.stream().flatMap(s -> s.conflicts().stream());
    }

    /// Two sides of the conflict are two of the marked ones.
    private boolean matches(Conflict conflict, List<List<Mark>> sides) {
        long met =
                sides.stream()
                        .filter(
                                side ->
                                        conflict.sides().stream()
                                                        .filter(s -> meet(s.supports(), side))
                                                        .count()
                                                > 0)
                        .count();
        boolean apart =
                conflict.sides().stream()
                                .filter(s -> sides.stream().anyMatch(m -> meet(s.supports(), m)))
                                .count()
                        > 1;
        return met > 1 && apart;
    }

    private boolean meet(List<Place> places, List<Mark> marks) {
        return marks.stream().anyMatch(mark -> places.stream().anyMatch(place -> at(place, mark)));
    }

    /// All values but the last are shown as replaced.
    private boolean isSuperseded(List<Mark> values) {
        String last = values.get(values.size() - 1).path();
        return values.stream()
                .filter(value -> !value.path().equals(last))
                .anyMatch(
                        value ->
                                statements()
                                        .anyMatch(
                                                s ->
                                                        s.standing() == Standing.SUPERSEDED
                                                                && states(s, value)));
    }

    private Stream<Statement> statements() {
        return synopses.stream().flatMap(s -> s.statements().stream());
    }

    private boolean states(Statement statement, Mark mark) {
        return statement.supports().stream().anyMatch(place -> at(place, mark));
    }

    private void corroborated() {
        int pairs = 0;
        int found = 0;
        for (List<Mark> supports : marked.corroborated()) {
            for (int a = 0; a < supports.size(); a++) {
                for (int b = a + 1; b < supports.size(); b++) {
                    pairs++;
                    if (together(supports.get(a), supports.get(b))) {
                        found++;
                    } else {
                        misses.add("not together: " + supports.get(a) + " ~ " + supports.get(b));
                    }
                }
            }
        }
        if (pairs > 0) {
            add("corroborated_pairs_recall", (double) found / pairs);
        }
    }

    private boolean together(Mark a, Mark b) {
        return statements()
                .filter(s -> s.standing() != Standing.EXCLUSIVE)
                .anyMatch(s -> states(s, a) && states(s, b));
    }

    private boolean isExclusive(Mark mark) {
        return statements().filter(s -> states(s, mark)).anyMatch(s -> s.origins() == 1);
    }

    private void timeline() {
        share(
                "timeline_recall",
                marked.timeline(),
                mark -> milestones().anyMatch(m -> tells(m, mark)));
        List<Milestone> shown = milestones().toList();
        long right =
                shown.stream()
                        .filter(m -> marked.timeline().stream().anyMatch(mark -> tells(m, mark)))
                        .count();
        for (Milestone milestone : shown) {
            if (marked.timeline().stream().noneMatch(mark -> tells(milestone, mark))) {
                misses.add("milestone not marked: " + milestone.when() + " " + milestone.text());
            }
        }
        add("timeline_precision", shown.isEmpty() ? 1 : (double) right / shown.size());
    }

    private Stream<Milestone> milestones() {
        return synopses.stream().flatMap(s -> s.timeline().stream());
    }

    private boolean tells(Milestone milestone, Mark mark) {
        return milestone.when().equals(mark.label())
                && milestone.supports().stream().anyMatch(place -> at(place, mark));
    }

    private boolean hasSpeaker(Mark mark) {
        List<String> names = utterancesOf(mark).map(u -> u.speaker().name()).toList();
        boolean right = names.stream().anyMatch(name -> sameName(name, mark.label()));
        if (!right) {
            misses.add("  speakers there: " + names);
        }
        return right;
    }

    /// One name, whatever its titles, the words before it and what follows a comma: the last word
    /// decides.
    private static boolean sameName(String found, @Nullable String wanted) {
        if (wanted == null) {
            return false;
        }
        String a = Words.fold(found).replaceFirst("^(the|a|an) ", "");
        String b = Words.fold(wanted.split(",")[0]).replaceFirst("^(the|a|an) ", "");
        String lastA = a.substring(a.lastIndexOf(' ') + 1);
        String lastB = b.substring(b.lastIndexOf(' ') + 1);
        boolean spelled = lastA.startsWith(lastB) || lastB.startsWith(lastA);
        return a.contains(b)
                || b.contains(a)
                || (lastA.length() > 3 && lastB.length() > 3 && spelled);
    }

    private boolean at(Place place, Mark mark) {
        Article article = byPath.get(mark.path());
        if (article == null || !article.id().equals(place.article())) {
            return false;
        }
        Optional<Span> span = find(article.text(), mark.text());
        return span.isPresent() && half(span.get(), place.span());
    }

    private static boolean half(Span a, Span b) {
        int shared = Math.min(a.end(), b.end()) - Math.max(a.start(), b.start());
        return shared >= ENOUGH || 2 * shared >= Math.min(a.length(), b.length());
    }

    private static Optional<Span> find(String text, String words) {
        int at = text.replace('\u00a0', ' ').indexOf(words.replace('\u00a0', ' ').strip());
        return at < 0 ? Optional.empty() : Optional.of(new Span(at, at + words.strip().length()));
    }
}
