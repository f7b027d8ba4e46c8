package synoptic.flink.library;

import java.io.Serializable;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import synoptic.compare.Synopsis;
import synoptic.group.EditedEvents;
import synoptic.group.Event;
import synoptic.group.Settlement;
import synoptic.store.Kept;
import synoptic.store.LibraryProblem;
import synoptic.store.LibraryWriter;
import synoptic.store.jdbc.Libraries;

/// A library for each window, in a schema of its own of one PostgreSQL database, called by the
/// start of the window: `w20260608T000000Z`.
///
/// A library is one pot of reports, whose events are worked out together; so is a window.
public record WindowLibraries(String database) implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("'w'yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private static final int BATCH = 256;

    /// Where the library of a window is.
    public String address(long window) {
        return database + (database.contains("?") ? "&" : "?") + "currentSchema=" + name(window);
    }

    private static String name(long window) {
        return NAME.format(Instant.ofEpochMilli(window)).toLowerCase(java.util.Locale.ROOT);
    }

    /// Puts what one settling of a window came to in the place of what was there, in one step.
    void write(long window, List<Piece> pieces) {
        makeSchema(name(window));
        List<Kept> captures = new ArrayList<>();
        Map<Event, Synopsis> synopses = new LinkedHashMap<>();
        for (Piece piece : pieces) {
            switch (piece) {
                case Piece.OfCapture one ->
                        captures.add(new Kept(one.held().capture(), one.held().reading()));
                case Piece.OfEvent one -> synopses.put(one.synopsis().event(), one.synopsis());
                case Piece.OfNone none -> {}
            }
        }
        try (LibraryWriter library = Libraries.openWriter(address(window))) {
            library.atOnce(() -> write(library, captures, synopses));
        }
    }

    private static void write(
            LibraryWriter library, List<Kept> captures, Map<Event, Synopsis> synopses) {
        Map<String, Kept> byId = new LinkedHashMap<>();
        captures.forEach(capture -> byId.putIfAbsent(capture.id(), capture));
        List<Kept> all = List.copyOf(byId.values());
        for (int from = 0; from < all.size(); from += BATCH) {
            keepNew(library, all.subList(from, Math.min(all.size(), from + BATCH)));
        }
        Settlement settlement =
                Settlement.of(
                        new EditedEvents(List.copyOf(synopses.keySet()), List.of()),
                        library.given());
        Map<Set<String>, Synopsis> byReports =
                synopses.values().stream()
                        .collect(Collectors.toMap(s -> reports(s.event()), s -> s));
        library.settle(settlement, event -> named(byReports, event));
    }

    private static void keepNew(LibraryWriter library, List<Kept> batch) {
        Set<String> known = library.known(batch.stream().map(Kept::id).toList()).keySet();
        library.keep(batch.stream().filter(one -> !known.contains(one.id())).toList());
    }

    /// The synopsis of an event under the id with which it goes on.
    private static Synopsis named(Map<Set<String>, Synopsis> byReports, Event event) {
        Synopsis found = byReports.get(reports(event));
        if (found == null) {
            throw new IllegalStateException("every event of a window was compared");
        }
        return found.of(event);
    }

    private static Set<String> reports(Event event) {
        return event.articles().map(article -> article.id()).collect(Collectors.toSet());
    }

    private void makeSchema(String name) {
        try (Connection connection = DriverManager.getConnection(database);
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE SCHEMA IF NOT EXISTS " + name);
        } catch (SQLException e) {
            throw new LibraryProblem(
                    "the database of libraries: no schema %s could be made".formatted(name), e);
        }
    }
}
