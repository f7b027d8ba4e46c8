package synoptic.read.credit;

/// Which ways of writing a full date the years in some words allow: told by the chars beside four
/// digits that stand alone, or by eight in a row, so that no pattern is tried that cannot match.
final class DateShapes {

    /// `2024-11-06`.
    static final int ISO = 1;

    /// `2024/11/06` and `2024.11.06`.
    static final int YEAR_FIRST = 1 << 1;

    /// A year before its sign in Chinese, Japanese or Korean.
    static final int IDEOGRAPHIC = 1 << 2;

    /// `November 6th, 2024`.
    static final int MONTH_FIRST = 1 << 3;

    /// `6 November 2024`.
    static final int DAY_FIRST = 1 << 4;

    /// `6.11.2024`.
    static final int NUMERIC = 1 << 5;

    /// `20241106`.
    static final int COMPACT = 1 << 6;

    private static final int YEAR = 4;
    private static final int DAY = 8;

    /// Two letters behind the number of a day, as in `6th`.
    private static final int ORDINAL = 2;

    private DateShapes() {}

    /// The shapes that may be in `words`, a bit each; a bit does not promise a date.
    static int in(String words) {
        int shapes = 0;
        int possible = ~DAY_FIRST;
        int end = words.length();
        for (int i = 0; i < end; i++) {
            if (isDigit(words.charAt(i))) {
                int start = i;
                while (i < end && isDigit(words.charAt(i))) {
                    i++;
                }
                shapes |= ofDigits(words, start, i) & possible;
                possible = ~0;
            }
        }
        return shapes;
    }

    private static int ofDigits(String words, int start, int end) {
        return switch (end - start) {
            case YEAR -> behind(words, end) | before(words, start);
            case DAY -> COMPACT;
            default -> 0;
        };
    }

    private static int behind(String words, int at) {
        int next = at;
        while (next < words.length() && isSpace(words.charAt(next))) {
            next++;
        }
        if (next == words.length()) {
            return 0;
        }
        char c = words.charAt(next);
        if (c == '\u5e74' || c == '\ub144') {
            return IDEOGRAPHIC;
        }
        return next > at ? 0 : c == '-' ? ISO : c == '/' || c == '.' ? YEAR_FIRST : 0;
    }

    private static int before(String words, int year) {
        if (year == 0) {
            return 0;
        }
        char c = words.charAt(year - 1);
        int shapes = c == '/' || c == '.' || c == '-' ? NUMERIC : 0;
        if (c == '-' || isSpace(c)) {
            shapes |= endsAsMonth(words, year) ? DAY_FIRST : 0;
            shapes |= isSpace(c) && endsAsDay(words, year) ? MONTH_FIRST : 0;
        }
        return shapes;
    }

    private static boolean endsAsMonth(String words, int year) {
        int at = year - 1;
        while (at >= 0 && (isSpace(words.charAt(at)) || words.charAt(at) == '-')) {
            at--;
        }
        if (at < 0) {
            return false;
        }
        char c = words.charAt(at);
        return c == ',' || c == '.' || Character.isLetter(c);
    }

    private static boolean endsAsDay(String words, int year) {
        int at = year - 1;
        while (at >= 0 && isSpace(words.charAt(at))) {
            at--;
        }
        at -= at >= 0 && words.charAt(at) == ',' ? 1 : 0;
        return isDigitAt(words, at) || isDigitAt(words, at - ORDINAL);
    }

    private static boolean isDigitAt(String words, int at) {
        return at >= 0 && isDigit(words.charAt(at));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isSpace(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }
}
