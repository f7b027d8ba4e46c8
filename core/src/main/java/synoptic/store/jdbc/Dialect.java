package synoptic.store.jdbc;

import java.sql.SQLException;
import java.util.stream.Collectors;
import synoptic.store.SearchWords;
import synoptic.store.Terms;

/// What SQLite and PostgreSQL say differently.
enum Dialect {
    SQLITE {
        @Override
        String ddl(String statement) {
            return statement;
        }

        @Override
        String ownSchema() {
            return "sqlite";
        }

        @Override
        String joinInOrder() {
            return "CROSS JOIN";
        }

        // Every term stands between quotation marks, so that none of it is syntax of FTS5.
        @Override
        Sql found(String table, Terms terms, int most) {
            String match =
                    terms.all().stream()
                            .map(term -> "\"" + String.join(" ", term.words()) + "\"")
                            .collect(Collectors.joining(" AND "));
            String score =
                    table.equals("article_words")
                            ? "-bm25(article_words, 4.0, 1.0)"
                            : "-bm25(" + table + ")";
            return Sql.of(
                            "SELECT rowid AS number, %s AS score FROM %s WHERE %s MATCH ?"
                                    .formatted(score, table, table),
                            match)
                    .add("ORDER BY rowid DESC LIMIT ?", most);
        }

        @Override
        void index(String table, long number, String text, Rows rows) {
            // triggers do it
        }
    },

    POSTGRESQL {
        @Override
        String ddl(String statement) {
            return statement
                    .replace(" WITHOUT ROWID", "")
                    .replace(" BLOB", " BYTEA")
                    .replace(" REAL", " DOUBLE PRECISION")
                    .replace(" INTEGER", " BIGINT")
                    .replace(" TEXT", " TEXT COLLATE \"C\"")
                    .replace(" TEXT COLLATE \"C\" SEARCH", " TEXT SEARCH");
        }

        @Override
        String ownSchema() {
            return "postgresql";
        }

        // Its planner knows how many rows there are.
        @Override
        String joinInOrder() {
            return "JOIN";
        }

        @Override
        Sql found(String table, Terms terms, int most) {
            Sql query =
                    Sql.of(
                            "SELECT number, CAST(ts_rank(words, query, 1) AS DOUBLE PRECISION)"
                                    + " AS score FROM "
                                    + table);
            query.add(", (SELECT");
            String and = "";
            for (Terms.Term term : terms.all()) {
                query.add(
                        and + "phraseto_tsquery('synoptic_words', ?)",
                        String.join(" ", term.words()));
                and = "&& ";
            }
            return query.add("AS query) asked WHERE words @@ query")
                    .add("ORDER BY number DESC LIMIT ?", most);
        }

        // What is indexed is only letters and digits, so that nothing is taken for an address.
        @Override
        void index(String table, long number, String text, Rows rows) throws SQLException {
            String plain = String.join(" ", SearchWords.of(text));
            rows.row(table, number, plain.substring(0, Math.min(plain.length(), MOST_INDEXED)));
        }
    };

    /// PostgreSQL takes at most a megabyte of different words into one row.
    private static final int MOST_INDEXED = 400_000;

    /// A statement of the common schema as this database takes it.
    abstract String ddl(String statement);

    /// Which schema is its own.
    abstract String ownSchema();

    /// A join for which the rows before it are gone through, however much an index promises.
    abstract String joinInOrder();

    /// The numbers of rows that have all terms, with their scores; of more than `most` the latest.
    abstract Sql found(String table, Terms terms, int most);

    /// What makes the text of a row findable, beside inserting the row.
    abstract void index(String table, long number, String text, Rows rows) throws SQLException;
}
