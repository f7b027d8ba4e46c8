package synoptic.group.profile;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import synoptic.text.Words;

/// The stems of one report's words that can tell it from others; each different word is looked up
/// once.
final class Stems {

    /// Stems in more than this part of all articles tell nothing.
    private static final double TOO_COMMON = 0.3;

    private final Lexicon lexicon;
    private final LongIndex seen = new LongIndex(256);
    private @Nullable String[] stems = new @Nullable String[512];

    Stems(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /// Counts the telling words that begin before char `before`.
    void count(Words words, int before, WordCounts counts) {
        for (int i = 0; i < words.count() && words.start(i) < before; i++) {
            String stem = telling(words, i);
            if (stem != null) {
                counts.add(stem);
            }
        }
    }

    private @Nullable String telling(Words words, int i) {
        int known = seen.count();
        int number = seen.add(words.hash(i));
        if (number == known) {
            if (number == stems.length) {
                stems = Arrays.copyOf(stems, number * 2);
            }
            String stem = Lexicon.stem(words.folded(i));
            boolean tells = stem.length() > 1 && !lexicon.isCommon(stem, TOO_COMMON);
            stems[number] = tells ? lexicon.shared(stem) : null;
        }
        return stems[number];
    }
}
