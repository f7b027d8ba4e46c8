package synoptic.app;

import java.nio.file.Path;
import java.util.List;
import org.apache.commons.cli.Option;
import org.jspecify.annotations.Nullable;
import synoptic.Synoptic;
import synoptic.read.credit.OutletTable;

/// Which outlets a command knows: those that come with the program, and one's own before them.
final class OutletOptions {

    private static final Option OUTLETS =
            Usage.taking(
                    "FILE",
                    "outlets",
                    "a table of outlets of your own; its rows add to the built-in ones or replace them by"
                            + " domain");

    static final List<Option> ALL = List.of(OUTLETS);

    private final @Nullable Path table;

    OutletOptions(Line line) {
        table = line.path(OUTLETS);
    }

    /// The program with these outlets.
    ///
    /// @throws Failures.NothingUsable where the table cannot be read, naming file and line
    Synoptic synoptic() {
        return table == null ? Synoptic.builtIn() : Synoptic.builtIn(builtInAnd(table));
    }

    /// The rows of one's own, none where there are none.
    ///
    /// @throws Failures.NothingUsable where the table cannot be read
    List<String> rows() {
        return table == null ? List.of() : OwnFile.lines(table, "a table");
    }

    private static OutletTable builtInAnd(Path file) {
        try {
            return OutletTable.builtIn().with(OwnFile.lines(file, "a table"), file.toString());
        } catch (IllegalArgumentException e) {
            throw new Failures.NothingUsable(String.valueOf(e.getMessage()));
        }
    }
}
