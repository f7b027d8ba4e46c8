package synoptic.read.plain;

/// What one look at the chars of a line tells: its cues, how many blanks it has, and whether these
/// stand between its words one by one, with no other white space.
record Look(Cues cues, int blanks, boolean isSpaced) {

    /// What makes an ASCII letter small.
    private static final int LOWER = 0x20;

    private static final int LETTERS = 26;
    private static final int DIGITS = 10;
    private static final int DIGITS_OF_A_YEAR = 4;
    private static final char FIRST_WIDE_SPACE = '\u0085';

    static Look at(String line) {
        char[] chars = line.toCharArray();
        int anywhere = 0;
        int first = -1;
        int blanks = 0;
        int digits = 0;
        boolean spaced = true;
        boolean blank = true;
        int i = 0;
        while (i < chars.length) {
            char c = chars[i];
            if (isLetter(c)) {
                int start = i;
                while (i < chars.length && isLetter(chars[i])) {
                    i++;
                }
                anywhere |= Cues.ofWord(chars, start, i);
                first = first < 0 ? Cues.ofFirstWord(chars, start, i) : first;
                digits = 0;
                blank = false;
                continue;
            }
            i++;
            if (c == ' ') {
                spaced &= !blank;
                blank = true;
                blanks++;
                digits = 0;
                continue;
            }
            blank = false;
            digits = isDigit(c) ? digits + 1 : 0;
            anywhere |= digits == DIGITS_OF_A_YEAR ? Cues.YEAR : Cues.ofMark(c);
            spaced &= !isOtherSpace(c);
        }
        return new Look(new Cues(anywhere, Math.max(0, first)), blanks, spaced && !blank);
    }

    private static boolean isLetter(char c) {
        return Integer.compareUnsigned((c | LOWER) - 'a', LETTERS) < 0;
    }

    private static boolean isDigit(char c) {
        return Integer.compareUnsigned(c - '0', DIGITS) < 0;
    }

    /// Whether a char parts words as a blank does, or would be taken off the end of a line.
    private static boolean isOtherSpace(char c) {
        return (c <= ' ' || c >= FIRST_WIDE_SPACE)
                && (Line.isSpace(c) || Character.isWhitespace(c));
    }
}
