package synoptic.compare.said;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import synoptic.compare.clause.Clause;
import synoptic.compare.clause.ClauseWords;
import synoptic.compare.clause.Quantity;
import synoptic.compare.said.Rendering.Change;
import synoptic.compare.said.Rendering.WordChange;
import synoptic.text.Span;
import synoptic.text.WordDiff;

/// What sets the renderings of an utterance apart from the first one, word by word, and how grave
/// it is.
final class Differences {

    private static final int FEW_WORDS = 2;

    private final Clause first;
    private final ClauseWords firstWords;
    private final List<Clause> all;

    Differences(Clause first, List<Clause> all) {
        this.first = first;
        this.all = List.copyOf(all);
        firstWords = new ClauseWords(first);
    }

    List<WordChange> words(Clause clause) {
        if (clause.equals(first)) {
            return List.of();
        }
        ClauseWords words = new ClauseWords(clause);
        List<WordChange> changes = new ArrayList<>();
        for (WordDiff.Edit edit : WordDiff.edits(firstWords.hashes(), words.hashes())) {
            changes.add(
                    new WordChange(
                            firstWords.text(edit.aStart(), edit.aEnd()),
                            words.text(edit.bStart(), edit.bEnd()),
                            words.span(edit.bStart(), edit.bEnd()),
                            gravity(edit, clause, words)));
        }
        return changes;
    }

    /// What one edit does to the sense, as far as the whole change is put down to it.
    private Change gravity(WordDiff.Edit edit, Clause clause, ClauseWords words) {
        boolean hedge = firstWords.isHedged(edit.aStart(), edit.aEnd());
        return switch (change(clause)) {
            case MATERIAL -> isMaterial(edit, clause, words) ? Change.MATERIAL : Change.REWORDED;
            case HEDGE_DROPPED -> hedge ? Change.HEDGE_DROPPED : Change.REWORDED;
            case REWORDED -> Change.REWORDED;
            case TRUNCATED -> Change.TRUNCATED;
            case NONE -> Change.NONE;
        };
    }

    private boolean isMaterial(WordDiff.Edit edit, Clause clause, ClauseWords words) {
        boolean figure =
                firstWords.hasFigure(edit.aStart(), edit.aEnd())
                        || words.hasFigure(edit.bStart(), edit.bEnd());
        boolean act = otherAct(words) && firstWords.isHedged(edit.aStart(), edit.aEnd());
        return act
                || (figure && figuresDiffer(clause))
                || (first.negated() != clause.negated() && isDenied(edit, words))
                || otherName(edit, clause, words);
    }

    Change change(Clause clause) {
        if (clause.equals(first)) {
            return Change.NONE;
        }
        ClauseWords words = new ClauseWords(clause);
        List<WordDiff.Edit> edits = WordDiff.edits(firstWords.hashes(), words.hashes());
        if (edits.isEmpty()) {
            return Change.NONE;
        }
        boolean part = edits.stream().allMatch(edit -> edit.bStart() == edit.bEnd());
        if (part && edits.stream().noneMatch(this::turnsTheSense)) {
            return Change.TRUNCATED;
        }
        if (isMaterial(clause, words, edits)) {
            return Change.MATERIAL;
        }
        return hedgeDropped(words) ? Change.HEDGE_DROPPED : Change.REWORDED;
    }

    /// Only a `not` or a `may` is left out, with at most a word beside it.
    private boolean turnsTheSense(WordDiff.Edit edit) {
        boolean few = edit.aEnd() - edit.aStart() <= FEW_WORDS;
        return few
                && (firstWords.negates(edit.aStart(), edit.aEnd())
                        || firstWords.isHedged(edit.aStart(), edit.aEnd()));
    }

    private boolean isMaterial(Clause clause, ClauseWords words, List<WordDiff.Edit> edits) {
        if (figuresDiffer(clause)) {
            return true;
        }
        boolean verbatim = UtteranceFinder.isDirect(first) && UtteranceFinder.isDirect(clause);
        if (!verbatim) {
            return false;
        }
        boolean denied =
                first.negated() != clause.negated()
                        && edits.stream().anyMatch(edit -> isDenied(edit, words));
        return denied
                || otherAct(words)
                || edits.stream().anyMatch(edit -> otherName(edit, clause, words));
    }

    /// Both count the same thing, and have no number of it in common.
    private boolean figuresDiffer(Clause clause) {
        for (Quantity a : first.quantities()) {
            boolean counted = clause.quantities().stream().anyMatch(b -> sameUnit(a, b));
            boolean agreed =
                    first.quantities().stream()
                            .filter(other -> sameUnit(a, other))
                            .anyMatch(clause::counts);
            if (counted && !agreed) {
                return true;
            }
        }
        return false;
    }

    private static boolean sameUnit(Quantity a, Quantity b) {
        return !a.unit().isEmpty() && a.unit().equals(b.unit());
    }

    /// A `not` more or less, and not only because a longer part is left out or added.
    private boolean isDenied(WordDiff.Edit edit, ClauseWords words) {
        int was = edit.aEnd() - edit.aStart();
        int is = edit.bEnd() - edit.bStart();
        boolean otherwise =
                firstWords.negates(edit.aStart(), edit.aEnd())
                        != words.negates(edit.bStart(), edit.bEnd());
        boolean part = Math.min(was, is) == 0 && Math.max(was, is) > FEW_WORDS;
        return otherwise && !part;
    }

    /// A hedge of the first is gone, and with it the act it hedged.
    private boolean otherAct(ClauseWords words) {
        return hedgeDropped(words) && !words.hasStem(firstWords.stemAfterHedge());
    }

    private boolean hedgeDropped(ClauseWords words) {
        return firstWords.isHedged() && !words.isHedged();
    }

    /// Other words stand here, with a name among them that the other renderings lack, where those
    /// agree.
    private boolean otherName(WordDiff.Edit edit, Clause clause, ClauseWords words) {
        boolean replaced = edit.aEnd() > edit.aStart() && edit.bEnd() > edit.bStart();
        if (!replaced || !firstWords.hasContent(edit.aStart(), edit.aEnd())) {
            return false;
        }
        Span here = words.span(edit.bStart(), edit.bEnd());
        return clause.report().names().stream()
                .filter(name -> here.contains(name.span()) && !isInserted(clause, name.span()))
                .anyMatch(name -> others(clause).noneMatch(other -> names(other, clause, name)));
    }

    /// Whether a name stands in square brackets: an editor's words, not the speaker's.
    private static boolean isInserted(Clause clause, Span name) {
        String before =
                clause.report().article().text().substring(clause.span().start(), name.start());
        return before.lastIndexOf('[') > before.lastIndexOf(']');
    }

    private Stream<Clause> others(Clause clause) {
        return all.stream().filter(other -> !other.equals(clause));
    }

    private static boolean names(Clause other, Clause clause, synoptic.annotate.name.Name name) {
        return clause.parties().stream().anyMatch(other.parties()::contains)
                && other.text().contains(name.text());
    }
}
