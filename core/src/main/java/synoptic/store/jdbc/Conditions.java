package synoptic.store.jdbc;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import synoptic.store.Query;

/// What a query asks for beside words, as conditions that go on after another one.
final class Conditions {

    private static final long DAY = 86_400;

    private static final String OUTLETS =
            "(SELECT key FROM outlet WHERE key = ? OR folded_name = ?)";

    private Conditions() {}

    /// Of an article `a` that is told of in the event `event`.
    static Sql article(Query query, String event) {
        Sql sql = Sql.of("");
        LocalDate from = query.from();
        LocalDate to = query.to();
        String moment = Moment.rank("a.moment");
        if (from != null) {
            sql.add("AND substr(a.time, 1, 10) >= ? AND " + moment + " >= ?", from, start(from));
        }
        if (to != null) {
            sql.add("AND substr(a.time, 1, 10) <= ? AND " + moment + " <= ?", to, end(to));
        }
        String outlet = query.outlet();
        if (outlet != null) {
            sql.add("AND a.outlet IN " + OUTLETS, outlet, outlet);
        }
        if (query.event() != null) {
            sql.add("AND " + event + " = ?", query.event());
        }
        if (query.language() != null) {
            sql.add("AND a.language = ?", query.language());
        }
        return sql;
    }

    /// The person asked for speaks in article `a`.
    static Sql spokenIn(@Nullable String person) {
        return person == null
                ? Sql.of("")
                : Sql.of("AND a.id IN (SELECT d.article FROM utterance u JOIN rendering d")
                        .add("ON d.event = u.event AND d.utterance = u.position")
                        .add("WHERE u.folded_speaker = ?)", person);
    }

    /// Of an event `e`.
    static Sql event(Query query) {
        Sql sql = Sql.of("");
        LocalDate from = query.from();
        LocalDate to = query.to();
        if (from != null) {
            sql.add("AND substr(e.last_time, 1, 10) >= ?", from)
                    .add("AND " + Moment.rank("e.moment") + " >= ?", start(from));
        }
        if (to != null) {
            sql.add("AND substr(e.first_time, 1, 10) <= ?", to);
        }
        String outlet = query.outlet();
        if (outlet != null) {
            sql.add("AND e.id IN (SELECT r.event FROM article a JOIN event_report r")
                    .add("ON r.article_number = a.number WHERE a.outlet IN")
                    .add(OUTLETS + ")", outlet, outlet);
        }
        if (query.person() != null) {
            sql.add(
                    "AND e.id IN (SELECT event FROM utterance WHERE folded_speaker = ?)",
                    query.person());
        }
        if (query.event() != null) {
            sql.add("AND e.id = ?", query.event());
        }
        String language = query.language();
        if (language != null) {
            sql.add("AND e.languages LIKE ? ESCAPE '!'", containing('"' + language + '"'));
        }
        return sql;
    }

    /// All words stand in the column `words`, between blanks.
    static Sql words(Query query) {
        Sql sql = Sql.of("");
        query.terms().all().stream()
                .map(term -> String.join(" ", term.words()))
                .forEach(term -> sql.add("AND words LIKE ?", "% " + term + " %"));
        return sql;
    }

    private static String containing(String words) {
        return "%" + words.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }

    /// No zone is more than a day away.
    private static long start(LocalDate day) {
        return day.atStartOfDay().toEpochSecond(ZoneOffset.UTC) - DAY;
    }

    private static long end(LocalDate day) {
        return day.atStartOfDay().toEpochSecond(ZoneOffset.UTC) + 2 * DAY;
    }
}
