package synoptic.annotate.quote;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import synoptic.annotate.name.Entity;
import synoptic.annotate.name.Name;
import synoptic.text.Span;
import synoptic.text.Words;

/// Finds who says what in a text: direct, indirect and mixed quotations, with their speakers.
///
/// By rule: quotation marks are paired, cues (`said`, `according to`) are known by their words and
/// places, and source and content lie around a cue as English reports put them. Other languages get
/// what stands in their quotation marks. All in time that grows no faster than the text.
public final class QuotationFinder {

    /// Fewer words in quotation marks without a cue are a word held at arm's length.
    private static final int SCARE_WORDS = 3;

    /// No further from its cue is speech within speech looked for.
    private static final int LONGEST_WITHIN = 60;

    private static final long WHILE = Words.hashOf("while");
    private static final long WHEREAS = Words.hashOf("whereas");

    /// The quotations of `text` in the order of their content; the rest is what was found in it.
    public List<Quotation> quotations(
            String text,
            List<Span> sentences,
            Words words,
            List<Name> names,
            List<Entity> entities) {
        if (words.count() == 0) {
            return List.of();
        }
        Lexicon lexicon = Lexicon.builtIn();
        Tokens tokens = new Tokens(text, words, QuoteMarks.of(text), names, lexicon);
        return new Reading(tokens, new Speakers(tokens, entities, lexicon)).all(sentences);
    }

    /// One text being read, sentence by sentence.
    private static final class Reading {

        private final Tokens tokens;
        private final NounPhrases phrases;
        private final Contents contents;
        private final Speakers speakers;
        private final boolean[] claimed;
        private final List<Quotation> found = new ArrayList<>();
        private @Nullable Draft awaiting;
        private @Nullable Speaker lastSpeaker;
        private int lastSpoken = -9;
        private int unitNumber;
        private boolean spokenInUnit;
        private @Nullable Tokens unquoted;
        private final List<Integer> ownerless = new ArrayList<>();

        Reading(Tokens tokens, Speakers speakers) {
            this.tokens = tokens;
            this.phrases = new NounPhrases(tokens);
            this.contents = new Contents(tokens);
            this.speakers = speakers;
            this.claimed = new boolean[tokens.quotes.size()];
        }

        List<Quotation> all(List<Span> sentences) {
            for (Range unit : Units.of(tokens, sentences)) {
                read(unit);
                unitNumber++;
            }
            found.sort((one, other) -> one.content().get(0).compareTo(other.content().get(0)));
            return List.copyOf(found);
        }

        private void read(Range unit) {
            List<Draft> drafts = contents.cut(CueReader.drafts(tokens, phrases, unit));
            Range subject = phrases.subject(unit.from(), unit.to());
            spokenInUnit = false;
            takeAwaited(unit);
            speakers.beginSentence(subject, unitNumber);
            Range source = null;
            for (int i = 0; i < drafts.size(); i++) {
                Draft draft = drafts.get(i);
                if (draft.heir() && draft.source() == null) {
                    draft = draft.withSource(inherited(draft, drafts, i, source, subject));
                }
                if (draft.source() == null && draft.heir()) {
                    continue;
                }
                if (!isNestedIn(draft, drafts, i)) {
                    source = draft.source();
                }
                if (draft.left() == null && draft.right() == null) {
                    awaiting = draft;
                } else {
                    add(draft);
                }
            }
            floating(unit);
            speakers.endSentence(unit);
        }

        private static boolean isNestedIn(Draft draft, List<Draft> drafts, int at) {
            for (int i = Math.max(0, at - 6); i < at; i++) {
                Range right = drafts.get(i).right();
                if (right != null && draft.cue().from() < right.to()) {
                    return true;
                }
            }
            return false;
        }

        /// What the part of a sentence after a dash or semicolon speaks of.
        private @Nullable Range subjectAfterMark(int edge) {
            for (int i = edge; i > Math.max(0, edge - 40); i--) {
                if (tokens.gapHas(i, Tokens.STOP | Tokens.LINE)) {
                    return null;
                }
                if (tokens.gapHas(i, Tokens.DASH | Tokens.SEMI) && i < edge - 1) {
                    return phrases.subject(i, edge);
                }
            }
            return null;
        }

        private @Nullable Range inherited(
                Draft draft,
                List<Draft> drafts,
                int at,
                @Nullable Range before,
                @Nullable Range subject) {
            if (before != null) {
                return before;
            }
            Range nearer = subjectAfterMark(draft.edge());
            if (nearer != null) {
                return nearer;
            }
            if (subject != null && subject.from() < draft.cue().from()) {
                return subject;
            }
            if (at + 1 < drafts.size() && drafts.get(at + 1).source() != null) {
                return drafts.get(at + 1).source();
            }
            return subject;
        }

        /// What a sentence that ends with a cue and a colon leads to.
        private void takeAwaited(Range unit) {
            Draft cue = awaiting;
            awaiting = null;
            if (cue != null && tokens.gapHas(unit.from(), Tokens.OPEN)) {
                int quote = tokens.quote(unit.from());
                int to = unit.from();
                while (to < unit.to() && tokens.quote(to) == quote) {
                    to++;
                }
                add(cue.withRight(new Range(unit.from(), to)));
            }
        }

        private void add(Draft draft) {
            Contents.Content content = contents.of(draft);
            Speaker speaker = speakers.speaker(draft.source(), spokenInUnit && isAside(draft));
            spokenInUnit |= content.kind() == Quotation.Kind.DIRECT;
            found.add(
                    new Quotation(
                            content.kind(),
                            tokens.span(draft.cue().from(), draft.cue().to()),
                            sourceSpan(draft.source()),
                            content.parts(),
                            speaker));
            claim(content);
            if (content.kind() == Quotation.Kind.DIRECT) {
                content.parts().forEach(this::within);
            }
            if (content.kind() != Quotation.Kind.INDIRECT) {
                giveTo(speaker);
            }
            lastSpeaker = speaker;
            lastSpoken = unitNumber;
        }

        /// `…,” X said after Y had claimed a victory`: who speaks on is X.
        private boolean isAside(Draft draft) {
            Range source = draft.source();
            int before = source == null ? -1 : source.from() - 1;
            return before >= 0
                    && tokens.is(before, WordClass.SUB)
                    && !tokens.is(before, WHILE)
                    && !tokens.is(before, WHEREAS);
        }

        /// What one who is quoted word for word says that another, whom he names, has said.
        private void within(Span part) {
            int to = tokens.wordAt(part.end());
            int from = tokens.wordAt(part.start());
            for (int i = from; i < to; i++) {
                if (i > from && tokens.gapHas(i, Tokens.STOP)) {
                    from = i;
                }
                if (tokens.is(i, WordClass.INVERT, WordClass.TELL) && tokens.cue(i) != null) {
                    int end = i + 1;
                    int limit = Math.min(to, i + LONGEST_WITHIN);
                    while (end < limit && !tokens.gapHas(end, Tokens.STOP)) {
                        end++;
                    }
                    within(new Range(Math.max(from, i - LONGEST_WITHIN), end));
                    from = end;
                    i = end - 1;
                }
            }
        }

        private void within(Range sentence) {
            if (unquoted == null) {
                unquoted = tokens.unquoted();
            }
            Tokens plain = unquoted;
            Contents said = new Contents(plain);
            for (Draft draft :
                    said.cut(CueReader.drafts(plain, new NounPhrases(plain), sentence))) {
                Range source = draft.source();
                if (source == null
                        || draft.right() == null
                        || draft.left() != null
                        || !plain.is(draft.cue().from(), WordClass.INVERT, WordClass.TELL)) {
                    continue;
                }
                Speaker speaker = speakers.named(source);
                if (speaker != null) {
                    found.add(
                            new Quotation(
                                    Quotation.Kind.INDIRECT,
                                    tokens.span(draft.cue().from(), draft.cue().to()),
                                    sourceSpan(source),
                                    said.of(draft).parts(),
                                    speaker));
                }
            }
        }

        private @Nullable Span sourceSpan(@Nullable Range source) {
            return source == null ? null : tokens.span(source.from(), source.to());
        }

        /// The quotations before it in the same speech, whose speaker is only told now.
        private void giveTo(Speaker speaker) {
            for (int index : ownerless) {
                Quotation open = found.get(index);
                found.set(
                        index,
                        new Quotation(open.kind(), null, null, open.content(), continued(speaker)));
            }
            ownerless.clear();
        }

        private void claim(Contents.Content content) {
            for (Span part : content.parts()) {
                int word = tokens.wordAt(part.start());
                for (; word < tokens.count && tokens.words.start(word) < part.end(); word++) {
                    if (tokens.quoted(word)) {
                        claimed[tokens.quote(word)] = true;
                    }
                }
            }
        }

        /// Quotations of this sentence that no cue speaks of.
        private void floating(Range unit) {
            for (int i = unit.from(); i < unit.to(); i++) {
                int quote = tokens.quote(i);
                if (quote < 0 || claimed[quote]) {
                    continue;
                }
                claimed[quote] = true;
                int to = i;
                while (to < tokens.count && tokens.quote(to) == quote) {
                    to++;
                }
                boolean alone = (i == unit.from() && to >= unit.to()) || opensAndStops(unit, i, to);
                leaveOrContinue(tokens.quotes.get(quote), new Range(i, to), alone);
                i = to - 1;
            }
        }

        private boolean opensAndStops(Range unit, int from, int to) {
            return from == unit.from() && tokens.gapHas(to, Tokens.STOP | Tokens.LINE);
        }

        private void leaveOrContinue(Quoted quote, Range range, boolean alone) {
            if ((range.length() <= SCARE_WORDS && !alone) || isTitle(range)) {
                return;
            }
            Speaker before = lastSpeaker;
            boolean goesOn = alone && before != null && unitNumber - lastSpoken <= 1;
            Speaker speaker = goesOn && before != null ? continued(before) : new Speaker.Open();
            found.add(
                    new Quotation(
                            Quotation.Kind.DIRECT, null, null, List.of(quote.content()), speaker));
            if (alone) {
                within(quote.content());
            }
            if (goesOn) {
                lastSpoken = unitNumber;
            } else if (alone && !quote.closed()) {
                ownerless.add(found.size() - 1);
            }
        }

        private boolean isTitle(Range range) {
            int capitals = 0;
            for (int i = range.from(); i < Math.min(range.to(), range.from() + 12); i++) {
                capitals +=
                        tokens.capitalised(i) || tokens.is(i, WordClass.PREP, WordClass.DET)
                                ? 1
                                : 0;
            }
            return range.length() <= 12 && capitals == range.length();
        }

        private static Speaker continued(Speaker speaker) {
            return switch (speaker) {
                case Speaker.Named named ->
                        new Speaker.Named(named.name(), named.entity(), Speaker.How.CONTINUED);
                case Speaker.Described described ->
                        new Speaker.Described(described.words(), Speaker.How.CONTINUED);
                case Speaker.Open open -> open;
            };
        }
    }
}
