package synoptic.annotate.quote;

import java.util.ArrayList;
import java.util.List;
import synoptic.text.Dateline;
import synoptic.text.Span;

/// Sentences as quotations need them: one whose end lies inside a quotation goes on, and so does
/// one that ends with a quotation's `?”` or `!”` before its tag. The first begins after the
/// dateline.
final class Units {

    /// So many words without an end are parted, so that no rule looks further.
    private static final int LONGEST = 500;

    private Units() {}

    static List<Range> of(Tokens tokens, List<Span> sentences) {
        List<Range> units = new ArrayList<>();
        int from = tokens.wordAt(Dateline.end(tokens.text));
        for (Span sentence : sentences) {
            int to = tokens.wordAt(sentence.end());
            while (to - from > LONGEST) {
                units.add(new Range(from, from + LONGEST));
                from += LONGEST;
            }
            if (to > from && endsAt(tokens, to, sentence.end())) {
                units.add(new Range(from, to));
                from = to;
            }
        }
        for (; from < tokens.count; from += LONGEST) {
            units.add(new Range(from, Math.min(tokens.count, from + LONGEST)));
        }
        return units;
    }

    private static boolean endsAt(Tokens tokens, int word, int offset) {
        if (word >= tokens.count || tokens.gapHas(word, Tokens.LINE)) {
            return true;
        }
        int quote = tokens.quote(word);
        if (quote >= 0 && quote == tokens.quote(word - 1)) {
            return false;
        }
        boolean closes = tokens.gapHas(word, Tokens.CLOSE) && !tokens.gapHas(word, Tokens.OPEN);
        return !(closes && isAsking(tokens.text, offset));
    }

    private static boolean isAsking(String text, int end) {
        for (int i = end - 1; i >= Math.max(0, end - 3); i--) {
            if ("?!…—".indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
