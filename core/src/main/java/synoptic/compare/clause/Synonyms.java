package synoptic.compare.clause;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import synoptic.text.Once;
import synoptic.text.Resource;

/// Which words of news English stand for one meaning; a word may have several.
public final class Synonyms {

    private static final Once<Synonyms> BUILT_IN = new Once<>(Synonyms::read);

    private final Map<String, List<String>> meaningsByStem = new HashMap<>();

    private Synonyms() {}

    /// The list that comes with the program: a line of words is one meaning, `#` opens a remark.
    static Synonyms builtIn() {
        return BUILT_IN.get();
    }

    /// Whether two stems count the same things; none counts nothing.
    public static boolean sameUnit(String a, String b) {
        return !a.isEmpty() && (a.equals(b) || builtIn().shareMeaning(a, b));
    }

    private boolean shareMeaning(String a, String b) {
        return meanings(a).stream().anyMatch(meanings(b)::contains);
    }

    private static Synonyms read() {
        Synonyms synonyms = new Synonyms();
        try (InputStream in = Resource.open(Synonyms.class, "synonyms.txt");
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(synonyms::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return synonyms;
    }

    private void add(String line) {
        for (String word : line.split(" ")) {
            List<String> meanings =
                    meaningsByStem.computeIfAbsent(Stems.of(word), stem -> new ArrayList<>());
            if (!meanings.contains(line)) {
                meanings.add(line);
            }
        }
    }

    /// The meanings of a stem, each as the line that lists its words; often none.
    List<String> meanings(String stem) {
        return meaningsByStem.getOrDefault(stem, List.of());
    }
}
