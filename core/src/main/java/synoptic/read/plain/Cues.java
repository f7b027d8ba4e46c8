package synoptic.read.plain;

import java.util.Collection;
import java.util.Map;
import synoptic.text.WordBits;
import synoptic.text.Words;

/// Which words and marks stand in a line that some rule for residue cannot do without: found in one
/// [Look], so that a rule is not tried where it cannot hold. Most lines are paragraphs without any.
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

    private static final int[] OF_ASCII = ofAscii();

    /// What makes an ASCII letter small.
    private static final int LOWER = 0x20;

    private static final Map<Integer, String> WORDS_ANYWHERE =
            Map.of(
                    OTHER_TITLE,
                    "published headlined titled appeared",
                    ADDRESS,
                    "url link address permalink http https www",
                    FOOTER,
                    "copyright rights website alternate terms privacy reproduction powered contact",
                    PUT_OUT,
                    "published reproduced republished copied",
                    MAY,
                    "may",
                    PHOTO_CREDIT,
                    "photo photos image images picture pictures foto fotos bild bilds video videos"
                            + " graphic graphics map maps credit credits getty shutterstock istock"
                            + " wikimedia unsplash",
                    CAPTION,
                    "caption pictured photo image picture above below",
                    COOKIE,
                    "cookies javascript",
                    CONTRIBUTED,
                    "contributed",
                    SELF_NAMING,
                    "reports writes informs learned");

    private static final WordBits ANYWHERE = anywhere(WORDS_ANYWHERE);

    /// By the first letter of a word, the lengths that words in `ANYWHERE` have, a bit each: told
    /// without a hash, and most words have none of them.
    private static final int[] LENGTHS = lengths(WORDS_ANYWHERE.values());

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

    /// The cues that a word anywhere in a line is; a word is all ASCII letters in a row, from
    /// `start` up to, but without, `end`.
    static int ofWord(char[] chars, int start, int end) {
        int lengths = LENGTHS[(chars[start] | LOWER) - 'a'];
        return (lengths >>> (end - start) & 1) == 0 ? 0 : ANYWHERE.at(hash(chars, start, end));
    }

    /// The cues that the first word of a line is.
    static int ofFirstWord(char[] chars, int start, int end) {
        return FIRST.at(hash(chars, start, end));
    }

    private static long hash(char[] chars, int start, int end) {
        long hash = Words.hashOfNothing();
        for (int i = start; i < end; i++) {
            hash = Words.hashOn(hash, chars[i] | LOWER);
        }
        return hash;
    }

    private static WordBits anywhere(Map<Integer, String> words) {
        WordBits bits = new WordBits();
        for (var entry : words.entrySet()) {
            bits.add(entry.getKey(), entry.getValue());
        }
        return bits;
    }

    private static int[] lengths(Collection<String> lists) {
        int[] lengths = new int['z' - 'a' + 1];
        for (String list : lists) {
            for (String word : list.split(" ")) {
                lengths[word.charAt(0) - 'a'] |= 1 << word.length();
            }
        }
        return lengths;
    }

    /// The cues that a mark is, a char that is neither a letter of ASCII nor a digit.
    static int ofMark(char c) {
        if (c < OF_ASCII.length) {
            return OF_ASCII[c];
        }
        return switch (c) {
            case '\u00bb', '\u203a' -> PARTED;
            case '\u00a9' -> FOOTER | PHOTO_CREDIT;
            default -> 0;
        };
    }

    private static int[] ofAscii() {
        int[] cues = new int[0x80];
        mark("([", BRACKET, cues);
        mark("[<*_", MARKED, cues);
        mark("/|>", PARTED, cues);
        return cues;
    }

    private static void mark(String marks, int cue, int[] cues) {
        for (int i = 0; i < marks.length(); i++) {
            cues[marks.charAt(i)] |= cue;
        }
    }

    boolean has(int cue) {
        return (anywhere & cue) != 0;
    }

    boolean beginsWith(int cue) {
        return (first & cue) != 0;
    }
}
