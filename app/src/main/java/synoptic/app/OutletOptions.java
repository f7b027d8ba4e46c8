package synoptic.app;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.cli.Option;
import org.jspecify.annotations.Nullable;
import synoptic.Synoptic;
import synoptic.read.credit.OutletTable;

/// Which outlets a command knows: those that come with the program, and one's own before them.
final class OutletOptions {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

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

    private static OutletTable builtInAnd(Path file) {
        try {
            String words = Files.readString(file);
            words = words.startsWith(BYTE_ORDER_MARK) ? words.substring(1) : words;
            return OutletTable.builtIn().with(words.lines().toList(), file.toString());
        } catch (CharacterCodingException e) {
            throw new Failures.NothingUsable(
                    file + ": expected a table in UTF-8 but found other bytes");
        } catch (IOException e) {
            throw new Failures.NothingUsable(Failures.sentence(e));
        } catch (IllegalArgumentException e) {
            throw new Failures.NothingUsable(String.valueOf(e.getMessage()));
        }
    }
}
