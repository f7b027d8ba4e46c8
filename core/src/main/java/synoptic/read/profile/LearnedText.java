package synoptic.read.profile;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// What the learner keeps of a text; `hash` is equal for texts of the same words.
record LearnedText(long hash, List<Paragraph> paragraphs) implements Comparable<LearnedText> {

    /// Texts of which more than this is common beside the paragraphs they share are versions of
    /// one.
    private static final double MOST_IN_COMMON = 0.3;

    LearnedText {
        paragraphs = List.copyOf(paragraphs);
    }

    static LearnedText of(String text) {
        List<Paragraph> paragraphs =
                Paragraph.split(text).stream()
                        .map(Paragraph::of)
                        .filter(paragraph -> paragraph.words() > 0)
                        .toList();
        long hash = 0;
        for (Paragraph paragraph : paragraphs) {
            hash = Long.rotateLeft(hash, 7) + paragraph.hash();
        }
        return new LearnedText(hash, paragraphs);
    }

    /// Whether two texts differ in most of their words, apart from paragraphs that both have.
    boolean isOtherThan(LearnedText other) {
        LearnedText mine = without(other);
        LearnedText theirs = other.without(this);
        return mine.words() * 2 > words()
                && theirs.words() * 2 > other.words()
                && mine.inCommon(theirs) <= MOST_IN_COMMON;
    }

    private LearnedText without(LearnedText other) {
        Set<Long> shared =
                other.paragraphs.stream().map(Paragraph::hash).collect(Collectors.toSet());
        return new LearnedText(
                hash, paragraphs.stream().filter(p -> !shared.contains(p.hash())).toList());
    }

    private int words() {
        return paragraphs.stream().mapToInt(Paragraph::words).sum();
    }

    /// The share of the smaller sample of word runs that is also in the other.
    private double inCommon(LearnedText other) {
        Set<Long> mine = shingles();
        Set<Long> theirs = other.shingles();
        int smaller = Math.min(mine.size(), theirs.size());
        mine.retainAll(theirs);
        return smaller == 0 ? 0 : mine.size() / (double) smaller;
    }

    private Set<Long> shingles() {
        Set<Long> all = new HashSet<>();
        paragraphs.forEach(paragraph -> all.addAll(paragraph.shingles()));
        return all;
    }

    @Override
    public int compareTo(LearnedText other) {
        return Comparator.comparingLong(LearnedText::hash).compare(this, other);
    }
}
