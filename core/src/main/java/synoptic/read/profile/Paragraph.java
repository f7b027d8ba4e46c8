package synoptic.read.profile;

import java.util.ArrayList;
import java.util.List;
import synoptic.text.Words;

/// A paragraph as it is compared: how many words it has, a hash of them folded, and a sample of
/// its runs of four words.
record Paragraph(int words, long hash, List<Long> shingles) {

    /// Longer paragraphs tell of something.
    private static final int LONGEST = 59;

    /// One or two words may be an answer.
    private static final int SHORTEST = 3;

    private static final String BREAK = "\n\n";
    private static final int RUN = 4;
    private static final int ONE_OF = 4;
    private static final long PRIME = 0x9E3779B97F4A7C15L;

    Paragraph {
        shingles = List.copyOf(shingles);
    }

    static List<String> split(String text) {
        return List.of(text.split(BREAK));
    }

    static String join(List<String> paragraphs) {
        return String.join(BREAK, paragraphs);
    }

    static Paragraph of(String text) {
        Words words = Words.of(text);
        List<Long> shingles = new ArrayList<>();
        for (int i = 0; i + RUN <= words.count(); i++) {
            long shingle = hash(words, i, i + RUN);
            if (Long.remainderUnsigned(shingle, ONE_OF) == 0) {
                shingles.add(shingle);
            }
        }
        return new Paragraph(words.count(), hash(words, 0, words.count()), shingles);
    }

    private static long hash(Words words, int from, int to) {
        long hash = 0;
        for (int i = from; i < to; i++) {
            hash = (Long.rotateLeft(hash, 5) ^ words.hash(i)) * PRIME;
        }
        return hash ^ (hash >>> 32);
    }

    boolean isShort() {
        return words >= SHORTEST && words <= LONGEST;
    }
}
