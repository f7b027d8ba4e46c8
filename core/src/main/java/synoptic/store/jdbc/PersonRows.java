package synoptic.store.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import synoptic.store.Person;
import synoptic.store.Query;

/// Those who speak under a name, counted over all events.
final class PersonRows {

    private static final String COUNT =
            """
            SELECT u.speaker, count(DISTINCT u.event || ' ' || u.position), count(*),
              count(DISTINCT u.event), min(d.day), max(d.day)
            FROM utterance u
            JOIN rendering d ON d.event = u.event AND d.utterance = u.position
            WHERE u.named = 1 GROUP BY u.speaker
            """;

    private PersonRows() {}

    static void replace(Connection connection) throws SQLException {
        List<Person> persons = Sql.of(COUNT).list(connection, PersonRows::person);
        Sql.of("DELETE FROM person").update(connection);
        try (Inserts rows = new Inserts(connection)) {
            for (Person person : persons) {
                rows.row(
                        "person",
                        person.name(),
                        Query.folded(person.name()),
                        OutletRows.words(person.name()),
                        person.utterances(),
                        person.renderings(),
                        person.events(),
                        person.first(),
                        person.last());
            }
            rows.flush();
        }
    }

    /// Of a row with its name, utterances, renderings, events, first and last day.
    static Person person(ResultSet row) throws SQLException {
        return new Person(
                row.getString(1),
                row.getLong(2),
                row.getLong(3),
                row.getLong(4),
                row.getString(5),
                row.getString(6));
    }
}
