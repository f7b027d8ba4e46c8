package synoptic.publish.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import synoptic.compare.Milestone;
import synoptic.compare.Synopsis;
import synoptic.compare.claim.Conflict;
import synoptic.compare.claim.Statement;
import synoptic.compare.said.Rendering;
import synoptic.compare.said.Utterance;
import synoptic.group.Event;
import synoptic.news.Article;
import synoptic.news.Place;

/// A row for each place that a line of a synopsis stands on.
final class SynopsisRows {

    static final List<String> HEADER =
            List.of(
                    "event",
                    "section",
                    "number",
                    "about",
                    "standing",
                    "article",
                    "outlet",
                    "published",
                    "start",
                    "end",
                    "text");

    private final List<List<@Nullable Object>> rows = new ArrayList<>();
    private final Map<String, Article> articles;
    private final Event event;

    private SynopsisRows(Event event) {
        this.event = event;
        articles = event.articles().collect(Collectors.toMap(Article::id, Function.identity()));
    }

    static List<List<@Nullable Object>> of(Synopsis synopsis) {
        SynopsisRows rows = new SynopsisRows(synopsis.event());
        rows.utterances(synopsis.utterances());
        rows.statements(synopsis.statements());
        rows.conflicts(synopsis.conflicts());
        rows.timeline(synopsis.timeline());
        return rows.rows;
    }

    private void utterances(List<Utterance> utterances) {
        int number = 0;
        for (Utterance utterance : utterances) {
            number++;
            for (Rendering rendering : utterance.renderings()) {
                String change = rendering.change().name().toLowerCase(Locale.ROOT);
                String speaker = utterance.speaker().name();
                places("utterance", number, speaker, change, List.of(rendering.place()));
            }
        }
    }

    private void statements(List<Statement> statements) {
        int number = 0;
        for (Statement statement : statements) {
            String standing = statement.standing().name().toLowerCase(Locale.ROOT);
            places("statement", ++number, statement.text(), standing, statement.supports());
        }
    }

    private void conflicts(List<Conflict> conflicts) {
        int number = 0;
        for (Conflict conflict : conflicts) {
            number++;
            for (Conflict.Side side : conflict.sides()) {
                places("conflict", number, conflict.about(), side.claim(), side.supports());
            }
        }
    }

    private void timeline(List<Milestone> timeline) {
        int number = 0;
        for (Milestone point : timeline) {
            places("timeline", ++number, point.when(), point.text(), point.supports());
        }
    }

    private void places(
            String section, int number, String about, String standing, List<Place> places) {
        for (Place place : places) {
            Article article = articles.get(place.article());
            rows.add(
                    Arrays.asList(
                            event.id(),
                            section,
                            number,
                            about,
                            standing,
                            place.article(),
                            article == null ? null : article.outlet().label(),
                            article == null ? null : event.when(article).orElse(null),
                            place.span().start(),
                            place.span().end(),
                            place.text()));
        }
    }
}
