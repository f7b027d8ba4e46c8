package synoptic.annotate.quote;

import java.util.List;
import org.jspecify.annotations.Nullable;
import synoptic.annotate.name.Name;
import synoptic.text.Span;
import synoptic.text.Words;

/// The words of a text with what each can be, the marks before each, and the quotation marks and
/// names it stands in: what all rules of this room look at.
final class Tokens {

    static final int COMMA = 1;
    static final int STOP = 1 << 1;
    static final int COLON = 1 << 2;
    static final int SEMI = 1 << 3;
    static final int DASH = 1 << 4;
    static final int OPEN = 1 << 5;
    static final int CLOSE = 1 << 6;
    static final int LINE = 1 << 7;
    static final int PAREN = 1 << 8;

    final String text;
    final Words words;
    final int count;
    final List<Quoted> quotes;
    final List<Name> names;
    private final Lexicon lexicon;
    private final int[] classes;
    private final int[] gaps;
    private final int[] quote;
    private final int[] name;
    private final long[] hashes;

    Tokens(String text, Words words, List<Quoted> quotes, List<Name> names, Lexicon lexicon) {
        this.text = text;
        this.words = words;
        this.count = words.count();
        this.quotes = quotes;
        this.names = names;
        this.lexicon = lexicon;
        this.classes = new int[count];
        this.gaps = new int[count + 1];
        this.quote = new int[count];
        this.name = new int[count];
        this.hashes = new long[count];
        scan();
    }

    /// The same words as if no quotation marks stood around them.
    Tokens unquoted() {
        return new Tokens(text, words, List.of(), names, lexicon);
    }

    boolean is(int word, WordClass... any) {
        for (WordClass one : any) {
            if (is(word, one)) {
                return true;
            }
        }
        return false;
    }

    boolean is(int word, WordClass one, WordClass other) {
        return (classes[word] & (one.bit() | other.bit())) != 0;
    }

    boolean is(int word, WordClass one, WordClass second, WordClass third) {
        return (classes[word] & (one.bit() | second.bit() | third.bit())) != 0;
    }

    boolean is(int word, WordClass one) {
        return (classes[word] & one.bit()) != 0;
    }

    boolean is(int word, long hash) {
        return hashes[word] == hash;
    }

    long hash(int word) {
        return hashes[word];
    }

    Lexicon.@Nullable CueForm cue(int word) {
        return lexicon.cue(hashes[word]);
    }

    /// Whether the form for one who speaks now, `replies` of `reply`, is one of a cue too.
    boolean hasThirdPerson(int word) {
        String base = words.folded(word);
        boolean changes = base.endsWith("y") && isCue(base.substring(0, base.length() - 1) + "ies");
        return changes || isCue(base + "s");
    }

    private boolean isCue(String folded) {
        return lexicon.cue(Words.hashOf(folded)) != null;
    }

    /// The marks between this word and the one before.
    int gap(int word) {
        return gaps[word];
    }

    boolean gapHas(int word, int marks) {
        return (gaps[word] & marks) != 0;
    }

    /// Whether no mark parts this word from the one before.
    boolean joined(int word) {
        return gaps[word] == 0;
    }

    /// The index of the quoted stretch a word stands in, or -1.
    int quote(int word) {
        return quote[word];
    }

    boolean quoted(int word) {
        return quote[word] >= 0;
    }

    /// The index of the name a word stands in, or -1.
    int name(int word) {
        return name[word];
    }

    boolean named(int word) {
        return name[word] >= 0;
    }

    boolean capitalised(int word) {
        return words.isCapitalised(word);
    }

    boolean endsWith(int word, String suffix) {
        int end = words.end(word);
        return end - words.start(word) > suffix.length() + 1
                && text.startsWith(suffix, end - suffix.length());
    }

    boolean startsWith(int word, String prefix) {
        return text.startsWith(prefix, words.start(word));
    }

    /// `Russia's`, `the users'`: the owner of what follows.
    boolean possessive(int word) {
        int end = words.end(word);
        if (end - words.start(word) > 2
                && text.charAt(end - 1) == 's'
                && isApostrophe(text.charAt(end - 2))) {
            return true;
        }
        return end < text.length()
                && isApostrophe(text.charAt(end))
                && text.charAt(end - 1) == 's'
                && end + 1 < text.length()
                && text.charAt(end + 1) == ' '
                && !quoted(word);
    }

    Span span(int from, int to) {
        return new Span(words.start(from), words.end(to - 1));
    }

    /// The first word that starts at or after `offset`.
    int wordAt(int offset) {
        int low = 0;
        int high = count;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words.start(middle) < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’';
    }

    private void scan() {
        int q = 0;
        int n = 0;
        int before = 0;
        for (int i = 0; i < count; i++) {
            hashes[i] = words.hash(i);
            classes[i] = lexicon.classes(hashes[i]);
            int start = words.start(i);
            while (q < quotes.size() && quotes.get(q).content().end() <= start) {
                q++;
            }
            quote[i] = q < quotes.size() && quotes.get(q).content().start() <= start ? q : -1;
            while (n < names.size() && names.get(n).span().end() <= start) {
                n++;
            }
            name[i] = n < names.size() && names.get(n).span().start() <= start ? n : -1;
            gaps[i] = marks(before, start, i);
            if (i > 0 && quote[i] != quote[i - 1]) {
                gaps[i] |= (quote[i] >= 0 ? OPEN : 0) | (quote[i - 1] >= 0 ? CLOSE : 0);
            } else if (i == 0 && quote[i] >= 0) {
                gaps[i] |= OPEN;
            }
            before = words.end(i);
        }
        gaps[count] = LINE;
    }

    private int marks(int from, int to, int word) {
        int marks = 0;
        for (int i = from; i < to; i++) {
            marks |= mark(text.charAt(i), i, word);
        }
        return marks;
    }

    private int mark(char c, int at, int word) {
        return switch (c) {
            case ',' -> COMMA;
            case '?', '!', '…' -> STOP;
            case '.' -> isInside(at) || isAbbreviation(at, word) ? 0 : STOP;
            case ':' -> COLON;
            case ';' -> SEMI;
            case '—', '–' -> DASH;
            case '-' -> isSpaced(at) ? DASH : 0;
            case '\n' -> LINE;
            case '(', ')', '[', ']' -> PAREN;
            default -> 0;
        };
    }

    private boolean isSpaced(int at) {
        return at > 0
                && at + 1 < text.length()
                && (text.charAt(at - 1) == ' ' || text.charAt(at - 1) == '-')
                && (text.charAt(at + 1) == ' ' || text.charAt(at + 1) == '-');
    }

    private boolean isInside(int at) {
        return at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
    }

    /// The dot of `Mr.`, `U.S.` or an initial.
    private boolean isAbbreviation(int at, int word) {
        int last = word - 1;
        if (last < 0 || words.end(last) != at) {
            return false;
        }
        boolean initial = words.end(last) - words.start(last) == 1;
        return is(last, WordClass.HONOR) || (initial && capitalised(last));
    }
}
