package synoptic.annotate.quote;

import static synoptic.annotate.quote.Lexicon.Place.AFTER_QUOTE;
import static synoptic.annotate.quote.Lexicon.Place.BEFORE_MARK;
import static synoptic.annotate.quote.Lexicon.Place.BEFORE_QUOTE;
import static synoptic.annotate.quote.Lexicon.Place.BEFORE_THAT;
import static synoptic.annotate.quote.Lexicon.Place.BEFORE_TO;
import static synoptic.annotate.quote.Lexicon.Place.BEFORE_WORD;
import static synoptic.annotate.quote.Tokens.CLOSE;
import static synoptic.annotate.quote.Tokens.COLON;
import static synoptic.annotate.quote.Tokens.COMMA;
import static synoptic.annotate.quote.Tokens.DASH;
import static synoptic.annotate.quote.Tokens.LINE;
import static synoptic.annotate.quote.Tokens.OPEN;
import static synoptic.annotate.quote.Tokens.PAREN;
import static synoptic.annotate.quote.Tokens.SEMI;
import static synoptic.annotate.quote.Tokens.STOP;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import synoptic.annotate.quote.Lexicon.CueForm;
import synoptic.annotate.quote.Lexicon.Place;
import synoptic.text.Words;

/// Finds the cues of one sentence, with what stands as source and content around each.
final class CueReader {

    /// Of 100 times that such a word stands so, how often it must be a cue.
    private static final int ENOUGH = 50;

    private static final int MARKS = COMMA | COLON | SEMI | DASH | OPEN | CLOSE | LINE | STOP;
    private static final long TO = Words.hashOf("to");
    private static final long AS = Words.hashOf("as");
    private static final long BY = Words.hashOf("by");
    private static final long WHILE = Words.hashOf("while");
    private static final long ACCORDING = Words.hashOf("according");
    private static final long QUOTED = Words.hashOf("quoted");
    private static final long QUOTING = Words.hashOf("quoting");
    private static final long CITED = Words.hashOf("cited");
    private static final long THAT = Words.hashOf("that");
    private static final long PUT = Words.hashOf("put");
    private static final long AT = Words.hashOf("at");
    private static final long CITING = Words.hashOf("citing");
    private static final long ON = Words.hashOf("on");
    private static final long READ = Words.hashOf("read");

    private final Tokens tokens;
    private final NounPhrases phrases;
    private final int start;
    private final int end;
    private final List<Draft> drafts = new ArrayList<>();

    private CueReader(Tokens tokens, NounPhrases phrases, Range sentence) {
        this.tokens = tokens;
        this.phrases = phrases;
        this.start = sentence.from();
        this.end = sentence.to();
    }

    static List<Draft> drafts(Tokens tokens, NounPhrases phrases, Range sentence) {
        CueReader reader = new CueReader(tokens, phrases, sentence);
        for (int i = sentence.from(); i < sentence.to(); i++) {
            CueForm form = tokens.quoted(i) ? null : tokens.cue(i);
            if (form != null) {
                reader.read(i, form);
            }
        }
        return reader.drafts;
    }

    private void read(int cue, CueForm form) {
        if (tokens.is(cue, ACCORDING)) {
            accordingTo(cue);
            return;
        }
        if (tokens.is(cue, PUT) && !putsAtNumber(cue)) {
            return;
        }
        int group = groupStart(cue);
        if (isDenied(group, cue) || isCapitalisedInside(cue)) {
            return;
        }
        if (tokens.endsWith(cue, "ing") && !hasBe(group, cue)) {
            participle(cue, form);
        } else if (group > start && tokens.is(group - 1, TO) && tokens.joined(group)) {
            infinitive(cue, form, group);
        } else if (hasBe(group, cue) && !tokens.endsWith(cue, "ing")) {
            return;
        } else {
            finite(cue, form, group);
        }
    }

    /// `put the toll at 12`.
    private boolean putsAtNumber(int cue) {
        for (int i = cue + 2; i < Math.min(end - 1, cue + 8); i++) {
            if (tokens.is(i, AT)) {
                return tokens.words.isNumber(i + 1)
                        || (i + 4 < end && tokens.words.isNumber(i + 4))
                        || (i + 2 < end && tokens.words.isNumber(i + 2));
            }
        }
        return false;
    }

    private boolean isCapitalisedInside(int cue) {
        return cue > start && tokens.capitalised(cue) && !tokens.gapHas(cue, MARKS);
    }

    /// The first word of `has also repeatedly said`.
    private int groupStart(int cue) {
        int group = cue;
        while (group > start && tokens.joined(group) && isVerbal(group - 1)) {
            group--;
        }
        return group;
    }

    private boolean isVerbal(int word) {
        return !tokens.quoted(word)
                && (tokens.is(word, WordClass.AUX, WordClass.NEG) || phrases.isAdverb(word));
    }

    private boolean isDenied(int group, int cue) {
        for (int i = group; i < cue; i++) {
            if (tokens.is(i, WordClass.NEG, WordClass.DOUBT)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasBe(int group, int cue) {
        for (int i = group; i < cue; i++) {
            if (tokens.is(i, WordClass.BE)) {
                return true;
            }
        }
        return false;
    }

    private int afterCue(int cue, CueForm form) {
        int next = cue + 1;
        boolean particle = next < end && tokens.joined(next) && form.hasParticle(tokens.hash(next));
        return particle ? next + 1 : next;
    }

    // "X, who ..., said P" / "P, X said" / "'P', said X"

    private void finite(int cue, CueForm form, int group) {
        int after = afterCue(cue, form);
        if (group == start || tokens.gapHas(group, CLOSE | COMMA | DASH)) {
            if (inverted(cue, after, form, group)) {
                return;
            }
        }
        if (group == start) {
            return;
        }
        int before = group - 1;
        if (tokens.gapHas(group, CLOSE) && tokens.quoted(before)) {
            accept(cue, after, form, null, false, group);
        } else if (tokens.gapHas(group, COMMA)) {
            Range source = phrases.before(start, group);
            if (source != null) {
                accept(cue, after, form, source, false, source.from());
            } else {
                accept(cue, after, form, null, true, group);
            }
        } else if (!tokens.joined(group)) {
            accept(cue, after, form, null, true, group);
        } else if (tokens.is(before, WordClass.CONJ)) {
            accept(cue, after, form, null, true, before);
        } else if (tokens.is(before, WordClass.REL) && before > start) {
            relative(cue, after, form, before);
        } else {
            Range source = phrases.before(start, group);
            if (source != null && agrees(source, cue) && !isAsked(source)) {
                accept(cue, after, form, source, false, source.from());
            }
        }
    }

    /// `a teasing reply`, `several states`: the word is no verb of these.
    private boolean agrees(Range source, int cue) {
        boolean base = !tokens.endsWith(cue, "s") && !tokens.endsWith(cue, "ed");
        if (base && isOne(source) && !tokens.is(cue, READ) && !tokens.is(cue, PUT)) {
            return !tokens.hasThirdPerson(cue);
        }
        return !(tokens.endsWith(cue, "s") && isSeveral(source));
    }

    /// `whether he thought`: not told as said.
    private boolean isAsked(Range source) {
        int before = source.from() - 1;
        return before >= start
                && tokens.joined(source.from())
                && (tokens.is(before, WHETHER) || tokens.is(before, IF));
    }

    private static final long WHETHER = Words.hashOf("whether");
    private static final long IF = Words.hashOf("if");

    private boolean isOne(Range source) {
        return tokens.is(source.from(), A) || tokens.is(source.from(), AN);
    }

    private boolean isSeveral(Range source) {
        for (int i = source.from(); i < source.to(); i++) {
            if (tokens.is(i, SEVERAL) || tokens.is(i, MANY) || tokens.is(i, SOME)) {
                return true;
            }
        }
        return false;
    }

    private static final long A = Words.hashOf("a");
    private static final long AN = Words.hashOf("an");
    private static final long SEVERAL = Words.hashOf("several");
    private static final long MANY = Words.hashOf("many");
    private static final long SOME = Words.hashOf("some");

    private void relative(int cue, int after, CueForm form, int pronoun) {
        boolean comma = tokens.gapHas(pronoun, COMMA);
        if (!comma && !tokens.joined(pronoun)) {
            return;
        }
        Range source = phrases.after(nameStart(pronoun - 1), pronoun);
        if (source != null && source.to() >= pronoun) {
            accept(cue, after, form, source, false, source.from());
        }
    }

    private int nameStart(int last) {
        int from = last;
        while (from > start && tokens.named(last) && tokens.name(from - 1) == tokens.name(last)) {
            from--;
        }
        while (from > start && tokens.joined(from) && tokens.is(from - 1, WordClass.TITLE)) {
            from--;
        }
        return from;
    }

    private boolean inverted(int cue, int after, CueForm form, int group) {
        boolean quote = group > start && tokens.gapHas(group, CLOSE);
        if (!tokens.is(cue, WordClass.INVERT)
                || tokens.is(cue, WordClass.TELL)
                || after != cue + 1
                || after >= end) {
            return false;
        }
        if (!tokens.joined(after)) {
            return false;
        }
        Range source = phrases.after(after, end);
        if (source == null || !endsThere(source.to(), quote)) {
            return false;
        }
        Range left = leftContent(group, quote);
        if (left == null && group != start) {
            return false;
        }
        return acceptInverted(cue, source, form, group, left);
    }

    private boolean endsThere(int word, boolean quote) {
        return word >= end
                || tokens.gapHas(word, quote ? MARKS : COMMA | STOP | LINE | DASH)
                || (quote && !tokens.is(word, WordClass.VERB, WordClass.AUX))
                || tokens.is(word, WordClass.DAY)
                || (quote && tokens.is(word, WordClass.PREP));
    }

    private boolean acceptInverted(
            int cue, Range source, CueForm form, int group, @Nullable Range left) {
        Range right = quoteAfter(source.to());
        if (left == null && right == null) {
            return false;
        }
        if (form.share(AFTER_QUOTE) < ENOUGH) {
            return false;
        }
        drafts.add(new Draft(new Range(cue, cue + 1), source, false, group, left, right));
        return true;
    }

    /// A quotation that goes on after its tag: `…," she said on Monday, "…`.
    private @Nullable Range quoteAfter(int from) {
        int at = from;
        int limit = Math.min(end, from + 20);
        while (at < limit && !tokens.gapHas(at, OPEN)) {
            if (at > from && tokens.gapHas(at, SEMI | LINE)) {
                return null;
            }
            at++;
        }
        boolean opens =
                at < limit
                        && tokens.gapHas(at, OPEN)
                        && tokens.gapHas(at, COMMA | COLON | STOP | DASH);
        return opens ? new Range(at, end) : null;
    }

    // "..., saying that P" / "X was quoted as saying P"

    private void participle(int cue, CueForm form) {
        int after = afterCue(cue, form);
        if (cue == start || tokens.gapHas(cue, COMMA | DASH | SEMI)) {
            accept(cue, after, form, null, true, cue);
            return;
        }
        int before = cue - 1;
        if (tokens.gapHas(cue, CLOSE)) {
            accept(cue, after, form, null, true, cue);
        } else if (tokens.is(before, AS)) {
            quotedAs(cue, after, form, before);
        } else if (tokens.is(before, BY)
                || tokens.is(before, WHILE)
                || (tokens.is(before, WordClass.CONJ) && tokens.gapHas(before, COMMA))
                || tokens.is(before, WordClass.NOUN_SAY)
                || (phrases.isAdverb(before) && cue > start + 1 && tokens.gapHas(before, COMMA))) {
            accept(cue, after, form, null, true, before);
        }
    }

    private void quotedAs(int cue, int after, CueForm form, int as) {
        for (int i = as - 1; i >= Math.max(start, as - 12); i--) {
            if (tokens.is(i, QUOTED) || tokens.is(i, QUOTING) || tokens.is(i, CITED)) {
                int group = groupStart(i);
                Range source = i + 1 < as ? new Range(i + 1, as) : phrases.before(start, group);
                if (source != null) {
                    accept(cue, after, form, source, false, Math.min(source.from(), group));
                }
                return;
            }
        }
    }

    private void infinitive(int cue, CueForm form, int group) {
        int to = group - 1;
        boolean goesOn = to > start + 1 && tokens.is(to - 1, ON) && tokens.joined(to);
        boolean continues = to > start + 1 && isContinue(to - 1) && tokens.joined(to);
        if (goesOn || continues) {
            int verb = groupStart(continues ? to - 1 : to - 2);
            Range source = phrases.before(start, verb);
            if (source != null) {
                accept(cue, afterCue(cue, form), form, source, false, source.from());
            }
        }
    }

    private boolean isContinue(int word) {
        return tokens.is(word, CONTINUE)
                || tokens.is(word, CONTINUES)
                || tokens.is(word, CONTINUED)
                || tokens.is(word, QUICK);
    }

    private static final long CONTINUE = Words.hashOf("continue");
    private static final long CONTINUES = Words.hashOf("continues");
    private static final long QUICK = Words.hashOf("quick");
    private static final long CONTINUED = Words.hashOf("continued");

    private void accordingTo(int cue) {
        if (cue + 2 >= end || !tokens.is(cue + 1, TO)) {
            return;
        }
        Range source = phrases.after(cue + 2, end);
        if (source == null) {
            return;
        }
        Range words = new Range(cue, cue + 2);
        boolean leads = cue - start <= 1;
        if (leads) {
            int from = source.to();
            Range bare = bareSource(cue + 2, source);
            if (!tokens.gapHas(Math.min(from, end), COMMA) || from >= end) {
                from = bare.to();
            }
            if (from < end && tokens.gapHas(from, COMMA | OPEN)) {
                drafts.add(
                        new Draft(
                                words,
                                from == bare.to() ? bare : source,
                                false,
                                cue,
                                null,
                                new Range(from, end)));
            }
        } else {
            drafts.add(new Draft(words, source, false, cue, new Range(start, cue), null));
        }
    }

    private Range bareSource(int from, Range source) {
        int to = from + 1;
        while (to < source.to() && !tokens.gapHas(to, COMMA)) {
            to++;
        }
        return new Range(from, to);
    }

    /// The content before a tag: the quotation that ends there, or the clause before its comma.
    private @Nullable Range leftContent(int at, boolean quote) {
        if (at <= start) {
            return null;
        }
        if (quote) {
            return endsSpeech(at) ? new Range(start, at) : null;
        }
        return tokens.gapHas(at, COMMA | DASH) && at - start >= 3 ? new Range(start, at) : null;
    }

    /// Whether the quotation before word `at` ends as speech does before its tag.
    private boolean endsSpeech(int at) {
        if (tokens.gapHas(at, COMMA | STOP | DASH)) {
            return true;
        }
        int quote = tokens.quote(at - 1);
        return quote >= 0 && tokens.quotes.get(quote).opensLine();
    }

    private void accept(
            int cue, int after, CueForm form, @Nullable Range source, boolean heir, int edge) {
        boolean quoteBefore = edge > start && tokens.gapHas(edge, CLOSE) && tokens.quoted(edge - 1);
        if (quoteBefore && (!heir || source != null) && endsSpeech(edge)) {
            if (form.share(AFTER_QUOTE) >= ENOUGH) {
                Range left = leftContent(edge, true);
                Range right = quoteAfter(after);
                drafts.add(new Draft(new Range(cue, after), source, heir, edge, left, right));
            }
            return;
        }
        int content = contentStart(cue, after);
        if (content < end) {
            boolean quotes = quotes(cue, content);
            int enough = quotes ? ENOUGH / 2 : ENOUGH;
            if (!quotes
                    && (tokens.is(cue, CITING)
                            || isBareFeeling(cue, content)
                            || isSummons(cue, after, content)
                            || tokens.is(content, WordClass.CONJ))) {
                return;
            }
            if (form.share(placeOf(content, after)) >= enough) {
                drafts.add(
                        new Draft(
                                new Range(cue, after),
                                source,
                                heir,
                                edge,
                                null,
                                new Range(content, end)));
            }
            return;
        }
        if (heir || !tokens.is(cue, WordClass.INVERT) || source == null) {
            if (isLast(after) && tokens.gapHas(end, COLON) && form.share(BEFORE_QUOTE) >= ENOUGH) {
                drafts.add(new Draft(new Range(cue, after), source, heir, edge, null, null));
            }
            return;
        }
        Range left = leftContent(edge, false);
        if (left != null || endsWithColon(after)) {
            drafts.add(new Draft(new Range(cue, after), source, false, edge, left, null));
        }
    }

    /// `expressed a similar kind of caution` tells no words of anyone.
    private boolean isBareFeeling(int cue, int content) {
        if (!tokens.startsWith(cue, "express") && !tokens.startsWith(cue, "voic")) {
            return false;
        }
        for (int i = content; i < end; i++) {
            boolean tells =
                    tokens.is(i, WordClass.SUB, WordClass.AUX, WordClass.THAT)
                            || (tokens.is(i, WordClass.PREP) && !tokens.is(i, OF));
            if (tells && (i == content || !tokens.gapHas(i, COMMA))) {
                return false;
            }
            if (i > content && tokens.gapHas(i, MARKS)) {
                return true;
            }
        }
        return true;
    }

    /// `called a strike`, unlike `called the plan a mistake`.
    private boolean isSummons(int cue, int after, int content) {
        if (!tokens.startsWith(cue, "call")
                || after > cue + 1
                || !tokens.is(content, WordClass.DET)
                || tokens.is(content, WordClass.PRON)) {
            return false;
        }
        for (int i = content + 1; i < Math.min(end, content + 8); i++) {
            boolean another = tokens.is(i, WordClass.DET) && !tokens.is(i - 1, WordClass.PREP);
            if (another || tokens.gapHas(i, MARKS)) {
                return !another;
            }
        }
        return true;
    }

    private static final long OF = Words.hashOf("of");

    /// Whether part of what follows stands in quotation marks, as the verb's own.
    private boolean quotes(int cue, int content) {
        if (tokens.is(cue, WordClass.OBJECT, WordClass.VIEW)) {
            int quote = quoteOfObject(content);
            return quote >= 0 && (!tokens.is(cue, WordClass.VIEW) || isViewed(cue, content, quote));
        }
        return quotes(content);
    }

    /// The first quoted word of what is praised or called something, before another verb; or -1.
    private int quoteOfObject(int content) {
        for (int i = content; i < Math.min(end, content + 25); i++) {
            if (tokens.quoted(i)) {
                return i;
            }
            boolean another =
                    i > content
                            && (tokens.gapHas(i, SEMI)
                                    || (tokens.gapHas(i, COMMA)
                                            && (tokens.is(i, WordClass.CONJ)
                                                    || tokens.cue(i) != null))
                                    || (tokens.is(i - 1, WordClass.CONJ) && tokens.cue(i) != null));
            if (another) {
                return -1;
            }
        }
        return -1;
    }

    /// `view it as being “unfriendly”`, `consider it “unfriendly”`.
    private boolean isViewed(int cue, int content, int quote) {
        for (int i = content; i < quote; i++) {
            if (tokens.is(i, AS) && quote - i <= 6) {
                return true;
            }
            if (tokens.gapHas(i, COMMA)) {
                return false;
            }
        }
        boolean alone = tokens.startsWith(cue, "consider") || tokens.startsWith(cue, "deem");
        return alone && quote > content && !tokens.capitalised(quote);
    }

    /// Whether part of what follows stands in quotation marks.
    private boolean quotes(int content) {
        for (int i = content; i < Math.min(end, content + 25); i++) {
            if (tokens.quoted(i)) {
                return true;
            }
            if (tokens.gapHas(i, SEMI)) {
                return false;
            }
        }
        return false;
    }

    private boolean isLast(int after) {
        return after >= end;
    }

    private boolean endsWithColon(int after) {
        int last = tokens.words.end(end - 1);
        return after <= end && last < tokens.text.length() && tokens.text.charAt(last) == ':';
    }

    private Place placeOf(int content, int after) {
        if (tokens.gapHas(content, OPEN | COLON)) {
            return BEFORE_QUOTE;
        }
        if (tokens.is(content, WordClass.THAT)) {
            return BEFORE_THAT;
        }
        if (tokens.is(content, TO)) {
            return BEFORE_TO;
        }
        return content == after
                ? BEFORE_WORD
                : tokens.gapHas(content, COMMA) ? BEFORE_MARK : BEFORE_WORD;
    }

    /// The first word of what is said after a cue, or `end` where nothing is: over whom it is said
    /// to, when and where.
    private int contentStart(int cue, int after) {
        int at = after;
        if (at < end && tokens.is(cue, WordClass.TELL) && tokens.joined(at)) {
            at = afterAddressee(at);
        }
        for (int round = 0; round < 6 && at < end; round++) {
            int next = afterAside(at);
            if (next == at) {
                break;
            }
            at = next;
        }
        if (at >= end) {
            return end;
        }
        if (tokens.gapHas(at, COMMA | SEMI | DASH | STOP | PAREN)
                && !tokens.gapHas(at, OPEN | COLON)
                && !tokens.is(at, THAT)) {
            return end;
        }
        return at;
    }

    private int afterAside(int at) {
        if (tokens.gapHas(at, OPEN | COLON)) {
            return at;
        }
        if (tokens.gapHas(at, COMMA)) {
            int that = thatAfterComma(at);
            return that > at ? that : at;
        }
        if (tokens.gapHas(at, MARKS)) {
            return at;
        }
        if (tokens.is(at, WordClass.DAY) && !tokens.is(at, WordClass.DET) && !nounFollows(at)) {
            return at + 1;
        }
        if (phrases.isAdverb(at)
                && !tokens.is(at, WordClass.THAT)
                && at + 1 < end
                && (tokens.is(at + 1, WordClass.THAT) || tokens.is(at + 1, WordClass.PREP))) {
            return at + 1;
        }
        boolean aside =
                (tokens.is(at, WordClass.PREP) && !tokens.is(at, TO))
                        || tokens.is(at, AS)
                        || tokens.is(at, WHEN)
                        || tokens.is(at, SHORTLY);
        return aside ? afterPreposition(at) : at;
    }

    private static final long WHEN = Words.hashOf("when");
    private static final long SHORTLY = Words.hashOf("shortly");

    /// `this year's budget …`: days that begin what is said.
    private boolean nounFollows(int at) {
        return tokens.possessive(at) || tokens.is(at, WordClass.DET);
    }

    /// Over `on Monday`, `in a statement`, `at a rally in Serrin`, up to what is said after it.
    private int afterPreposition(int at) {
        int limit = Math.min(end, at + 18);
        for (int i = at + 1; i < limit; i++) {
            if (tokens.is(i, THAT) && !tokens.gapHas(i, LINE | SEMI)) {
                return i;
            }
            if (tokens.gapHas(i, OPEN | COLON)) {
                return i;
            }
            if (tokens.gapHas(i, MARKS)) {
                int that = tokens.gapHas(i, COMMA) ? thatAfterComma(i) : i;
                return that > i ? that : afterMedium(at, i);
            }
        }
        return afterMedium(at, limit);
    }

    private int afterMedium(int at, int limit) {
        for (int i = at + 1; i < Math.min(limit, at + 7); i++) {
            boolean ends =
                    (tokens.is(i, WordClass.MEDIUM) && !mediumFollows(i, limit))
                            || (tokens.is(i, WordClass.DAY)
                                    && !tokens.is(i, WordClass.DET)
                                    && isDayEnd(i, limit));
            if (ends) {
                return i + 1;
            }
        }
        return limit >= end || tokens.gapHas(limit, MARKS) ? limit : at;
    }

    private boolean mediumFollows(int i, int limit) {
        return i + 1 < limit && tokens.is(i + 1, WordClass.MEDIUM);
    }

    private boolean isDayEnd(int i, int limit) {
        return i + 1 >= limit
                || (!tokens.is(i + 1, WordClass.DAY) && !tokens.words.isNumber(i + 1));
    }

    private int thatAfterComma(int comma) {
        boolean aside =
                tokens.is(comma, WordClass.PREP)
                        || tokens.is(comma, WordClass.DAY)
                        || tokens.is(comma, REFERRING)
                        || phrases.isAdverb(comma);
        if (!aside) {
            return comma;
        }
        for (int i = comma + 1; i < Math.min(end, comma + 15); i++) {
            if (tokens.gapHas(i, COMMA)) {
                return tokens.is(i, THAT) || tokens.gapHas(i, OPEN) ? i : comma;
            }
            if (tokens.gapHas(i, MARKS)) {
                return comma;
            }
        }
        return comma;
    }

    private static final long REFERRING = Words.hashOf("referring");

    /// Over the one who is told: a name, a pronoun, `reporters`, `a press conference`.
    private int afterAddressee(int at) {
        if (tokens.is(at, WordClass.THAT) || tokens.gapHas(at, MARKS)) {
            return at;
        }
        if (tokens.is(at, WordClass.PRON)) {
            return at + 1;
        }
        if (tokens.named(at)) {
            int to = at + 1;
            while (to < end && tokens.joined(to) && tokens.name(to) == tokens.name(at)) {
                to++;
            }
            return to < end && tokens.possessive(to - 1) ? to + 1 : to;
        }
        if (!tokens.is(at, WordClass.DET)) {
            int to = at + 1;
            while (to < end
                    && tokens.joined(to)
                    && tokens.capitalised(to - 1)
                    && tokens.capitalised(to)) {
                to++;
            }
            return to;
        }
        int to = at + 1;
        while (to < end && tokens.joined(to) && to < at + 8 && isOfAddressee(at, to)) {
            to++;
        }
        return to;
    }

    private boolean isOfAddressee(int from, int word) {
        return !tokens.is(word, WordClass.THAT)
                && !tokens.is(word, WordClass.PREP)
                && !tokens.is(word, WordClass.DET)
                && !tokens.is(word, WordClass.PRON)
                && !tokens.is(word, WordClass.DAY)
                && !(tokens.named(word) && word > from + 1 && !tokens.named(word - 1));
    }
}
