package synoptic.copy;

import java.util.ArrayList;
import java.util.List;
import synoptic.text.WordDiff;
import synoptic.text.Words;

/// What an article did with the text it took over: words that read otherwise, passages cut and
/// passages added, each in the order of the text. The lists stop at [#MOST].
public record Changes(List<CopyLink.Change> words, List<String> cut, List<String> added) {

    static final Changes NONE = new Changes(List.of(), List.of(), List.of());
    static final int MOST = 40;
    private static final int LONGEST = 12;

    public Changes {
        words = List.copyOf(words);
        cut = List.copyOf(cut);
        added = List.copyOf(added);
    }

    /// What was changed to get from one text to the other.
    static Changes between(String textA, String textB) {
        Text a = Text.of(textA);
        Text b = Text.of(textB);
        List<CopyLink.Change> words = new ArrayList<>();
        List<String> cut = new ArrayList<>();
        List<String> added = new ArrayList<>();
        for (WordDiff.Edit edit : Edits.between(a.hashes(), b.hashes())) {
            if (isChange(edit)) {
                add(words, change(a, b, edit));
                continue;
            }
            if (edit.aEnd() > edit.aStart()) {
                add(cut, a.passage(edit.aStart(), edit.aEnd()));
            }
            if (edit.bEnd() > edit.bStart()) {
                add(added, b.passage(edit.bStart(), edit.bEnd()));
            }
        }
        return new Changes(words, cut, added);
    }

    private static <T> void add(List<T> known, T one) {
        if (known.size() < MOST) {
            known.add(one);
        }
    }

    private static CopyLink.Change change(Text a, Text b, WordDiff.Edit edit) {
        return new CopyLink.Change(
                a.passage(edit.aStart(), edit.aEnd()),
                b.passage(edit.bStart(), edit.bEnd()),
                kind(a, b, edit));
    }

    private static CopyLink.Kind kind(Text a, Text b, WordDiff.Edit edit) {
        boolean figure =
                a.hasNumber(edit.aStart(), edit.aEnd()) || b.hasNumber(edit.bStart(), edit.bEnd());
        if (figure) {
            return CopyLink.Kind.FIGURE;
        }
        if (a.isQuoted(edit.aStart()) && b.isQuoted(edit.bStart())) {
            return CopyLink.Kind.QUOTE;
        }
        boolean name = a.isName(edit.aStart(), edit.aEnd()) && b.isName(edit.bStart(), edit.bEnd());
        return name ? CopyLink.Kind.NAME : CopyLink.Kind.WORDS;
    }

    /// Whether any words read otherwise in two texts, given by the hashes of their words.
    static boolean any(long[] a, long[] b) {
        return WordDiff.edits(a, b).stream().anyMatch(Changes::isChange);
    }

    /// Some words stand for others; what was only added or left out, or is long, is no change.
    private static boolean isChange(WordDiff.Edit edit) {
        int ofA = edit.aEnd() - edit.aStart();
        int ofB = edit.bEnd() - edit.bStart();
        return ofA > 0 && ofB > 0 && Math.max(ofA, ofB) <= LONGEST;
    }

    @SuppressWarnings("ArrayRecordComponent") // looked at here only
    private record Text(String text, Words words, long[] hashes, boolean[] quoted) {
        static Text of(String text) {
            Words words = Words.hashed(text);
            return new Text(text, words, words.hashes(), Quoted.words(text, words));
        }

        String passage(int start, int end) {
            return text.substring(words.start(start), words.end(end - 1));
        }

        boolean hasNumber(int start, int end) {
            for (int i = start; i < end; i++) {
                if (words.isNumber(i)) {
                    return true;
                }
            }
            return false;
        }

        boolean isQuoted(int word) {
            return quoted[word];
        }

        /// Whether all words are capitalised.
        boolean isName(int start, int end) {
            for (int i = start; i < end; i++) {
                if (!words.isCapitalised(i)) {
                    return false;
                }
            }
            return true;
        }
    }
}
