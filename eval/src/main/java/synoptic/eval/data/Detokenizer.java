package synoptic.eval.data;

import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/// Puts tokens of a marked text together again as running text, with spaces as a newspaper sets
/// them.
///
/// Some files of ECB+ part compounds at hyphens and some do not, and they part dashes like
/// hyphens. Nine in ten are hyphens, so all are joined, or a file's kind could be told from its
/// spaces; the quotation marks of the Penn Treebank become plain ones for the same reason.
final class Detokenizer {
    private static final Set<String> OPENING = Set.of("“", "‘", "``", "(", "[", "{", "$", "£", "€");
    private static final Set<String> CLOSING =
            Set.of(
                    "”", "’", "'", "''", ")", "]", "}", ",", ".", ";", ":", "!", "?", "%", "...",
                    "…", "n't");
    private static final Pattern CLITIC =
            Pattern.compile("['’](s|t|m|re|ve|ll|d)", Pattern.CASE_INSENSITIVE);
    private static final Pattern AFTER_APOSTROPHE =
            Pattern.compile("s|t|m|re|ve|ll|d", Pattern.CASE_INSENSITIVE);

    private static final String PLAIN_QUOTE = "\"";

    private final StringBuilder text = new StringBuilder();
    private boolean quoting;
    private boolean spaceNext;

    private Detokenizer() {}

    /// All sentences in one paragraph.
    static String join(List<List<String>> sentences) {
        Detokenizer detokenizer = new Detokenizer();
        sentences.forEach(detokenizer::sentence);
        return detokenizer.text.toString();
    }

    private void sentence(List<String> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            append(tokens.get(i), i + 1 < tokens.size() ? tokens.get(i + 1) : "");
        }
    }

    private void append(String token, String next) {
        boolean quote = PLAIN_QUOTE.equals(token);
        boolean joins = joinsBothSides(token, next);
        boolean closes = joins || (quote ? endsQuotation() : closes(token));
        if (spaceNext && !closes) {
            text.append(' ');
        }
        text.append(asSet(token));
        spaceNext = !joins && !(quote ? !closes : OPENING.contains(token));
        quoting = quote ? !closes : quotingAfter(token);
    }

    private boolean joinsBothSides(String token, String next) {
        return switch (token) {
            case "/" -> true;
            case "-" ->
                    endsIn(Character::isLetterOrDigit)
                            && startsIn(Character::isLetterOrDigit, next);
            case "’" -> AFTER_APOSTROPHE.matcher(next).matches();
            case ".", ":" -> endsIn(Character::isDigit) && startsIn(Character::isDigit, next);
            default -> false;
        };
    }

    private static boolean closes(String token) {
        return CLOSING.contains(token) || CLITIC.matcher(token).matches();
    }

    private boolean endsQuotation() {
        return quoting || endsIn(last -> ".,!?".indexOf(last) >= 0);
    }

    private boolean quotingAfter(String token) {
        return !token.endsWith("\"") && (quoting || token.startsWith("\""));
    }

    private static String asSet(String token) {
        return token.equals("``") || token.equals("''") ? PLAIN_QUOTE : token;
    }

    private boolean endsIn(IntPredicate kind) {
        return !text.isEmpty() && kind.test(text.charAt(text.length() - 1));
    }

    private static boolean startsIn(IntPredicate kind, String token) {
        return !token.isEmpty() && kind.test(token.charAt(0));
    }
}
