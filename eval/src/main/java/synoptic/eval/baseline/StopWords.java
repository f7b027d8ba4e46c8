package synoptic.eval.baseline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/// Which words say nothing of the matter and are left out.
public enum StopWords {
    NONE(Set.of()),
    /// Function words of English, and what news says of everything ("said").
    ENGLISH(read("stop-words.txt"));

    @SuppressWarnings("ImmutableEnumChecker") // Set.of never changes
    private final Set<String> words;

    StopWords(Set<String> words) {
        this.words = words;
    }

    boolean contains(String word) {
        return words.contains(word);
    }

    private static Set<String> read(String name) {
        try (InputStream bytes = StopWords.class.getResourceAsStream(name)) {
            if (bytes == null) {
                throw new IllegalStateException(name + ": not on the class path");
            }
            String text = new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
            return Set.of(text.strip().split("\\s+"));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
