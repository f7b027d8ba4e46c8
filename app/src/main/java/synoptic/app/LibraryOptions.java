package synoptic.app;

import java.util.List;
import org.apache.commons.cli.Option;

/// Which library a command is about.
final class LibraryOptions {

    private static final Option LIBRARY =
            Usage.taking(
                    "FILE",
                    "library",
                    "the library: an SQLite file, or the address of a PostgreSQL database"
                            + " (postgresql://host/database?user=NAME)");

    static final List<Option> ALL = List.of(LIBRARY);

    private final String address;

    /// @throws Line.WrongUse where none is named
    LibraryOptions(Line line) {
        String named = line.value(LIBRARY);
        if (named == null || named.isBlank()) {
            throw new Line.WrongUse("no library given; for example: --library news.db");
        }
        address = named;
    }

    String address() {
        return address;
    }

    /// What is told of it, without a password.
    String name() {
        int query = address.indexOf('?');
        return query < 0 ? address : address.substring(0, query);
    }
}
