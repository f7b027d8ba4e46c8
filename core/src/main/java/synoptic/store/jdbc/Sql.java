package synoptic.store.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import synoptic.store.Storable;

/// A statement that is put together piece by piece, each with the values that take the places of
/// its question marks. Nothing a person typed is ever part of the text.
final class Sql {

    private static final int PORTION = 1000;

    private final StringBuilder text = new StringBuilder();
    private final List<@Nullable Object> values = new ArrayList<>();

    private Sql() {}

    /// Makes a value of the row a result stands at.
    interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    static Sql of(String text, @Nullable Object... values) {
        return new Sql().add(text, values);
    }

    Sql add(String more, @Nullable Object... with) {
        text.append(more).append(' ');
        values.addAll(Arrays.asList(with));
        return this;
    }

    Sql add(Sql other) {
        text.append(other.text);
        values.addAll(other.values);
        return this;
    }

    /// As many question marks as there are values, between commas; NULL, which nothing is equal to,
    /// where there are none, for PostgreSQL takes no empty list.
    Sql addAll(Iterable<String> with) {
        List<String> marks = new ArrayList<>();
        for (String value : with) {
            marks.add("?");
            values.add(value);
        }
        text.append(marks.isEmpty() ? "NULL" : String.join(", ", marks)).append(' ');
        return this;
    }

    <T> List<T> list(Connection connection, RowReader<T> reader) throws SQLException {
        try (PreparedStatement statement = prepared(connection);
                ResultSet rows = statement.executeQuery()) {
            List<T> list = new ArrayList<>();
            while (rows.next()) {
                list.add(reader.read(rows));
            }
            return list;
        }
    }

    /// Takes a row as it is read.
    interface RowTaker {
        void take(ResultSet row) throws SQLException;
    }

    /// Hands on rows one by one, so that their number does not matter.
    void each(Connection connection, RowTaker taker) throws SQLException {
        try (PreparedStatement statement = prepared(connection)) {
            statement.setFetchSize(PORTION);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    taker.take(rows);
                }
            }
        }
    }

    <T> Optional<T> first(Connection connection, RowReader<T> reader) throws SQLException {
        return list(connection, reader).stream().findFirst();
    }

    long number(Connection connection) throws SQLException {
        return first(connection, row -> row.getLong(1)).orElse(0L);
    }

    int update(Connection connection) throws SQLException {
        try (PreparedStatement statement = prepared(connection)) {
            return statement.executeUpdate();
        }
    }

    private PreparedStatement prepared(Connection connection) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(text.toString());
        bind(statement, values);
        return statement;
    }

    static void bind(PreparedStatement statement, List<@Nullable Object> values)
            throws SQLException {
        int place = 0;
        for (Object value : values) {
            bind(statement, ++place, value);
        }
    }

    private static void bind(PreparedStatement statement, int place, @Nullable Object value)
            throws SQLException {
        switch (value) {
            case null -> statement.setNull(place, Types.NULL);
            case String words -> statement.setString(place, Storable.text(words));
            case Integer number -> statement.setLong(place, number);
            case Long number -> statement.setLong(place, number);
            case java.time.LocalDate day -> statement.setString(place, day.toString());
            case Double number -> statement.setDouble(place, number);
            case byte[] bytes -> statement.setBytes(place, bytes);
            default -> throw new IllegalArgumentException("no column holds a " + value.getClass());
        }
    }
}
