package synoptic.store.jdbc;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import synoptic.compare.Headline;
import synoptic.compare.Milestone;
import synoptic.compare.Synopsis;
import synoptic.compare.claim.Conflict;
import synoptic.compare.claim.Statement;
import synoptic.compare.said.Rendering;
import synoptic.compare.said.Utterance;
import synoptic.news.Article;
import synoptic.news.Place;
import synoptic.store.Query;
import synoptic.store.Summaries;

/// The accounts of an event side by side, as rows.
final class SynopsisRows {

    private final String event;
    private final Synopsis synopsis;
    private final Dialect dialect;
    private final Rows rows;
    private final Map<String, Article> articles = new HashMap<>();
    private long number;

    /// `number` is the number of the last rendering there is.
    SynopsisRows(Synopsis synopsis, long number, Dialect dialect, Rows rows) {
        this.synopsis = synopsis;
        this.dialect = dialect;
        this.rows = rows;
        this.number = number;
        event = synopsis.event().id();
        synopsis.event().articles().forEach(article -> articles.put(article.id(), article));
    }

    /// Writes them; gives the number of the last rendering.
    long write() throws SQLException {
        utterances();
        statements();
        conflicts();
        timeline();
        headlines();
        int position = 0;
        for (Place place : synopsis.summary()) {
            rows.row(
                    "summary_sentence",
                    event,
                    position++,
                    place.article(),
                    place.span().start(),
                    place.span().end(),
                    place.text());
        }
        return number;
    }

    private void utterances() throws SQLException {
        int utterance = 0;
        for (Utterance said : synopsis.utterances()) {
            rows.row(
                    "utterance",
                    event,
                    utterance,
                    said.speaker().name(),
                    Query.folded(said.speaker().name()),
                    said.speaker().isNamed() ? 1 : 0,
                    said.text());
            int position = 0;
            for (Rendering rendering : said.renderings()) {
                rendering(utterance, position++, rendering);
            }
            utterance++;
        }
    }

    private void rendering(int utterance, int position, Rendering rendering) throws SQLException {
        Place place = rendering.place();
        Place source = rendering.source();
        rows.row(
                "rendering",
                ++number,
                event,
                utterance,
                position,
                place.article(),
                place.span().start(),
                place.span().end(),
                place.text(),
                Cases.of(rendering.kind()),
                Cases.of(rendering.change()),
                source == null ? null : source.span().start(),
                source == null ? null : source.span().end(),
                source == null ? null : source.text(),
                day(place.article()),
                moment(place.article()));
        dialect.index("rendering_words", number, place.text(), rows);
        int change = 0;
        for (Rendering.WordChange words : rendering.words()) {
            rows.row(
                    "rendering_change",
                    event,
                    utterance,
                    position,
                    change++,
                    words.was(),
                    words.is(),
                    words.span().start(),
                    words.span().end(),
                    Cases.of(words.change()));
        }
    }

    private @Nullable String day(String article) {
        Article report = articles.get(article);
        return report == null
                ? null
                : synopsis.event().day(report).map(LocalDate::toString).orElse(null);
    }

    private @Nullable Long moment(String article) {
        Article report = articles.get(article);
        return report == null ? null : Moment.stored(Summaries.moment(report, synopsis.event()));
    }

    private void statements() throws SQLException {
        int number = 0;
        for (Statement statement : synopsis.statements()) {
            rows.row(
                    "statement",
                    event,
                    number,
                    statement.text(),
                    Cases.of(statement.standing()),
                    statement.origins());
            supports("statement_support", number++, statement.supports());
        }
    }

    private void supports(String table, int of, List<Place> places) throws SQLException {
        int position = 0;
        for (Place place : places) {
            rows.row(
                    table,
                    event,
                    of,
                    position++,
                    place.article(),
                    place.span().start(),
                    place.span().end());
        }
    }

    private void conflicts() throws SQLException {
        int number = 0;
        for (Conflict conflict : synopsis.conflicts()) {
            rows.row(
                    "conflict",
                    event,
                    number,
                    Cases.of(conflict.kind()),
                    conflict.about(),
                    conflict.why());
            int side = 0;
            for (Conflict.Side claim : conflict.sides()) {
                rows.row("conflict_side", event, number, side, claim.claim());
                int position = 0;
                for (Place place : claim.supports()) {
                    rows.row(
                            "conflict_support",
                            event,
                            number,
                            side,
                            position++,
                            place.article(),
                            place.span().start(),
                            place.span().end());
                }
                side++;
            }
            number++;
        }
    }

    private void timeline() throws SQLException {
        int number = 0;
        for (Milestone point : synopsis.timeline()) {
            rows.row(
                    "timeline_point",
                    event,
                    number,
                    point.when(),
                    Cases.of(point.precision()),
                    point.inferred() ? 1 : 0,
                    point.text());
            supports("timeline_support", number++, point.supports());
        }
    }

    private void headlines() throws SQLException {
        int position = 0;
        for (Headline headline : synopsis.headlines()) {
            rows.row(
                    "headline",
                    event,
                    position++,
                    headline.article(),
                    headline.title(),
                    headline.when());
        }
    }
}
