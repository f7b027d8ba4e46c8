package synoptic.compare.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import synoptic.text.Span;
import synoptic.text.Words;

/// The words of a clause in order, to be compared with another's one by one; a contraction counts
/// as the words it stands for.
public final class ClauseWords {

    private static final Map<String, String> CONTRACTED =
            Map.of("m", "am", "re", "are", "ll", "will", "ve", "have", "d", "would");

    private static final Set<String> DENIALS =
            Set.of("not", "never", "deny", "denies", "denied", "cannot");
    private static final Set<String> ONLY =
            Set.of("only", "just", "all", "even", "every", "everyone", "always", "necessarily");
    private static final Set<String> CONDITIONS =
            Set.of("if", "whether", "unless", "should", "would", "when", "until", "before");

    private final String text;
    private final int offset;
    private final List<Word> words = new ArrayList<>();

    /// A word as it counts, and where it stands in the clause.
    private record Word(String folded, int start, int end, boolean capital) {}

    public ClauseWords(Clause clause) {
        text = clause.text();
        offset = clause.span().start();
        Words all = Words.of(text);
        for (int i = 0; i < all.count(); i++) {
            add(all.folded(i), all.start(i), all.end(i), all.isCapitalised(i));
        }
    }

    private void add(String folded, int start, int end, boolean capital) {
        int mark = folded.indexOf('\'');
        String full = mark < 1 ? null : CONTRACTED.get(folded.substring(mark + 1));
        if (full != null) {
            words.add(new Word(folded.substring(0, mark), start, start + mark, capital));
            words.add(new Word(full, start + mark, end, false));
        } else if (folded.endsWith("n't")) {
            words.add(new Word(positive(folded), start, end - 3, capital));
            words.add(new Word("not", end - 3, end, false));
        } else {
            words.add(new Word(folded, start, end, capital));
        }
    }

    private static String positive(String contracted) {
        return switch (contracted) {
            case "won't" -> "will";
            case "can't" -> "can";
            case "shan't" -> "shall";
            default -> contracted.substring(0, contracted.length() - 3);
        };
    }

    /// Equal hashes for words that fold alike.
    public long[] hashes() {
        return words.stream().mapToLong(word -> Words.hashOf(word.folded)).toArray();
    }

    /// The text from word `from` up to word `to`; empty where there is none.
    public String text(int from, int to) {
        return from == to ? "" : text.substring(words.get(from).start, words.get(to - 1).end);
    }

    /// Where those words stand in the article; a place between words where there are none.
    public Span span(int from, int to) {
        if (from < to) {
            return new Span(offset + words.get(from).start, offset + words.get(to - 1).end);
        }
        int at = offset + (from < words.size() ? words.get(from).start : text.length());
        return new Span(at, at);
    }

    /// Whether a telling word stands between them.
    public boolean hasContent(int from, int to) {
        return words.subList(from, to).stream().anyMatch(w -> !FunctionWords.isPlain(w.folded));
    }

    /// Whether the words from `from` up to `to` deny something: an odd number of negations.
    public boolean negates(int from, int to) {
        return words.subList(from, to).stream()
                                .filter(word -> FunctionWords.denies(word.folded))
                                .count()
                        % 2
                == 1;
    }

    /// The stem of the first telling word after what denies it; empty where nothing is denied, and
    /// for `not only`.
    public Optional<String> deniedStem() {
        for (int i = 0; i < words.size(); i++) {
            if (DENIALS.contains(words.get(i).folded)) {
                List<Word> denied = words.subList(i + 1, words.size());
                return denied.stream().limit(2).anyMatch(word -> ONLY.contains(word.folded))
                        ? Optional.empty()
                        : denied.stream()
                                .map(Word::folded)
                                .filter(word -> !FunctionWords.isPlain(word))
                                .findFirst()
                                .map(Stems::of);
            }
        }
        return Optional.empty();
    }

    /// Whether it denies nothing and says of `stem` that it is so, not what is for it or by it
    /// (`meant for resurfacing`).
    public boolean affirms(String stem) {
        return words.stream().noneMatch(word -> FunctionWords.denies(word.folded))
                && words.stream()
                        .filter(word -> Stems.of(word.folded).equals(stem))
                        .anyMatch(word -> !word.folded.endsWith("ing"));
    }

    /// Whether it says under what condition, or asks.
    public boolean isConditional() {
        return text.endsWith("?")
                || words.stream().anyMatch(word -> CONDITIONS.contains(word.folded));
    }

    /// The telling words that another clause has too, as this one has them.
    public String shared(ClauseWords other) {
        return words.stream()
                .filter(w -> !FunctionWords.isPlain(w.folded) && other.hasStem(Stems.of(w.folded)))
                .map(w -> text.substring(w.start, w.end))
                .collect(Collectors.joining(" "));
    }

    public boolean isHedged() {
        return hedge() >= 0;
    }

    /// Whether a hedge stands among the words from `from` up to `to`.
    public boolean isHedged(int from, int to) {
        int hedge = hedge();
        return hedge >= from && hedge < to;
    }

    /// Whether a number stands among the words from `from` up to `to`, in digits or in words.
    public boolean hasFigure(int from, int to) {
        return words.subList(from, to).stream().anyMatch(w -> Quantities.isNumeral(w.folded));
    }

    private int hedge() {
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            boolean month = word.capital && i > 0;
            boolean unreal = i + 1 < words.size() && words.get(i + 1).folded.equals("have");
            if (!month && !unreal && FunctionWords.HEDGES.contains(word.folded)) {
                return i;
            }
        }
        return -1;
    }

    /// The stem of the first telling word after the first hedge; empty for none.
    public String stemAfterHedge() {
        int hedge = hedge();
        return hedge < 0
                ? ""
                : words.subList(hedge + 1, words.size()).stream()
                        .map(Word::folded)
                        .filter(word -> !FunctionWords.isPlain(word))
                        .findFirst()
                        .map(Stems::of)
                        .orElse("");
    }

    public boolean hasStem(String stem) {
        return words.stream().anyMatch(word -> Stems.of(word.folded).equals(stem));
    }
}
