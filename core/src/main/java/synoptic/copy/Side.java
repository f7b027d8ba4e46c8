package synoptic.copy;

import org.jspecify.annotations.Nullable;
import synoptic.text.Words;

/// A text ready to be compared.
final class Side {

    private final long[] words;
    private final long[] shingles;
    private final boolean[] quoted;
    private @Nullable ShingleSet set;

    Side(String text) {
        Words read = Words.of(text);
        words = Shingles.wordHashes(read);
        shingles = Shingles.of(words);
        quoted = Quoted.words(text, read);
    }

    /// How many words it has.
    int length() {
        return words.length;
    }

    long[] words() {
        return words;
    }

    long[] shingles() {
        return shingles;
    }

    boolean isQuoted(int word) {
        return quoted[word];
    }

    Shingles.Sample sample() {
        return Shingles.sample(shingles);
    }

    ShingleSet set() {
        ShingleSet known = set;
        if (known == null) {
            known = new ShingleSet(shingles);
            set = known;
        }
        return known;
    }
}
