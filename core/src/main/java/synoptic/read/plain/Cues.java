package synoptic.read.plain;

import synoptic.text.WordBits;
import synoptic.text.Words;

/// Which words and marks stand in a line that some rule for residue cannot do without: found in one
/// look, so that a rule is not tried where it cannot hold. Most lines are paragraphs without any.
///
/// A cue may be seen that is not there (words are known by hash), but none is missed: a word is a
/// run of ASCII letters, in any case.
record Cues(int anywhere, int first) {

    static final int OTHER_TITLE = 1;
    static final int ADDRESS = 1 << 1;
    static final int FOOTER = 1 << 2;
    static final int PHOTO_CREDIT = 1 << 3;
    static final int CAPTION = 1 << 4;
    static final int COOKIE = 1 << 5;
    static final int CONTRIBUTED = 1 << 6;
    static final int BRACKET = 1 << 7;
    /// What parts the sections of a breadcrumb.
    static final int PARTED = 1 << 8;

    /// Four digits in a row, without which no date is full.
    static final int YEAR = 1 << 9;

    static final int SELF_NAMING = 1 << 10;
    static final int PUT_OUT = 1 << 12;
    static final int MAY = 1 << 13;
    /// A mark of Markdown that may stand inside a line.
    static final int MARKED = 1 << 11;

    /// By the first word of a line.
    static final int BYLINE = 1;

    static final int RELATED = 1 << 1;
    static final int AGENCY_CREDIT = 1 << 2;
    static final int PROMPT = 1 << 3;

    /// What makes an ASCII letter small.
    private static final int LOWER = 0x20;

    private static final WordBits ANYWHERE =
            new WordBits()
                    .add(OTHER_TITLE, "published headlined titled appeared")
                    .add(ADDRESS, "url link address permalink http https www")
                    .add(
                            FOOTER,
                            "copyright rights website alternate terms privacy reproduction powered"
                                    + " contact")
                    .add(PUT_OUT, "published reproduced republished copied")
                    .add(MAY, "may")
                    .add(
                            PHOTO_CREDIT,
                            "photo photos image images picture pictures foto fotos bild bilds video"
                                    + " videos graphic graphics map maps credit credits getty"
                                    + " shutterstock istock wikimedia unsplash")
                    .add(CAPTION, "caption pictured photo image picture above below")
                    .add(COOKIE, "cookies javascript")
                    .add(CONTRIBUTED, "contributed")
                    .add(SELF_NAMING, "reports writes informs learned");

    private static final WordBits FIRST =
            new WordBits()
                    .add(BYLINE, "by von par por words written reported author")
                    .add(
                            RELATED,
                            "related see read also more you recommended must most trending top in"
                                    + " background explainer don up elsewhere")
                    .add(
                            AGENCY_CREDIT,
                            "with via from source sources agency agencies reporting text include"
                                    + " includes additional")
                    .add(
                            PROMPT,
                            "please read vote see view watch listen click tap share tweet subscribe"
                                    + " sign signup log login register follow join download get don do"
                                    + " support donate continue enter enable install send submit like"
                                    + " leave comment comments print email e copy save start become stay"
                                    + " want love enjoy enjoying enjoyed skip show hide load loading jump"
                                    + " go back scroll advertisement advertising advertisment sponsored"
                                    + " promoted got no menu search home more next previous top facebook"
                                    + " twitter whatsapp reddit linkedin shares");

    static Cues in(String line) {
        char[] chars = line.toCharArray();
        int anywhere = 0;
        int first = -1;
        int digits = 0;
        int i = 0;
        while (i < chars.length) {
            if (isLetter(chars[i])) {
                long hash = Words.hashOfNothing();
                for (; i < chars.length && isLetter(chars[i]); i++) {
                    hash = Words.hashOn(hash, chars[i] | LOWER);
                }
                anywhere |= ANYWHERE.at(hash);
                first = first < 0 ? FIRST.at(hash) : first;
                digits = 0;
            } else {
                char c = chars[i++];
                digits = c >= '0' && c <= '9' ? digits + 1 : 0;
                anywhere |= digits == 4 ? YEAR : mark(c);
            }
        }
        return new Cues(anywhere, Math.max(0, first));
    }

    private static boolean isLetter(char c) {
        int lower = c | LOWER;
        return lower >= 'a' && lower <= 'z' && c < 0x80;
    }

    private static int mark(char c) {
        return switch (c) {
            case '(' -> BRACKET;
            case '[' -> BRACKET | MARKED;
            case '<', '*', '_' -> MARKED;
            case '/', '|', '>', '\u00bb', '\u203a' -> PARTED;
            case '\u00a9' -> FOOTER | PHOTO_CREDIT;
            default -> 0;
        };
    }

    boolean has(int cue) {
        return (anywhere & cue) != 0;
    }

    boolean beginsWith(int cue) {
        return (first & cue) != 0;
    }
}
