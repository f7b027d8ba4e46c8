package synoptic.store.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import synoptic.annotate.AnnotatedArticle;
import synoptic.group.Event;
import synoptic.group.edit.EditLines;
import synoptic.group.succession.Fate;
import synoptic.news.Article;
import synoptic.news.Capture;
import synoptic.store.ArticleSummary;
import synoptic.store.EventSummary;
import synoptic.store.Holdings;
import synoptic.store.KeptEdit;
import synoptic.store.Library;
import synoptic.store.OutletSummary;
import synoptic.store.Page;
import synoptic.store.Paging;
import synoptic.store.Person;
import synoptic.store.Query;
import synoptic.store.Saying;
import synoptic.store.SkippedCapture;
import synoptic.store.Summaries;

/// A library in a database, to be read.
final class JdbcLibrary implements Library {

    private final Store store;
    private final Readers readers;
    private final Lister lister;
    private final Function<Article, AnnotatedArticle> annotator;

    private JdbcLibrary(Store store, Function<Article, AnnotatedArticle> annotator) {
        this.store = store;
        this.annotator = annotator;
        readers = new Readers(store);
        lister = new Lister(store.dialect());
    }

    static JdbcLibrary open(Store store, Function<Article, AnnotatedArticle> annotator) {
        JdbcLibrary library = new JdbcLibrary(store, annotator);
        library.readers.read(connection -> Migrations.demandNewest(connection, store));
        return library;
    }

    @Override
    public Holdings holdings() {
        return readers.read(JdbcLibrary::holdings);
    }

    private static Holdings holdings(Connection connection) throws SQLException {
        return Sql.of(
                        """
                        SELECT captures, (SELECT count(*) FROM article),
                          (SELECT count(*) FROM skipped), captures - settled,
                          (SELECT count(*) FROM event), (SELECT count(*) FROM outlet),
                          (SELECT count(*) FROM person), utterances,
                          (SELECT min(time) FROM article), (SELECT max(time) FROM article)
                        FROM progress""")
                .first(
                        connection,
                        row ->
                                new Holdings(
                                        row.getLong(1),
                                        row.getLong(2),
                                        row.getLong(3),
                                        row.getLong(4),
                                        row.getLong(5),
                                        row.getLong(6),
                                        row.getLong(7),
                                        row.getLong(8),
                                        day(row.getString(9)),
                                        day(row.getString(10))))
                .orElseThrow();
    }

    private static @Nullable LocalDate day(@Nullable String time) {
        return time == null ? null : Summaries.day(time);
    }

    @Override
    public Page<EventSummary> events(Query query, Paging paging) {
        return readers.read(connection -> lister.events(connection, query, paging));
    }

    @Override
    public Optional<EventSummary> eventSummary(String id) {
        return events(Query.ALL.ofEvent(id), Paging.first(1)).items().stream().findFirst();
    }

    @Override
    public Optional<Event> event(String id) {
        return readers.read(connection -> new EventReader(connection, id).read(annotator));
    }

    @Override
    public Map<String, String> titles(Collection<String> events) {
        Map<String, String> titles = new TreeMap<>();
        readers.read(
                connection ->
                        Sql.of("SELECT id, title FROM event WHERE id IN (")
                                .addAll(events)
                                .add(")")
                                .list(
                                        connection,
                                        row -> titles.put(row.getString(1), row.getString(2))));
        return titles;
    }

    @Override
    public List<Fate> fates(String id) {
        return readers.read(connection -> Fates.read(connection, id));
    }

    @Override
    public Page<ArticleSummary> articles(Query query, Paging paging) {
        return readers.read(connection -> lister.articles(connection, query, paging));
    }

    @Override
    public Optional<ArticleSummary> articleSummary(String id) {
        return readers.read(connection -> lister.article(connection, id));
    }

    @Override
    public Optional<Article> article(String id) {
        return readers.read(
                connection ->
                        ArticleRows.list(connection, Sql.of("WHERE a.id = ?", id)).stream()
                                .findFirst());
    }

    @Override
    public Optional<Capture> capture(String id) {
        return readers.read(connection -> CaptureRows.read(connection, id));
    }

    @Override
    public Page<Saying> sayings(Query query, Paging paging) {
        return readers.read(connection -> lister.sayings(connection, query, paging));
    }

    @Override
    public Page<Person> persons(Query query, Paging paging) {
        return readers.read(connection -> lister.persons(connection, query, paging));
    }

    @Override
    public Page<OutletSummary> outlets(Query query, Paging paging) {
        return readers.read(connection -> lister.outlets(connection, query, paging));
    }

    @Override
    public List<KeptEdit> edits() {
        return readers.read(JdbcLibrary::edits);
    }

    static List<KeptEdit> edits(Connection connection) throws SQLException {
        return Sql.of("SELECT number, line, made, undone FROM edit ORDER BY number")
                .list(
                        connection,
                        row -> {
                            String undone = row.getString(4);
                            String line = row.getString(2);
                            return new KeptEdit(
                                    row.getLong(1),
                                    EditLines.read(List.of(line), "edit " + row.getLong(1))
                                            .all()
                                            .getFirst(),
                                    Instant.parse(row.getString(3)),
                                    undone == null ? null : Instant.parse(undone));
                        });
    }

    @Override
    public Page<SkippedCapture> skipped(Paging paging) {
        return readers.read(connection -> lister.skipped(connection, paging));
    }

    @Override
    public void close() {
        readers.close();
    }

    @Override
    public String toString() {
        return store.address().name();
    }
}
