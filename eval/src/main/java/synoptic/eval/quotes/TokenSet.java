package synoptic.eval.quotes;

import java.util.BitSet;
import java.util.List;
import synoptic.text.Span;
import synoptic.text.Words;

/// The words of a text that lie in some spans, by number: quotation marks, dots and spaces at the
/// ends of a span make no difference.
final class TokenSet {

    private TokenSet() {}

    static BitSet of(Words words, List<Span> spans) {
        BitSet set = new BitSet(words.count());
        for (Span span : spans) {
            int word = firstFrom(words, span.start());
            while (word < words.count() && words.start(word) < span.end()) {
                set.set(word++);
            }
        }
        return set;
    }

    static int shared(BitSet one, BitSet other) {
        BitSet both = (BitSet) one.clone();
        both.and(other);
        return both.cardinality();
    }

    /// Of all words in either, the share in both.
    static double likeness(BitSet one, BitSet other) {
        int both = shared(one, other);
        int all = one.cardinality() + other.cardinality() - both;
        return all == 0 ? 0 : (double) both / all;
    }

    private static int firstFrom(Words words, int offset) {
        int low = 0;
        int high = words.count();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words.end(middle) <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
