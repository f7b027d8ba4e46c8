package synoptic.copy;

import org.jspecify.annotations.Nullable;
import synoptic.text.Words;

/// A text ready to be compared.
final class Side {

    private final long[] words;
    private final long[] shingles;
    private final boolean[] quoted;
    private final int unquoted;
    private @Nullable ShingleSet set;

    Side(String text) {
        Words read = Words.hashed(text);
        words = read.hashes();
        shingles = Shingles.of(words);
        quoted = Quoted.words(text, read);
        int outside = 0;
        for (boolean word : quoted) {
            outside += word ? 0 : 1;
        }
        unquoted = outside;
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

    /// How many words stand outside quotation marks.
    int unquoted() {
        return unquoted;
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
