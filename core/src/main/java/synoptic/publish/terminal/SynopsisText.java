package synoptic.publish.terminal;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import synoptic.annotate.quote.Quotation;
import synoptic.compare.Milestone;
import synoptic.compare.Synopsis;
import synoptic.compare.claim.Conflict;
import synoptic.compare.claim.Statement;
import synoptic.compare.said.Rendering;
import synoptic.compare.said.Utterance;
import synoptic.news.Article;
import synoptic.news.Place;
import synoptic.publish.wording.Differences;
import synoptic.publish.wording.Plural;
import synoptic.publish.wording.Times;
import synoptic.publish.wording.Utterances;

/// What a synopsis finds, in short: the first few of each kind; pages and JSON have all.
final class SynopsisText {

    private static final int MOST_SAID = 3;
    private static final int MOST_DIFFERENCES = 4;
    private static final int MOST_CONFLICTS = 4;
    private static final int MOST_STATEMENTS = 3;
    private static final int MOST_MILESTONES = 5;
    private static final int MOST_OUTLETS = 3;
    private static final int WHEN_WIDTH = 17;

    private final Lines lines;

    SynopsisText(Lines lines) {
        this.lines = lines;
    }

    void print(Synopsis synopsis) {
        Map<String, String> outlets =
                synopsis.event()
                        .articles()
                        .collect(Collectors.toMap(Article::id, a -> a.outlet().label()));
        synopsis.summary().stream()
                .limit(1)
                .forEach(place -> lines.wrapped("   ", place.text(), 2));
        said(synopsis.utterances(), outlets);
        conflicts(synopsis.conflicts(), outlets);
        corroborated(synopsis.statements());
        timeline(synopsis.timeline());
    }

    private void said(List<Utterance> utterances, Map<String, String> outlets) {
        List<Utterance> shared = Utterances.inSeveralReports(utterances);
        if (shared.isEmpty()) {
            return;
        }
        lines.line(
                "   Who said what: %s, %d of them in several reports"
                        .formatted(Plural.of(utterances.size(), "utterance"), shared.size()));
        for (Utterance utterance : shared.subList(0, Math.min(MOST_SAID, shared.size()))) {
            lines.wrapped("     ", utterance.speaker().name() + ": " + words(utterance), 2);
            differences(utterance, outlets);
        }
        more("     ", shared.size(), MOST_SAID);
    }

    private static String words(Utterance utterance) {
        boolean direct = utterance.renderings().get(0).kind() == Quotation.Kind.DIRECT;
        return direct ? "“" + utterance.text() + "”" : utterance.text();
    }

    private void differences(Utterance utterance, Map<String, String> outlets) {
        List<Rendering> differing =
                utterance.renderings().stream()
                        .filter(rendering -> rendering.change() != Rendering.Change.NONE)
                        .sorted(Comparator.comparing(Rendering::change))
                        .toList();
        for (Rendering rendering : first(differing, MOST_DIFFERENCES)) {
            String outlet = outlet(rendering.place(), outlets);
            lines.hanging(
                    "       " + Lines.padded(outlet, EventText.OUTLET_WIDTH) + "  ",
                    difference(rendering),
                    2);
        }
        more("       ", differing.size(), MOST_DIFFERENCES);
    }

    private static String difference(Rendering rendering) {
        String words = Differences.inWords(rendering);
        String label = Differences.label(rendering);
        return words.isEmpty() ? label : label + ": " + words;
    }

    private void conflicts(List<Conflict> conflicts, Map<String, String> outlets) {
        if (conflicts.isEmpty()) {
            return;
        }
        lines.line("   Where accounts conflict");
        for (Conflict conflict : first(conflicts, MOST_CONFLICTS)) {
            String sides =
                    conflict.sides().stream()
                            .map(side -> side.claim() + outletsOf(side.supports(), outlets))
                            .collect(Collectors.joining(" against "));
            lines.wrapped("     ", conflict.about() + ": " + sides, 2);
        }
        more("     ", conflicts.size(), MOST_CONFLICTS);
    }

    private static String outletsOf(List<Place> supports, Map<String, String> outlets) {
        List<String> names =
                supports.stream().map(place -> outlet(place, outlets)).distinct().toList();
        if (names.isEmpty()) {
            return "";
        }
        int more = names.size() - MOST_OUTLETS;
        return " ("
                + String.join(", ", first(names, MOST_OUTLETS))
                + (more > 0 ? " and %d more".formatted(more) : "")
                + ")";
    }

    private void corroborated(List<Statement> statements) {
        List<Statement> shared =
                statements.stream()
                        .filter(s -> s.standing() == Statement.Standing.CORROBORATED)
                        .sorted(Comparator.comparingInt(s -> -s.origins()))
                        .toList();
        if (shared.isEmpty()) {
            return;
        }
        lines.line(
                "   On several accounts: %s of %d"
                        .formatted(Plural.of(shared.size(), "statement"), statements.size()));
        for (Statement statement : first(shared, MOST_STATEMENTS)) {
            String legs = "%d origins: ".formatted(statement.origins());
            lines.wrapped("     ", legs + statement.text(), 1);
        }
        more("     ", shared.size(), MOST_STATEMENTS);
    }

    private void timeline(List<Milestone> timeline) {
        if (timeline.isEmpty()) {
            return;
        }
        lines.line("   Timeline");
        for (Milestone milestone : first(timeline, MOST_MILESTONES)) {
            String when = (milestone.inferred() ? "about " : "") + Times.brief(milestone.when());
            lines.line("     " + Lines.padded(when, WHEN_WIDTH) + "  " + milestone.text().strip());
        }
        more("     ", timeline.size(), MOST_MILESTONES);
    }

    private void more(String indent, int all, int shown) {
        if (all > shown) {
            lines.line(indent + "… and %d more".formatted(all - shown));
        }
    }

    private static <T> List<T> first(List<T> all, int most) {
        return all.subList(0, Math.min(most, all.size()));
    }

    private static String outlet(Place place, Map<String, String> outlets) {
        return outlets.getOrDefault(place.article(), place.article());
    }
}
