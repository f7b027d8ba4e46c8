package synoptic.compare.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import synoptic.text.Span;
import synoptic.text.Words;

/// Cuts a sentence where one statement ends and the next begins: at semicolons and dashes, and at a
/// comma before a word that opens a clause. What somebody says is cut at `, but` alone.
final class Splitter {

    private static final Set<String> OPENING_SPEECH = Set.of("but");
    private static final Set<String> JOINTS = Set.of("that", "but", "and");
    private static final Set<String> OPENING =
            Set.of(
                    "but",
                    "and",
                    "while",
                    "as",
                    "which",
                    "who",
                    "whose",
                    "although",
                    "though",
                    "because",
                    "since",
                    "after",
                    "before",
                    "when",
                    "where",
                    "whereas",
                    "with",
                    "despite",
                    "following",
                    "amid",
                    "so");

    private final String text;
    private final Words words;

    Splitter(String text, Words words) {
        this.text = text;
        this.words = words;
    }

    /// The parts of what somebody says: fewer, for a speech is shown as it was given.
    /// Words that only join a speech to its cue are left out: `that`, `but`.
    List<Span> spoken(Span part) {
        return cut(part, OPENING_SPEECH, "").stream().map(this::withoutJoint).toList();
    }

    private Span withoutJoint(Span part) {
        int word = words.firstFrom(part.start());
        boolean opens = word < words.count() && words.start(word) == part.start();
        while (opens && isJoint(word) && inside(word + 1, part)) {
            word++;
        }
        return opens ? new Span(words.start(word), part.end()) : part;
    }

    /// In lower case only: `That is why` opens what is said.
    private boolean isJoint(int word) {
        return !words.isCapitalised(word) && JOINTS.contains(words.folded(word));
    }

    private boolean inside(int word, Span part) {
        return word < words.count() && words.end(word) <= part.end();
    }

    List<Span> own(Span part) {
        return cut(part, OPENING, ";—–");
    }

    private List<Span> cut(Span part, Set<String> opening, String marks) {
        List<Span> parts = new ArrayList<>();
        int start = part.start();
        int end = part.start();
        for (int i = words.firstFrom(part.start());
                i < words.count() && words.end(i) <= part.end();
                i++) {
            if (end > start && opensClause(end, words.start(i), i, opening, marks)) {
                parts.add(new Span(start, end));
                start = words.start(i);
            }
            end = words.end(i);
        }
        parts.add(new Span(start, part.end()));
        return parts;
    }

    private boolean opensClause(
            int gapStart, int gapEnd, int word, Set<String> opening, String marks) {
        boolean comma = false;
        for (int at = gapStart; at < gapEnd; at++) {
            char c = text.charAt(at);
            if (marks.indexOf(c) >= 0) {
                return true;
            }
            comma |= c == ',';
        }
        return comma && opening.contains(words.folded(word));
    }
}
