package synoptic.publish.export;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import synoptic.compare.Milestone;
import synoptic.compare.Synopsis;
import synoptic.compare.claim.Conflict;
import synoptic.compare.claim.Statement;
import synoptic.compare.said.Rendering;
import synoptic.compare.said.Utterance;
import synoptic.group.Event;
import synoptic.news.Article;
import synoptic.news.Particulars;
import synoptic.news.Place;

/// Events and articles as tables.
public final class Tables {

    private Tables() {}

    /// A row for each article.
    public static String articles(List<Article> articles) {
        Csv csv =
                new Csv(
                        List.of(
                                "id",
                                "title",
                                "outlet",
                                "published",
                                "authors",
                                "agencies",
                                "language",
                                "url",
                                "path",
                                "text"));
        for (Article article : articles) {
            Particulars stated = article.particulars();
            csv.row(
                    Arrays.asList(
                            article.id(),
                            stated.title(),
                            article.outlet().label(),
                            Optional.ofNullable(stated.published())
                                    .map(time -> time.iso())
                                    .orElse(null),
                            String.join("; ", stated.authors()),
                            String.join("; ", stated.agencies()),
                            stated.language(),
                            stated.url(),
                            article.path(),
                            article.text()));
        }
        return csv.toString();
    }

    /// A row for each place that a line of the synopsis stands on.
    public static String synopsis(Synopsis synopsis) {
        return new SynopsisTable(synopsis.event()).of(synopsis);
    }

    private static final class SynopsisTable {
        private final Csv csv =
                new Csv(
                        List.of(
                                "section",
                                "number",
                                "about",
                                "standing",
                                "article",
                                "outlet",
                                "published",
                                "start",
                                "end",
                                "text"));
        private final Map<String, Article> articles;
        private final Event event;

        SynopsisTable(Event event) {
            this.event = event;
            articles = event.articles().collect(Collectors.toMap(Article::id, Function.identity()));
        }

        String of(Synopsis synopsis) {
            int number = 0;
            for (Utterance utterance : synopsis.utterances()) {
                utterance(utterance, ++number);
            }
            number = 0;
            for (Statement statement : synopsis.statements()) {
                String standing = statement.standing().name().toLowerCase(Locale.ROOT);
                places("statement", ++number, statement.text(), standing, statement.supports());
            }
            number = 0;
            for (Conflict conflict : synopsis.conflicts()) {
                number++;
                for (Conflict.Side side : conflict.sides()) {
                    places("conflict", number, conflict.about(), side.claim(), side.supports());
                }
            }
            number = 0;
            for (Milestone point : synopsis.timeline()) {
                places("timeline", ++number, point.when(), point.text(), point.supports());
            }
            return csv.toString();
        }

        private void utterance(Utterance utterance, int number) {
            for (Rendering rendering : utterance.renderings()) {
                String change = rendering.change().name().toLowerCase(Locale.ROOT);
                places(
                        "utterance",
                        number,
                        utterance.speaker().name(),
                        change,
                        List.of(rendering.place()));
            }
        }

        private void places(
                String section, int number, String about, String standing, List<Place> places) {
            for (Place place : places) {
                Article article = articles.get(place.article());
                csv.row(
                        Arrays.asList(
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
}
