package synoptic.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import synoptic.compare.claim.Statement;
import synoptic.compare.clause.Clause;
import synoptic.news.Place;
import synoptic.text.Span;

/// Picks up to five sentences that tell an event: those that state what most independent accounts
/// state, near the top of their reports, and no two that say the same.
///
/// Sentence and lead position are the strongest signs of all (Ghalandari et al. 2020, "A
/// Large-Scale Multi-Document Summarization Dataset from the Wikipedia Current Events Portal").
final class Summarizer {

    private static final int MOST_SENTENCES = 5;
    private static final int MOST_CONSIDERED = 12;
    private static final double MOST_ALIKE = 0.4;
    private static final int FEWEST_WORDS = 7;
    private static final double LEAST_SCORE = 0.3;

    /// What somebody said tells less of an event than what the reports say happened.
    private static final double SAID = 0.6;

    /// What the first sentence of a report is worth, beside one more account of what is stated.
    private static final double LEAD = 1.5;

    /// A sentence with all its clauses.
    private record Sentence(Place place, List<Clause> clauses, int position, double score) {}

    List<Place> summary(List<Clause> clauses, List<Statement> statements) {
        Map<Place, Statement> statementAt = statementAt(statements);
        List<Sentence> sentences = sentences(clauses, statementAt);
        sentences.sort(Comparator.comparingDouble((Sentence s) -> -s.score));
        List<Sentence> picked = new ArrayList<>();
        for (Sentence sentence : sentences) {
            boolean enough = picked.size() == MOST_SENTENCES || sentence.score < LEAST_SCORE;
            if (!enough && picked.stream().noneMatch(p -> sayTheSame(p, sentence, statementAt))) {
                picked.add(sentence);
            }
        }
        return picked.stream().map(Sentence::place).toList();
    }

    /// What is stated at a place, on the most origins where it is of several statements.
    private static Map<Place, Statement> statementAt(List<Statement> statements) {
        Map<Place, Statement> at = new HashMap<>();
        for (Statement statement : statements) {
            for (Place place : statement.supports()) {
                at.putIfAbsent(place, statement);
            }
        }
        return at;
    }

    private static List<Sentence> sentences(
            List<Clause> clauses, Map<Place, Statement> statementAt) {
        Map<Place, List<Clause>> bySentence = new LinkedHashMap<>();
        for (Clause clause : clauses) {
            if (clause.extent() == Clause.Extent.WHOLE) {
                bySentence
                        .computeIfAbsent(clause.sentencePlace(), key -> new ArrayList<>())
                        .add(clause);
            }
        }
        List<Sentence> sentences = new ArrayList<>();
        bySentence.forEach(
                (place, parts) -> {
                    int position = position(place, parts.get(0));
                    if (position < MOST_CONSIDERED && canStandAlone(place.text())) {
                        double score = score(parts, statementAt, position);
                        sentences.add(new Sentence(place, parts, position, score));
                    }
                });
        return sentences;
    }

    /// The number of sentences before it.
    private static int position(Place place, Clause clause) {
        int position = 0;
        for (Span sentence : clause.report().sentences()) {
            if (sentence.start() >= place.span().start()) {
                return position;
            }
            position++;
        }
        return position;
    }

    private static boolean canStandAlone(String text) {
        String[] words = text.split("\\s+");
        return words.length >= FEWEST_WORDS && !OPENING_BACK.contains(first(words[0]));
    }

    private static String first(String word) {
        return synoptic.text.Words.fold(word.replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", ""));
    }

    /// Words that lean on a sentence before.
    private static final Set<String> OPENING_BACK =
            Set.of(
                    "he",
                    "she",
                    "it",
                    "they",
                    "his",
                    "her",
                    "its",
                    "their",
                    "this",
                    "that",
                    "these",
                    "those",
                    "but",
                    "and",
                    "also",
                    "meanwhile",
                    "however",
                    "then",
                    "there",
                    "we",
                    "i",
                    "our",
                    "such",
                    "another",
                    "asked");

    private static double score(
            List<Clause> parts, Map<Place, Statement> statementAt, int position) {
        double sum = 0;
        for (Clause part : parts) {
            Statement statement = statementAt.get(part.place());
            double weight = part.voice() == null ? 1 : SAID;
            sum += statement == null ? 0 : weight * (statement.origins() - 1);
        }
        return sum / Math.sqrt(parts.size()) + LEAD / (1 + position);
    }

    private static boolean sayTheSame(Sentence a, Sentence b, Map<Place, Statement> statementAt) {
        for (Clause part : b.clauses) {
            Statement statement = statementAt.get(part.place());
            if (statement != null
                    && a.clauses.stream()
                            .anyMatch(other -> statement.supports().contains(other.place()))) {
                return true;
            }
        }
        Set<Long> one = keys(a);
        Set<Long> other = keys(b);
        long shared = one.stream().filter(other::contains).count();
        return shared > MOST_ALIKE * Math.min(one.size(), other.size());
    }

    private static Set<Long> keys(Sentence sentence) {
        Set<Long> keys = new HashSet<>();
        for (Clause clause : sentence.clauses) {
            for (long handle : clause.content().handles()) {
                keys.add(handle);
            }
        }
        return keys;
    }
}
