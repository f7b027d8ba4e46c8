package synoptic.publish.page;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import synoptic.compare.Synopsis;
import synoptic.compare.claim.Conflict;
import synoptic.compare.claim.Statement;
import synoptic.compare.said.Rendering;
import synoptic.compare.said.Utterance;
import synoptic.group.Event;
import synoptic.publish.html.Html;
import synoptic.publish.wording.Differences;
import synoptic.publish.wording.Plural;
import synoptic.publish.wording.Utterances;

/// What a reader looks for first, each in a few lines that lead to their section: what is newest,
/// who reported, what stands on several accounts, where accounts differ.
final class Glance {

    private static final int MOST = 3;

    private final Synopsis synopsis;
    private final Standings standings;
    private final Event event;
    private final Sources sources;

    Glance(Synopsis synopsis, Standings standings, Sources sources) {
        this.synopsis = synopsis;
        this.standings = standings;
        event = synopsis.event();
        this.sources = sources;
    }

    void write(Html html) {
        if (sources.reportCount() < 2) {
            return;
        }
        html.raw("<div class=\"glance\">\n");
        newest(html);
        agreed(html);
        differences(html);
        new Reporters(event, sources).write(html);
        html.raw("</div>\n");
    }

    private static void open(Html html, String kind, String words) {
        html.raw("<div class=\"" + kind + "\">\n").element("h3", words).raw("\n<ul>\n");
    }

    /// `all` counts what the section holds, of which the panel shows the first few.
    private static void close(Html html, int all, String anchor) {
        html.raw("</ul>\n");
        if (all > MOST) {
            html.raw("<p class=\"more\">").link("#" + anchor, "All " + all).raw("</p>\n");
        }
        html.raw("</div>\n");
    }

    private void newest(Html html) {
        EventCard.newest(event)
                .ifPresent(
                        newest -> {
                            open(html, "newest", "Newest");
                            html.raw("<li" + sources.of(List.of(newest.article())) + ">");
                            ReportLine.when(html, event, newest.article());
                            html.raw(" <span class=\"quiet\">")
                                    .text(newest.outlet())
                                    .raw("</span><br>")
                                    .link(sources.address(newest.article()), newest.title())
                                    .raw("</li>\n");
                            close(html, 1, "headlines");
                        });
    }

    /// Utterances whose meaning is touched are the first of their section, so they are numbered so.
    private void differences(Html html) {
        List<Conflict> conflicts = synopsis.conflicts();
        List<Utterance> grave =
                Utterances.inSeveralReports(synopsis.utterances()).stream()
                        .filter(Glance::isGrave)
                        .toList();
        if (conflicts.isEmpty() && grave.isEmpty()) {
            return;
        }
        open(html, "differing", "Where accounts differ");
        for (int i = 0; i < Math.min(MOST, conflicts.size()); i++) {
            conflict(html, conflicts.get(i), "#c" + (i + 1));
        }
        for (int i = 0; i < Math.min(MOST, grave.size()); i++) {
            rendering(html, grave.get(i), "#u" + (i + 1));
        }
        close(html, conflicts.size(), "conflicts");
    }

    private static boolean isGrave(Utterance utterance) {
        return utterance.renderings().stream().anyMatch(r -> Differences.isGrave(r.change()));
    }

    private void conflict(Html html, Conflict conflict, String address) {
        html.raw("<li" + sources.ofPlaces(conflict.places()) + ">")
                .link(address, conflict.about())
                .raw(" <span class=\"alarm\">")
                .text(
                        conflict.sides().stream()
                                .map(Conflict.Side::claim)
                                .collect(Collectors.joining(" ≠ ")))
                .raw("</span></li>\n");
    }

    private void rendering(Html html, Utterance utterance, String address) {
        for (Rendering rendering : utterance.renderings()) {
            if (Differences.isGrave(rendering.change())) {
                html.raw("<li" + sources.ofPlaces(List.of(rendering.place())) + ">")
                        .link(address, "What " + utterance.speaker().name() + " said")
                        .raw(" <span class=\"alarm\">")
                        .text(Differences.inWords(rendering))
                        .raw("</span></li>\n");
                return;
            }
        }
    }

    /// But for what the summary says already.
    private void agreed(Html html) {
        List<Statement> agreed = standings.agreed();
        Set<Integer> said =
                synopsis.summary().stream()
                        .map(standings::agreed)
                        .flatMapToInt(OptionalInt::stream)
                        .boxed()
                        .collect(Collectors.toSet());
        if (said.size() == agreed.size()) {
            return;
        }
        open(html, "agreed", "On several accounts");
        IntStream.range(0, agreed.size())
                .filter(i -> !said.contains(i))
                .limit(MOST)
                .forEach(i -> agreed(html, agreed.get(i), "#s" + (i + 1)));
        close(html, agreed.size(), "corroborated");
    }

    private void agreed(Html html, Statement statement, String address) {
        html.raw("<li" + sources.ofPlaces(statement.supports()) + ">")
                .link(address, statement.text())
                .raw(" <span class=\"quiet\">")
                .text(Plural.of(statement.origins(), "origin"))
                .raw("</span></li>\n");
    }
}
