package synoptic.app;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A file in which the user tells the program something.
final class OwnFile {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private OwnFile() {}

    /// Its lines; `what` says what they should hold.
    ///
    /// @throws Failures.NothingUsable where it cannot be read
    static List<String> lines(Path file, String what) {
        try {
            String words = Files.readString(file);
            return (words.startsWith(BYTE_ORDER_MARK) ? words.substring(1) : words)
                    .lines()
                    .toList();
        } catch (CharacterCodingException e) {
            throw new Failures.NothingUsable(
                    "%s: expected %s in UTF-8 but found other bytes".formatted(file, what));
        } catch (IOException e) {
            throw new Failures.NothingUsable(Failures.sentence(e));
        }
    }
}
