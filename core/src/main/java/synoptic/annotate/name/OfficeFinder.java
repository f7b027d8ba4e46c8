package synoptic.annotate.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import synoptic.text.Span;

/// Finds the offices stated beside a name: before it (`Lithuanian President …`), after it (`…, the
/// ministry spokesman,`) and before it with a comma (`its chief executive, …`).
final class OfficeFinder {

    private static final int LONGEST = 14;
    private static final int NAMED =
            NameLists.DEMONYM | NameLists.COUNTRY | NameLists.PLACE | NameLists.ORG_NAME;
    private static final int PARTS = NameLists.OFFICE | NameLists.OFFICE_PART;
    private static final Set<String> DETERMINERS =
            Set.of("the", "a", "an", "its", "his", "her", "their", "our", "whose", "one");
    private static final Set<String> HEADS =
            Set.of("heads", "headed", "leads", "led", "chairs", "chaired", "runs", "ran");

    private final NameTokens tokens;

    /// Whether the word is of a name that is no person's.
    private final boolean[] named;

    private final boolean[] person;

    OfficeFinder(NameTokens tokens, List<Mention> mentions) {
        this.tokens = tokens;
        named = new boolean[tokens.count];
        person = new boolean[tokens.count];
        int word = 0;
        for (Mention mention : mentions) {
            while (word < tokens.count && tokens.words.start(word) < mention.span().end()) {
                boolean inside = tokens.words.start(word) >= mention.span().start();
                named[word] = inside && mention.type() != EntityType.PER;
                person[word] = inside && mention.type() == EntityType.PER;
                word++;
            }
        }
    }

    /// The offices beside the person named by words `start` to `end`.
    List<Span> beside(int start, int end) {
        List<Span> offices = new ArrayList<>();
        int from = before(start);
        if (from < start) {
            offices.add(span(from, start));
        } else {
            inApposition(start, offices);
        }
        after(end, offices);
        return offices;
    }

    private Span span(int start, int end) {
        return new Span(
                tokens.words.start(start),
                tokens.words.end(end - 1) - (tokens.isPossessive(end - 1) ? 2 : 0));
    }

    /// The first word of the office that leads up to `end`, or `end`.
    private int before(int end) {
        int at = end;
        boolean office = false;
        while (at > 0 && end - at < LONGEST && tokens.touches(at) && isPart(at - 1, at, end)) {
            at--;
            office |= tokens.is(NameLists.OFFICE, at);
        }
        if (!office || end == at || (tokens.flags[end - 1] & PARTS) == 0) {
            return end;
        }
        while (at < end && opensBadly(at)) {
            at++;
        }
        return hasOffice(at, end) ? at : end;
    }

    private boolean opensBadly(int i) {
        return tokens.is(NameLists.CONNECTS, i)
                || DETERMINERS.contains(tokens.words.folded(i))
                || tokens.is(NameLists.TITLE, i);
    }

    private boolean hasOffice(int start, int end) {
        for (int i = start; i < end; i++) {
            if (tokens.is(NameLists.OFFICE, i)) {
                return true;
            }
        }
        return false;
    }

    /// Whether word `i` can be part of an office that goes on at `next` and ends at `end`.
    private boolean isPart(int i, int next, int end) {
        if (person[i]) {
            return false;
        }
        boolean link = tokens.is(NameLists.CONNECTS, i) && !tokens.isCapitalised(i);
        if (link) {
            String word = tokens.words.folded(i);
            boolean the = word.equals("the");
            boolean goesBack = i > 0 && tokens.touches(i);
            if (the) { // spokesperson for the president …, but: told the president …
                return goesBack && isOf(i - 1) && i > 1 && (tokens.flags[i - 2] & PARTS) != 0;
            }
            boolean theNext = tokens.words.folded(next).equals("the");
            return isOf(i)
                    && goesBack
                    && (tokens.flags[i - 1] & PARTS) != 0
                    && (theNext || !hasOffice(next, end));
        }
        return (tokens.flags[i] & (PARTS | NAMED)) != 0 || tokens.phraseFlags[i] != 0 || named[i];
    }

    private boolean isOf(int i) {
        String word = tokens.words.folded(i);
        return word.equals("of") || word.equals("for");
    }

    /// `its chief executive, Olin Drasko`: from a determiner to the comma only words of offices.
    private void inApposition(int start, List<Span> offices) {
        if (start == 0 || !isComma(start - 1, start)) {
            return;
        }
        int at = start - 1;
        while (at > 0 && start - at < LONGEST && isOfficeWord(at) && tokens.touches(at)) {
            at--;
        }
        if (at < start - 1
                && DETERMINERS.contains(tokens.words.folded(at))
                && hasOfficeOrPart(at + 1, start)
                && (tokens.flags[start - 1] & (PARTS | NAMED)) != 0) {
            offices.add(span(at + 1, start));
        }
    }

    private boolean hasOfficeOrPart(int start, int end) {
        return hasOffice(start, end)
                || (tokens.is(NameLists.OFFICE_PART, end - 1)
                        && tokens.words.folded(end - 1).equals("executive"));
    }

    private boolean isOfficeWord(int i) {
        return !person[i]
                && ((tokens.flags[i] & (PARTS | NAMED)) != 0
                        || named[i]
                        || tokens.is(NameLists.ORG_WORD, i)
                        || isOf(i));
    }

    private boolean isComma(int i, int next) {
        int at = tokens.words.end(i);
        return next < tokens.count
                && tokens.words.start(next) - at <= 2
                && tokens.text.charAt(at) == ',';
    }

    /// `…, the ministry spokesman,`, `…, who heads the commission,`.
    private void after(int end, List<Span> offices) {
        if (end >= tokens.count || end == 0 || !isComma(end - 1, end)) {
            return;
        }
        int stop = end + 1;
        while (stop < tokens.count && stop - end <= LONGEST && goesOn(stop)) {
            stop++;
        }
        if (stop - end > LONGEST) {
            return;
        }
        boolean heads =
                stop - end > 2
                        && tokens.words.folded(end).equals("who")
                        && HEADS.contains(tokens.words.folded(end + 1));
        if (heads) {
            offices.add(span(end + 1, stop));
            return;
        }
        boolean determiner = DETERMINERS.contains(tokens.words.folded(end));
        int start = determiner ? end + 1 : end;
        int head = start;
        while (head < stop && isOfficeWord(head) && !tokens.is(NameLists.OFFICE, head)) {
            head++;
        }
        boolean office = head < stop && tokens.is(NameLists.OFFICE, head) && !isVerb(head, stop);
        boolean onlyPerson = start < stop && anyPerson(start, stop);
        if (office && !onlyPerson) {
            offices.add(span(start, stop));
        }
    }

    /// Whether what follows the office shows that it is no apposition: `…, president Marsk`.
    private boolean isVerb(int head, int stop) {
        if (head + 1 >= stop) {
            return false;
        }
        String next = tokens.words.folded(head + 1);
        boolean bound =
                isOf(head + 1)
                        || Set.of("at", "in", "to", "on", "and", "with", "who", "from", "general")
                                .contains(next);
        return !bound && !isOfficeWord(head + 1);
    }

    private boolean anyPerson(int start, int stop) {
        for (int i = start; i < stop; i++) {
            if (person[i]) {
                return true;
            }
        }
        return false;
    }

    /// Whether no mark that ends a phrase stands before word `i`.
    private boolean goesOn(int i) {
        if (tokens.sentence[i] != tokens.sentence[i - 1]
                || tokens.words.start(i) - tokens.words.end(i - 1) > 3) {
            return false;
        }
        for (int at = tokens.words.end(i - 1); at < tokens.words.start(i); at++) {
            if (" \u00a0-’'.&".indexOf(tokens.text.charAt(at)) < 0) {
                return false;
            }
        }
        return true;
    }
}
