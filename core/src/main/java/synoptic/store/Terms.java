package synoptic.store;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a person types to look for, taken apart: words, and phrases between quotation marks. All
/// of them must be there.
///
/// There is no other syntax, so nothing typed is wrong. `asked` tells that something was typed,
/// though it may hold no word at all: then nothing is found.
public record Terms(List<Term> all, Asked asked) {

    public static final Terms NONE = new Terms(List.of(), Asked.NOTHING);

    public enum Asked {
        NOTHING,
        WORDS
    }

    /// Words that must stand one after another; they are as typed, without marks.
    public record Term(List<String> words) {
        public Term {
            words = List.copyOf(words);
            if (words.isEmpty()) {
                throw new IllegalArgumentException("expected a word but found none");
            }
        }
    }

    private static final Pattern PART =
            Pattern.compile("[\"“”„«»]([^\"“”„«»]*)[\"“”„«»]?|([^\\s\"“”„«»]+)");
    private static final int MOST = 32;

    public Terms {
        all = List.copyOf(all);
    }

    public static Terms of(String typed) {
        if (typed.isBlank()) {
            return NONE;
        }
        List<Term> terms = new ArrayList<>();
        Matcher parts = PART.matcher(typed);
        while (parts.find() && terms.size() < MOST) {
            String part = parts.group(1) == null ? parts.group(2) : parts.group(1);
            List<String> words = SearchWords.of(part);
            if (!words.isEmpty()) {
                terms.add(new Term(words));
            }
        }
        return new Terms(terms, Asked.WORDS);
    }

    /// Nothing was typed: everything fits.
    public boolean fitAll() {
        return asked == Asked.NOTHING;
    }

    /// Something was typed that holds no word: nothing fits.
    public boolean fitNothing() {
        return asked == Asked.WORDS && all.isEmpty();
    }
}
