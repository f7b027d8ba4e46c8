package synoptic.annotate.quote;

import static synoptic.annotate.quote.Tokens.CLOSE;
import static synoptic.annotate.quote.Tokens.COMMA;
import static synoptic.annotate.quote.Tokens.DASH;
import static synoptic.annotate.quote.Tokens.OPEN;
import static synoptic.annotate.quote.Tokens.SEMI;
import static synoptic.annotate.quote.Tokens.STOP;

import java.util.ArrayList;
import java.util.List;
import synoptic.text.Span;
import synoptic.text.Words;

/// Tells how far what is said goes, and whether it stands in quotation marks.
final class Contents {

    private static final int LONGEST_FRONT = 40;
    private static final long AS = Words.hashOf("as");

    private final Tokens tokens;

    Contents(Tokens tokens) {
        this.tokens = tokens;
    }

    /// Ends each content before the next cue with a source of its own, unless that cue is part of
    /// what is said.
    List<Draft> cut(List<Draft> drafts) {
        List<Draft> cut = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            Range right = draft.right();
            if (isInSource(draft, drafts, i) || wraps(draft, drafts)) {
                continue;
            }
            for (int next = i + 1;
                    right != null && next < Math.min(drafts.size(), i + 12);
                    next++) {
                int end = endBefore(drafts.get(next), right);
                if (end < right.to()) {
                    right = end > right.from() ? new Range(right.from(), end) : null;
                    break;
                }
            }
            if (right != null && tokens.is(draft.cue().from(), WordClass.OBJECT)) {
                right = new Range(right.from(), objectEnd(right));
            }
            if (draft.left() == null && draft.right() != null && (right == null || isBare(right))) {
                continue;
            }
            draft = withFront(draft, drafts, i);
            cut.add(right == null || right.equals(draft.right()) ? draft : draft.withRight(right));
        }
        return cut;
    }

    /// `declared victory`: one word tells nothing said.
    private boolean isBare(Range right) {
        return right.length() == 1 && !tokens.quoted(right.from());
    }

    /// Whether a cue only names the outlet that passes on what another said: `X said that P,
    /// Interfax reports.`
    private boolean wraps(Draft outer, List<Draft> drafts) {
        Range left = outer.left();
        Range source = outer.source();
        boolean passesOn =
                left != null
                        && source != null
                        && isOneWord(source)
                        && !tokens.is(source.from(), WordClass.PRON)
                        && (tokens.is(outer.cue().from(), REPORTS)
                                || tokens.is(outer.cue().from(), REPORTED));
        if (!passesOn || left == null || tokens.quoted(left.to() - 1)) {
            return false;
        }
        for (Draft inner : drafts) {
            Range right = inner.right();
            Range said = inner.source();
            if (right != null && said != null && right.from() < left.to() && inner.left() == null) {
                int from = left.from();
                while (from < said.from() && isJoint(from)) {
                    from++;
                }
                return said.from() <= from;
            }
        }
        return false;
    }

    /// `Interfax`, `Quayside.com`.
    private boolean isOneWord(Range source) {
        for (int i = source.from() + 1; i < source.to(); i++) {
            if (tokens.words.start(i) != tokens.words.end(i - 1) + 1
                    || tokens.text.charAt(tokens.words.end(i - 1)) != '.') {
                return false;
            }
        }
        return true;
    }

    /// With a clause before the source that quotes the same speaker: `While it remains “open” to
    /// talks, X said that P`.
    private Draft withFront(Draft draft, List<Draft> drafts, int at) {
        Range source = draft.source();
        boolean fronted =
                source != null
                        && at == 0
                        && draft.left() == null
                        && draft.right() != null
                        && tokens.gapHas(draft.edge(), COMMA);
        if (!fronted || (drafts.size() > 1 && drafts.get(1).edge() < draft.edge())) {
            return draft;
        }
        int from = draft.edge();
        boolean quotes = false;
        int limit = Math.max(0, from - LONGEST_FRONT);
        while (from > limit && !tokens.gapHas(from, STOP | Tokens.LINE)) {
            from--;
            quotes |= tokens.quoted(from);
        }
        Range front = new Range(from, draft.edge());
        return quotes && isConcession(from) ? draft.withLeft(front) : draft;
    }

    private boolean isConcession(int word) {
        return tokens.is(word, WHILE) || tokens.is(word, ALTHOUGH) || tokens.is(word, THOUGH);
    }

    private static final long REPORTS = Words.hashOf("reports");
    private static final long REPORTED = Words.hashOf("reported");
    private static final long WHILE = Words.hashOf("while");
    private static final long ALTHOUGH = Words.hashOf("although");
    private static final long THOUGH = Words.hashOf("though");

    /// Whether a cue only tells of the source of the next: `the site, citing sources, said`.
    private static boolean isInSource(Draft draft, List<Draft> drafts, int at) {
        for (int next = at + 1; next < Math.min(drafts.size(), at + 3); next++) {
            Range source = drafts.get(next).source();
            boolean inside =
                    source != null
                            && source.from() < draft.cue().from()
                            && draft.cue().to() <= source.to();
            if (inside) {
                return true;
            }
        }
        return false;
    }

    /// What is called or blamed ends where `, and` or `, while` begins something else.
    private int objectEnd(Range right) {
        for (int i = right.from() + 2; i < right.to(); i++) {
            boolean joint =
                    tokens.is(i, WordClass.CONJ)
                            || (tokens.is(i, WordClass.SUB)
                                    && !tokens.is(i, WordClass.REL)
                                    && !tokens.is(i, AS));
            if (tokens.gapHas(i, COMMA) && joint && !tokens.quoted(i)) {
                return i;
            }
        }
        return right.to();
    }

    private int endBefore(Draft next, Range right) {
        int edge = next.edge();
        if (edge <= right.from() || edge > right.to()) {
            return right.to();
        }
        if (next.left() != null) {
            return isTrailing(next, right) ? edge : right.to();
        }
        int end = edge;
        while (end > right.from() && isJoint(end - 1)) {
            end--;
        }
        boolean parts =
                tokens.gapHas(end, COMMA | SEMI | DASH | STOP)
                        || tokens.gapHas(edge, COMMA | SEMI | DASH | STOP)
                        || tokens.gapHas(end, CLOSE)
                        || next.heir();
        return parts ? end : right.to();
    }

    /// Whether another cue with its source ends the sentence, rather than standing in what is said.
    private boolean isTrailing(Draft next, Range right) {
        Range source = next.source();
        int after = source == null ? next.cue().to() : Math.max(next.cue().to(), source.to());
        return source != null
                && tokens.gapHas(next.edge(), COMMA)
                && next.right() == null
                && (after >= right.to() || !tokens.gapHas(after, COMMA | DASH));
    }

    private boolean isJoint(int word) {
        return tokens.is(word, WordClass.CONJ)
                || tokens.is(word, WordClass.LEAD)
                || (tokens.is(word, WordClass.SUB) && !tokens.is(word, WordClass.REL));
    }

    /// The spans of what is said in words `from` to `to`, and how it is given.
    record Content(List<Span> parts, Quotation.Kind kind) {}

    Content of(Draft draft) {
        List<Span> parts = new ArrayList<>();
        int marked = 0;
        int plain = 0;
        if (draft.left() != null) {
            Range left = leftPart(draft.left());
            parts.add(span(left));
            boolean direct = isOneQuote(left);
            marked += direct || hasQuote(left) ? 1 : 0;
            plain += direct ? 0 : 1;
        }
        if (draft.right() != null) {
            Range right = rightPart(draft.right());
            parts.add(span(right));
            boolean direct = isOneQuote(right);
            marked += direct || hasQuote(right) ? 1 : 0;
            plain += direct ? 0 : 1;
        }
        Quotation.Kind kind =
                plain == 0
                        ? Quotation.Kind.DIRECT
                        : marked == 0 ? Quotation.Kind.INDIRECT : Quotation.Kind.MIXED;
        return new Content(parts, kind);
    }

    /// From the sentence's beginning, or from the quotation where the words before it are parted
    /// from it.
    private Range leftPart(Range left) {
        int last = left.to() - 1;
        int from = left.from();
        if (tokens.quoted(last)) {
            int quote = tokens.quote(last);
            int begin = last;
            while (begin > from && tokens.quote(begin - 1) == quote) {
                begin--;
            }
            boolean parted =
                    begin > from && tokens.gapHas(begin, COMMA | Tokens.COLON | STOP | Tokens.LINE);
            return new Range(parted ? begin : from, left.to());
        }
        while (from < last - 2 && tokens.is(from, WordClass.LEAD) && !tokens.quoted(from)) {
            from++;
        }
        return new Range(from, left.to());
    }

    /// A quotation alone, where it ends as speech does; else all that is left of the sentence.
    private Range rightPart(Range right) {
        if (!tokens.gapHas(right.from(), OPEN)) {
            return right;
        }
        int to = right.from();
        int quote = tokens.quote(to);
        while (to < right.to() && tokens.quote(to) == quote) {
            to++;
        }
        boolean ends =
                to >= right.to()
                        || (tokens.gapHas(to, COMMA | STOP | SEMI | DASH)
                                && !opensLater(to, right.to()));
        return ends ? new Range(right.from(), to) : right;
    }

    private boolean opensLater(int from, int to) {
        for (int i = from; i < Math.min(to, from + 6); i++) {
            if (tokens.quoted(i) && !tokens.gapHas(from, STOP)) {
                return true;
            }
        }
        return false;
    }

    private boolean isOneQuote(Range range) {
        int quote = tokens.quote(range.from());
        return quote >= 0 && quote == tokens.quote(range.to() - 1);
    }

    private boolean hasQuote(Range range) {
        for (int i = range.from(); i < range.to(); i++) {
            if (tokens.quoted(i)) {
                return true;
            }
        }
        return false;
    }

    private Span span(Range range) {
        if (isOneQuote(range)) {
            return clipped(range);
        }
        Span words = tokens.span(range.from(), range.to());
        int first = tokens.quote(range.from());
        int last = tokens.quote(range.to() - 1);
        int start =
                first >= 0
                        ? Math.min(words.start(), tokens.quotes.get(first).outer().start())
                        : words.start();
        int end =
                last >= 0 && isLastOfQuote(range.to(), last)
                        ? Math.max(words.end(), tokens.quotes.get(last).outer().end())
                        : words.end();
        return new Span(start, end);
    }

    private Span clipped(Range range) {
        Quoted quote = tokens.quotes.get(tokens.quote(range.from()));
        return new Span(
                Math.max(quote.content().start(), startOf(range, quote)),
                isLastOfQuote(range.to(), tokens.quote(range.from()))
                        ? quote.content().end()
                        : tokens.words.end(range.to() - 1));
    }

    private int startOf(Range range, Quoted quote) {
        boolean first =
                range.from() == 0 || tokens.quote(range.from() - 1) != tokens.quote(range.from());
        return first ? quote.content().start() : tokens.words.start(range.from());
    }

    private boolean isLastOfQuote(int to, int quote) {
        return to >= tokens.count || tokens.quote(to) != quote;
    }
}
