package synoptic.eval.data;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Puts tokens of a marked text together again as running text, with spaces as a newspaper sets
/// them.
///
/// Penn Treebank quotation marks become “ and ”. A hyphen between spaces stays so: ECB+ sets
/// hyphens and dashes alike.
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

    private final StringBuilder text = new StringBuilder();
    private boolean quoting;
    private boolean spaceNext;

    private Detokenizer() {}

    static String join(List<String> tokens) {
        Detokenizer detokenizer = new Detokenizer();
        for (int i = 0; i < tokens.size(); i++) {
            detokenizer.append(tokens.get(i), i + 1 < tokens.size() ? tokens.get(i + 1) : "");
        }
        return detokenizer.text.toString();
    }

    private void append(String token, String next) {
        boolean straightQuote = token.equals("\"");
        boolean joinsBoth = joinsBothSides(token, next);
        boolean closes = joinsBoth || (straightQuote ? endsQuotation() : closes(token));
        if (spaceNext && !closes) {
            text.append(' ');
        }
        text.append(asSet(token));
        spaceNext = !joinsBoth && !(straightQuote ? !closes : OPENING.contains(token));
        quoting = straightQuote ? !closes : quotingAfter(token);
    }

    private boolean joinsBothSides(String token, String next) {
        return switch (token) {
            case "/" -> true;
            case "’" -> AFTER_APOSTROPHE.matcher(next).matches();
            case ":" -> endsInDigit() && startsWithDigit(next);
            default -> false;
        };
    }

    private static boolean closes(String token) {
        return CLOSING.contains(token) || CLITIC.matcher(token).matches();
    }

    private boolean endsQuotation() {
        return quoting || (!text.isEmpty() && ".,!?".indexOf(last()) >= 0);
    }

    private boolean quotingAfter(String token) {
        return !token.endsWith("\"") && (quoting || token.startsWith("\""));
    }

    private static String asSet(String token) {
        return switch (token) {
            case "``" -> "“";
            case "''" -> "”";
            default -> token;
        };
    }

    private boolean endsInDigit() {
        return !text.isEmpty() && Character.isDigit(last());
    }

    private static boolean startsWithDigit(String token) {
        return !token.isEmpty() && Character.isDigit(token.charAt(0));
    }

    private char last() {
        return text.charAt(text.length() - 1);
    }
}
