package synoptic.annotate.quote;

import static synoptic.annotate.quote.Tokens.CLOSE;
import static synoptic.annotate.quote.Tokens.COLON;
import static synoptic.annotate.quote.Tokens.COMMA;
import static synoptic.annotate.quote.Tokens.DASH;
import static synoptic.annotate.quote.Tokens.LINE;
import static synoptic.annotate.quote.Tokens.OPEN;
import static synoptic.annotate.quote.Tokens.SEMI;
import static synoptic.annotate.quote.Tokens.STOP;

import org.jspecify.annotations.Nullable;

/// Reads the words that tell who speaks, beside a cue: a name with its titles and what is said of
/// it between commas, a pronoun, or a description.
///
/// No parser: a phrase goes as far as the marks, small words and verbs around it let it. Each
/// phrase is at most [#LONGEST] words long, so that the work grows with the text and no faster.
final class NounPhrases {

    private static final int LONGEST = 40;
    private static final int MARKS = COMMA | COLON | SEMI | DASH | OPEN | CLOSE | LINE | STOP;

    private final Tokens tokens;

    NounPhrases(Tokens tokens) {
        this.tokens = tokens;
    }

    /// The phrase that ends before word `end`, within the sentence from word `start`; null where
    /// there is none.
    @Nullable Range before(int start, int end) {
        int limit = Math.max(start, end - LONGEST);
        boolean afterComma = tokens.gapHas(end, COMMA) && !tokens.gapHas(end, CLOSE);
        int from = clauseStart(limit, end - 1);
        if (!afterComma) {
            return trimmed(from, withoutTail(from, end), start);
        }
        return withApposition(limit, from, end, start);
    }

    /// `X, who …, said`: goes left over what is said of X between commas.
    private @Nullable Range withApposition(int limit, int last, int end, int start) {
        int from = last;
        boolean apposition = false;
        while (from > limit
                && tokens.gapHas(from, COMMA)
                && !tokens.gapHas(from, CLOSE)
                && isApposition(from)) {
            int head = clauseStart(limit, from - 1);
            if (opensAside(head) || tokens.is(head, WordClass.DAY, WordClass.LEAD)) {
                apposition |= tokens.is(from, WordClass.DET) || tokens.named(from);
                break;
            }
            apposition = true;
            from = head;
        }
        if (!apposition) {
            return null;
        }
        if (from > limit
                && tokens.gapHas(from, COMMA)
                && !tokens.gapHas(from, CLOSE)
                && tokens.named(from)
                && isDescription(clauseStart(limit, from - 1))) {
            from = clauseStart(limit, from - 1);
        }
        Range head = trimmed(from, Math.min(end, segmentEnd(from, end)), start);
        return head == null ? null : new Range(head.from(), end);
    }

    private int segmentEnd(int from, int end) {
        int to = from + 1;
        while (to < end && !tokens.gapHas(to, COMMA)) {
            to++;
        }
        return to;
    }

    private boolean isApposition(int word) {
        if (tokens.is(word, WordClass.PREP, WordClass.ADV, WordClass.DAY, WordClass.LEAD)
                || tokens.is(word, WordClass.HE, WordClass.SHE, WordClass.THEY)) {
            return false;
        }
        return tokens.is(word, WordClass.DET, WordClass.REL, WordClass.TITLE)
                || tokens.words.isNumber(word)
                || tokens.is(word, WHOSE)
                || tokens.is(word, CITING)
                || tokens.is(word, WHERE)
                || (!tokens.capitalised(word)
                        && !tokens.is(word, WordClass.SUB, WordClass.CONJ)
                        && !tokens.endsWith(word, "ing"))
                || (tokens.named(word) && tokens.gapHas(word, COMMA) && isDescribedBefore(word));
    }

    private static final long WHOSE = synoptic.text.Words.hashOf("whose");
    private static final long CITING = synoptic.text.Words.hashOf("citing");
    private static final long WHERE = synoptic.text.Words.hashOf("where");
    private static final long THAT = synoptic.text.Words.hashOf("that");
    private static final long TIMES = synoptic.text.Words.hashOf("times");
    private static final long AND = synoptic.text.Words.hashOf("and");
    private static final long OF = synoptic.text.Words.hashOf("of");

    /// Whether a description stands before the comma at a name: `Its spokesman, Ansgar Reith`.
    private boolean isDescribedBefore(int word) {
        int from = clauseStart(Math.max(0, word - 10), word - 1);
        return isDescription(from);
    }

    private boolean isDescription(int from) {
        return tokens.is(from, WordClass.DET) || possessiveWithin(from);
    }

    private boolean possessiveWithin(int from) {
        for (int i = from; i < Math.min(tokens.count, from + 4); i++) {
            if (i > from && !tokens.joined(i)) {
                return false;
            }
            if (tokens.possessive(i)) {
                return true;
            }
        }
        return false;
    }

    /// The first word of the stretch without marks that `last` stands in, from `limit` on.
    private int clauseStart(int limit, int last) {
        int from = last;
        while (from > limit
                && !tokens.gapHas(from, MARKS)
                && !isBreaker(from - 1)
                && !isSaying(from - 1, limit)) {
            from--;
        }
        return Math.max(from, limit);
    }

    /// A word that no description of a speaker goes on over to the left.
    private boolean isBreaker(int word) {
        if (tokens.is(word, THAT)) {
            return (word > 0 && tokens.cue(word - 1) != null) || beginsClause(word + 1);
        }
        return tokens.is(word, WordClass.SUB)
                && !tokens.is(word, WordClass.REL)
                && !tokens.is(word, WHOSE)
                && !tokens.is(word, WHERE);
    }

    /// `told Channel Six that Mr Reith …`: one of whom something is told.
    private boolean beginsClause(int word) {
        return word < tokens.count
                && (tokens.is(word, WordClass.DET, WordClass.PRON, WordClass.HONOR)
                        || tokens.named(word));
    }

    /// Whether a word is the verb of another cue, and not of a clause that describes the speaker.
    private boolean isSaying(int word, int limit) {
        if (tokens.cue(word) == null
                || (!tokens.is(word, WordClass.VERB) && !tokens.endsWith(word, "ed"))
                || tokens.capitalised(word)) {
            return false;
        }
        for (int i = word - 1; i >= Math.max(limit, word - 6); i--) {
            if (tokens.is(i, WordClass.REL)) {
                return false;
            }
            if (tokens.gapHas(i + 1, MARKS)) {
                return true;
            }
        }
        return !tokens.is(Math.max(limit, word - 1), WordClass.DET);
    }

    private int withoutTail(int from, int end) {
        int to = end;
        while (to > from + 1
                && (tokens.is(to - 1, WordClass.DAY)
                        || (tokens.words.isNumber(to - 1) && to - 2 > from && isDayPart(to - 2))
                        || (tokens.is(to - 1, WordClass.PREP)
                                && to < end
                                && tokens.is(to, WordClass.DAY)))) {
            to--;
        }
        return to;
    }

    private boolean isDayPart(int word) {
        return tokens.is(word, WordClass.DAY, WordClass.PREP);
    }

    private @Nullable Range trimmed(int first, int end, int start) {
        int from = afterLeading(first, end);
        from = afterClause(from, end);
        from = afterLeading(from, end);
        if (from > start && tokens.quoted(from)) {
            return null;
        }
        if (from < end && tokens.is(from, WordClass.PREP)) {
            return null;
        }
        if (end - from > 1 && isSubjectPronoun(end - 1)) {
            return new Range(end - 1, end);
        }
        return from < end && isPhrase(from, end) && !isClause(from, end)
                ? new Range(from, end)
                : null;
    }

    /// Whether these words have a verb of their own, and so are no phrase.
    private boolean isClause(int from, int end) {
        boolean counted = end - from > 2 && tokens.is(end - 2, OF);
        if ((tokens.is(end - 1, WordClass.DET) && !tokens.is(end - 1, WordClass.PRON) && !counted)
                || tokens.is(end - 1, WordClass.PREP)
                || tokens.possessive(end - 1)
                || tokens.is(end - 1, WordClass.DAY)
                || (tokens.is(end - 1, TIMES) && !tokens.capitalised(end - 1))) {
            return true;
        }
        if (isSubjectPronoun(from) && end - from > 1) {
            return !tokens.is(from + 1, WordClass.CONJ) && !tokens.is(from + 1, WordClass.ADV);
        }
        for (int i = from; i < end; i++) {
            if (tokens.is(i, WordClass.REL)) {
                return false;
            }
            if (tokens.is(i, WordClass.AUX)) {
                return true;
            }
        }
        return false;
    }

    private boolean isSubjectPronoun(int word) {
        return tokens.is(word, WordClass.HE, WordClass.SHE, WordClass.THEY)
                || tokens.is(word, WordClass.I);
    }

    /// Over `But`, `Meanwhile`, `On Monday`, `In a statement` at the beginning.
    private int afterLeading(int first, int end) {
        int from = first;
        while (from < end - 1
                && (tokens.is(from, WordClass.LEAD, WordClass.CONJ)
                        || tokens.is(from, WordClass.SUB)
                        || (tokens.is(from, WordClass.DAY) && !tokens.named(from))
                        || isAdverb(from))) {
            from++;
        }
        if (from < end - 1 && tokens.is(from, WordClass.PREP)) {
            return afterPlace(from, end);
        }
        return from;
    }

    boolean isAdverb(int word) {
        return tokens.is(word, WordClass.ADV)
                || (tokens.endsWith(word, "ly") && !tokens.capitalised(word));
    }

    private int afterPlace(int first, int end) {
        for (int i = first + 2; i < end; i++) {
            boolean starts =
                    tokens.is(i, WordClass.PRON, WordClass.DET, WordClass.HONOR)
                            || (tokens.named(i) && tokens.name(i) != tokens.name(i - 1));
            if (starts && !tokens.is(i - 1, WordClass.PREP)) {
                return i;
            }
        }
        return first;
    }

    /// Over a clause with a verb of its own that `and` joins to the phrase.
    private int afterClause(int first, int end) {
        boolean verb = false;
        boolean relative = false;
        int from = first;
        for (int i = first; i < end; i++) {
            relative |= tokens.is(i, WordClass.REL);
            verb |= tokens.is(i, WordClass.AUX) || tokens.is(i, WordClass.VERB);
            if (verb && !relative && tokens.is(i, WordClass.CONJ) && i + 1 < end) {
                from = i + 1;
                verb = false;
            }
        }
        return from;
    }

    private boolean isPhrase(int from, int end) {
        if (end - from == 1) {
            return (tokens.is(from, WordClass.PRON) && !tokens.is(from, WordClass.REL))
                    || tokens.named(from)
                    || (!isSmall(from)
                            && (tokens.capitalised(from)
                                    || tokens.text.charAt(tokens.words.end(from) - 1) == 's'
                                    || tokens.is(from, WordClass.GROUP, WordClass.TITLE)));
        }
        for (int i = from; i < end; i++) {
            if (!isSmall(i) && !tokens.is(i, WordClass.VERB)) {
                return true;
            }
        }
        return tokens.is(end - 1, WordClass.PRON);
    }

    private boolean isSmall(int word) {
        return tokens.is(
                word,
                WordClass.DET,
                WordClass.PREP,
                WordClass.SUB,
                WordClass.CONJ,
                WordClass.AUX,
                WordClass.ADV,
                WordClass.REL);
    }

    /// The phrase that begins at word `from`, within the sentence that ends before `end`; null
    /// where no speaker can begin there.
    @Nullable Range after(int from, int end) {
        if (from >= end || tokens.quoted(from) || !canBegin(from)) {
            return null;
        }
        if (tokens.is(from, WordClass.HE, WordClass.SHE, WordClass.THEY, WordClass.IT)
                || tokens.is(from, WordClass.I)) {
            return new Range(from, from + 1);
        }
        int to = runEnd(from, Math.min(end, from + LONGEST));
        return isPhrase(from, to) ? new Range(from, withApposition(from, to, end)) : null;
    }

    private boolean canBegin(int word) {
        return tokens.named(word)
                || tokens.is(word, WordClass.DET, WordClass.HONOR, WordClass.TITLE, WordClass.PRON)
                || (tokens.capitalised(word) && !isSmall(word))
                || (!isSmall(word)
                        && !tokens.is(word, WordClass.DAY)
                        && !isAdverb(word)
                        && !tokens.words.isNumber(word)
                        && tokens.cue(word) == null);
    }

    private int runEnd(int from, int end) {
        int to = from + 1;
        while (to < end && !tokens.gapHas(to, MARKS | Tokens.PAREN) && goesOn(from, to)) {
            to++;
        }
        while (to > from + 1 && isDangling(to - 1)) {
            to--;
        }
        return to;
    }

    private boolean isDangling(int word) {
        return tokens.is(word, WordClass.PREP)
                || (tokens.is(word, WordClass.DET) && !tokens.is(word - 1, WordClass.PREP));
    }

    private boolean goesOn(int from, int word) {
        if (tokens.named(word) && tokens.name(word) == tokens.name(word - 1)) {
            return true;
        }
        if ((tokens.is(word, WordClass.DAY) && !tokens.is(word - 1, WordClass.DET))
                || tokens.is(word, WordClass.AUX)
                || tokens.is(word, WordClass.HE, WordClass.SHE, WordClass.THEY)
                || (isAdverb(word) && !tokens.is(word - 1, WordClass.DET))) {
            return false;
        }
        if (tokens.named(word - 1)
                && !tokens.capitalised(word)
                && !tokens.is(word, WordClass.PREP, WordClass.CONJ, WordClass.TITLE)
                && !tokens.is(word, WordClass.GROUP)
                && !tokens.is(word, WordClass.REL)
                && !tokens.possessive(word - 1)
                && !hasRelative(from, word)) {
            return false;
        }
        if (tokens.is(word, WordClass.PREP)) {
            return tokens.is(word, OF) || isInside(word);
        }
        if (tokens.is(word, WordClass.CONJ)) {
            return tokens.is(word, AND) && word + 1 < tokens.count && canFollowAnd(word + 1);
        }
        if (tokens.is(word, WordClass.SUB) && !tokens.is(word, WordClass.REL)) {
            return false;
        }
        boolean verb = tokens.is(word, WordClass.VERB) && !tokens.is(word - 1, WordClass.DET);
        return !verb || hasRelative(from, word);
    }

    private boolean canFollowAnd(int word) {
        return tokens.named(word)
                || tokens.is(word, WordClass.TITLE)
                || (tokens.capitalised(word) && !isSmall(word));
    }

    private boolean hasRelative(int from, int word) {
        for (int i = from; i < word; i++) {
            if (tokens.is(i, WordClass.REL)) {
                return true;
            }
        }
        return false;
    }

    /// `a spokesman for the ministry`, `sources close to the palace`: the word stands inside.
    private boolean isInside(int word) {
        boolean known =
                tokens.is(word, FOR)
                        || tokens.is(word, AT)
                        || tokens.is(word, WITH)
                        || tokens.is(word, FROM)
                        || tokens.is(word, IN)
                        || tokens.is(word, TO);
        return known
                && word + 1 < tokens.count
                && tokens.joined(word + 1)
                && !tokens.is(word + 1, WordClass.DAY)
                && !tokens.is(word + 1, WordClass.MEDIUM)
                && (tokens.is(word + 1, WordClass.DET) || tokens.capitalised(word + 1))
                && !leadsToMedium(word + 1)
                && !tokens.named(word - 1);
    }

    private boolean leadsToMedium(int word) {
        for (int i = word; i < Math.min(tokens.count, word + 4); i++) {
            if (i > word && !tokens.joined(i)) {
                return false;
            }
            if (tokens.is(i, WordClass.MEDIUM, WordClass.DAY)) {
                return true;
            }
        }
        return false;
    }

    private static final long FOR = synoptic.text.Words.hashOf("for");
    private static final long AT = synoptic.text.Words.hashOf("at");
    private static final long WITH = synoptic.text.Words.hashOf("with");
    private static final long FROM = synoptic.text.Words.hashOf("from");
    private static final long IN = synoptic.text.Words.hashOf("in");
    private static final long TO = synoptic.text.Words.hashOf("to");

    /// Over `, head of the council` after a name.
    private int withApposition(int from, int to, int end) {
        int last = to;
        int limit = Math.min(end, from + LONGEST);
        while (last < limit && isApposed(from, last)) {
            int next = last + 1;
            while (next < limit && !tokens.gapHas(next, MARKS)) {
                next++;
            }
            boolean whole = next >= end || tokens.gapHas(next, COMMA | STOP | LINE | OPEN);
            if (!whole) {
                return last;
            }
            last = next;
        }
        return last;
    }

    private boolean isApposed(int from, int at) {
        if ((tokens.gap(at) & ~Tokens.PAREN) != COMMA) {
            return false;
        }
        if (tokens.named(at)) {
            return isDescription(from) && !tokens.named(from);
        }
        boolean person = tokens.named(at - 1) || at - from > 1;
        return person
                && (tokens.is(at, WordClass.REL)
                        || tokens.is(at, WHOSE)
                        || tokens.words.isNumber(at)
                        || tokens.is(at, WordClass.TITLE)
                        || (tokens.is(at, WordClass.DET) && !tokens.is(at, WordClass.PRON)))
                && !hasVerbOfItsOwn(at);
    }

    /// `the plan is ready` after a comma is no apposition; `who leads the team` is.
    private boolean hasVerbOfItsOwn(int at) {
        if (tokens.is(at, WordClass.REL) || tokens.is(at, WHOSE)) {
            return false;
        }
        for (int i = at; i < Math.min(tokens.count, at + 8); i++) {
            if (i > at && (tokens.gapHas(i, MARKS) || tokens.is(i, WordClass.REL))) {
                return false;
            }
            if (tokens.is(i, WordClass.AUX)) {
                return true;
            }
        }
        return false;
    }

    /// What the sentence from `start` speaks of: the phrase at its beginning, before its verb.
    @Nullable Range subject(int start, int end) {
        int limit = Math.min(end, start + LONGEST);
        int from = start;
        while (from < limit
                && (tokens.is(from, WordClass.LEAD, WordClass.CONJ) || isAdverb(from))) {
            from++;
        }
        if (from < limit && opensAside(from)) {
            do {
                from++;
            } while (from < limit && !tokens.gapHas(from, COMMA));
        }
        return from < limit ? after(from, limit) : null;
    }

    private boolean opensAside(int word) {
        return tokens.is(word, WordClass.PREP)
                || tokens.is(word, WordClass.SUB)
                || tokens.endsWith(word, "ing");
    }
}
