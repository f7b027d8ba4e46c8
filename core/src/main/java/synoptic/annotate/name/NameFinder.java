package synoptic.annotate.name;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import synoptic.text.Span;
import synoptic.text.Words;

/// Finds names by shape: runs of capitalised words, with `of`, `de` and the like between them.
///
/// The first word of a sentence is capitalised anyway, so it counts only where the same word stands
/// capitalised inside another sentence, or leads a longer run and is no function word.
public final class NameFinder {

    private static final Set<String> JOINERS =
            Set.of(
                    "of", "de", "da", "di", "del", "der", "den", "van", "von", "al", "el", "bin",
                    "ibn", "la", "le");

    private static final Set<String> NO_NAMES =
            Set.of(
                    "i",
                    "the",
                    "a",
                    "an",
                    "in",
                    "on",
                    "at",
                    "for",
                    "and",
                    "but",
                    "or",
                    "if",
                    "as",
                    "it",
                    "he",
                    "she",
                    "they",
                    "we",
                    "you",
                    "his",
                    "her",
                    "their",
                    "our",
                    "my",
                    "its",
                    "this",
                    "that",
                    "these",
                    "those",
                    "there",
                    "when",
                    "while",
                    "after",
                    "before",
                    "since",
                    "with",
                    "from",
                    "by",
                    "to",
                    "of",
                    "not",
                    "no",
                    "yes",
                    "what",
                    "who",
                    "why",
                    "how",
                    "where",
                    "which",
                    "some",
                    "many",
                    "most",
                    "all",
                    "both",
                    "also",
                    "however",
                    "meanwhile",
                    "according",
                    "despite",
                    "although",
                    "though",
                    "because",
                    "until",
                    "during",
                    "under",
                    "over",
                    "more",
                    "one",
                    "two",
                    "three",
                    "so",
                    "then",
                    "now",
                    "here",
                    "even",
                    "only",
                    "mr",
                    "mrs",
                    "ms",
                    "dr",
                    "i'm",
                    "it's",
                    "don't",
                    "we're",
                    "that's",
                    "he's",
                    "monday",
                    "tuesday",
                    "wednesday",
                    "thursday",
                    "friday",
                    "saturday",
                    "sunday",
                    "january",
                    "february",
                    "march",
                    "april",
                    "may",
                    "june",
                    "july",
                    "august",
                    "september",
                    "october",
                    "november",
                    "december",
                    "jan",
                    "feb",
                    "mar",
                    "apr",
                    "aug",
                    "sept",
                    "oct",
                    "nov",
                    "dec",
                    "do",
                    "did",
                    "is",
                    "are",
                    "was",
                    "were",
                    "has",
                    "have",
                    "had",
                    "will",
                    "can",
                    "let",
                    "just",
                    "still",
                    "once",
                    "such",
                    "each",
                    "every",
                    "another",
                    "other",
                    "others",
                    "about",
                    "against",
                    "among",
                    "around",
                    "through",
                    "without",
                    "within",
                    "across",
                    "us",
                    "me",
                    "him",
                    "them",
                    "be",
                    "been",
                    "being",
                    "would",
                    "could",
                    "should",
                    "might",
                    "must",
                    "nor",
                    "yet",
                    "thus",
                    "instead",
                    "moreover",
                    "later",
                    "earlier",
                    "today",
                    "yesterday",
                    "tomorrow",
                    "tonight",
                    "nobody",
                    "nothing",
                    "everyone",
                    "someone",
                    "people");

    /// The names in `text`, in order. `sentences` are its sentences, in order.
    public List<Span> names(String text, List<Span> sentences, Words words) {
        boolean[] opens = openers(text, sentences, words);
        Set<String> inside = seenInside(words, opens);
        List<Span> names = new ArrayList<>();
        int i = 0;
        while (i < words.count()) {
            int end = runEnd(text, words, opens, i);
            if (end == i) {
                i++;
                continue;
            }
            int start = startOf(words, opens, inside, i, end);
            if (start < end) {
                names.add(new Span(words.start(start), words.end(end - 1)));
            }
            i = end;
        }
        return names;
    }

    /// Whether a word opens a sentence, or a quotation inside one.
    private static boolean[] openers(String text, List<Span> sentences, Words words) {
        boolean[] opens = new boolean[words.count()];
        int sentence = 0;
        int last = -1;
        for (int i = 0; i < words.count(); i++) {
            while (sentence < sentences.size() && words.start(i) >= sentences.get(sentence).end()) {
                sentence++;
            }
            boolean first = sentence != last;
            last = sentence;
            opens[i] = first || isAfterQuoteMark(text, words.start(i));
        }
        return opens;
    }

    private static boolean isAfterQuoteMark(String text, int at) {
        return at > 0 && "\"“‘'«:".indexOf(text.charAt(at - 1)) >= 0;
    }

    private static Set<String> seenInside(Words words, boolean[] opens) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < words.count(); i++) {
            if (!opens[i] && isNameWord(words, i)) {
                seen.add(words.folded(i));
            }
        }
        return seen;
    }

    /// Whether a folded word, alone, is a function word, a month or a weekday.
    static boolean isNoName(String folded) {
        return NO_NAMES.contains(folded);
    }

    private static boolean isNameWord(Words words, int i) {
        return words.isCapitalised(i) && !NO_NAMES.contains(words.folded(i));
    }

    private static int runEnd(String text, Words words, boolean[] opens, int from) {
        if (!isNameWord(words, from)) {
            return from;
        }
        int end = from + 1;
        while (end < words.count() && touches(text, words, end) && !opens[end]) {
            if (isNameWord(words, end)) {
                end++;
            } else if (end + 1 < words.count()
                    && JOINERS.contains(words.folded(end))
                    && touches(text, words, end + 1)
                    && isNameWord(words, end + 1)) {
                end += 2;
            } else {
                break;
            }
        }
        return end;
    }

    /// Only a space, a hyphen, or the dot of an initial stands between a word and the one before.
    private static boolean touches(String text, Words words, int i) {
        int gap = words.start(i) - words.end(i - 1);
        char mark = text.charAt(words.end(i - 1));
        if (gap == 1) {
            return mark == ' ' || mark == '-';
        }
        boolean afterInitial = words.end(i - 1) - words.start(i - 1) <= 2;
        return gap == 2 && mark == '.' && afterInitial && text.charAt(words.start(i) - 1) == ' ';
    }

    private static int startOf(
            Words words, boolean[] opens, Set<String> inside, int start, int end) {
        if (!opens[start] || inside.contains(words.folded(start))) {
            return start;
        }
        return end - start > 1 ? start : end;
    }
}
