package synoptic.annotate.quote;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import synoptic.text.Once;
import synoptic.text.Words;

/// What single words can be: forms of cues with how often they are one, and the small words and
/// titles by which sources and contents are told apart.
///
/// The shares of the cues are counted over PolNeAR train by `synoptic train cues`; words of saying
/// that are rare there got theirs by hand.
final class Lexicon {

    /// Where a cue stands, as far as it tells one from the same word otherwise used.
    enum Place {
        BEFORE_THAT,
        BEFORE_QUOTE,
        AFTER_QUOTE,
        BEFORE_TO,
        BEFORE_MARK,
        BEFORE_WORD
    }

    /// A form of a cue: of 100 times in each place, how often it is one, and the words that may be
    /// part of it (`pointed out`).
    static final class CueForm {
        private final int[] shares;
        private final List<Long> particles;

        CueForm(int[] shares, List<Long> particles) {
            this.shares = shares;
            this.particles = particles;
        }

        int share(Place place) {
            return shares[place.ordinal()];
        }

        boolean hasParticle(long hash) {
            return particles.contains(hash);
        }
    }

    private static final Once<Lexicon> BUILT_IN = new Once<>(Lexicon::read);

    private final List<CueForm> cues = new ArrayList<>();
    private final Map<String, Boolean> male = new HashMap<>();
    private long[] keys = new long[4096];
    private int[] classes = new int[4096];
    private short[] forms = new short[4096];
    private int count;

    static Lexicon builtIn() {
        return BUILT_IN.get();
    }

    int classes(long hash) {
        return classes[slot(hash)];
    }

    @Nullable CueForm cue(long hash) {
        int form = forms[slot(hash)];
        return form == 0 ? null : cues.get(form - 1);
    }

    /// Whether those of this forename are men; null where it does not tell.
    @Nullable Boolean isMale(String foldedForename) {
        return male.get(foldedForename);
    }

    private int slot(long hash) {
        int at = (int) (hash ^ (hash >>> 32)) & (keys.length - 1);
        while (keys[at] != 0 && keys[at] != hash) {
            at = (at + 1) & (keys.length - 1);
        }
        return at;
    }

    private int put(String word) {
        if (2 * count > keys.length) {
            throw new IllegalStateException("the table of words is too small");
        }
        long hash = Words.hashOf(word);
        int at = slot(hash);
        count += keys[at] == 0 ? 1 : 0;
        keys[at] = hash;
        return at;
    }

    private static Lexicon read() {
        Lexicon lexicon = new Lexicon();
        for (String line : lines("words.tsv")) {
            String[] cells = line.split("\t", -1);
            int bit = WordClass.valueOf(cells[0]).bit();
            for (String word : cells[1].split(" ", -1)) {
                lexicon.classes[lexicon.put(word)] |= bit;
            }
        }
        for (String line : lines("cues.tsv")) {
            lexicon.addCue(line.split("\t", -1));
        }
        for (String line : lines("forenames.tsv")) {
            String[] cells = line.split("\t", -1);
            for (String name : cells[1].split(" ", -1)) {
                lexicon.male.put(name, cells[0].equals("HE"));
            }
        }
        return lexicon;
    }

    private void addCue(String[] cells) {
        String[] numbers = cells[1].split(" ", -1);
        int[] shares = new int[numbers.length];
        for (int i = 0; i < shares.length; i++) {
            shares[i] = Integer.parseInt(numbers[i]);
        }
        List<Long> particles = new ArrayList<>();
        for (String particle : cells[2].split(" ", -1)) {
            if (!particle.isEmpty()) {
                particles.add(Words.hashOf(particle.toLowerCase(Locale.ROOT)));
            }
        }
        cues.add(new CueForm(shares, List.copyOf(particles)));
        forms[put(cells[0])] = (short) cues.size();
    }

    private static List<String> lines(String name) {
        try (InputStream in =
                        Objects.requireNonNull(Lexicon.class.getResourceAsStream(name), name);
                BufferedReader reader =
                        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
