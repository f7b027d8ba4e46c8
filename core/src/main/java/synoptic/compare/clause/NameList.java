package synoptic.compare.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import synoptic.annotate.name.Name;
import synoptic.text.Span;
import synoptic.text.Words;

/// Finds lists of names: `among those who came were the mayor Ilse Marten, Anders Dell and Bo Rask`
/// says of each that they came.
final class NameList {

    private static final int LEAST_ITEMS = 3;
    private static final int MOST_WORDS_OF_ITEM = 7;

    private final String text;
    private final Words words;
    private final TreeSet<Integer> nameEnds = new TreeSet<>();

    NameList(String text, Words words, List<Name> names) {
        this.text = text;
        this.words = words;
        names.forEach(name -> nameEnds.add(name.span().end()));
    }

    /// What the sentence says of all, and then the one that is listed.
    record Item(List<Span> spans) {}

    /// Every item of the first list of at least three names in `part`; none without one.
    List<Item> items(Span part) {
        List<Span> segments = segments(part);
        for (int i = 0; i + LEAST_ITEMS <= segments.size(); i++) {
            int end = i;
            while (end < segments.size() && isItem(segments.get(end), end == i)) {
                end++;
            }
            if (end - i >= LEAST_ITEMS) {
                return items(segments, i, end);
            }
        }
        return List.of();
    }

    private List<Item> items(List<Span> segments, int from, int to) {
        Span first = segments.get(from);
        int split = startOfLastItem(first);
        List<Span> frame = new ArrayList<>(segments.subList(0, from));
        if (split > first.start()) {
            frame.add(new Span(first.start(), split));
        }
        frame.addAll(segments.subList(to, segments.size()));
        List<Item> items = new ArrayList<>();
        for (int i = from; i < to; i++) {
            Span listed = i == from ? new Span(split, first.end()) : segments.get(i);
            List<Span> spans = new ArrayList<>(frame);
            spans.add(listed);
            items.add(new Item(spans));
        }
        return items;
    }

    private boolean isItem(Span segment, boolean first) {
        int count = words.firstFrom(segment.end()) - words.firstFrom(segment.start());
        return nameEnds.contains(segment.end()) && (first || count <= MOST_WORDS_OF_ITEM);
    }

    /// The last run of capitalised words of a segment.
    private int startOfLastItem(Span segment) {
        int word = words.firstFrom(segment.end()) - 1;
        int first = words.firstFrom(segment.start());
        while (word > first && words.isCapitalised(word - 1)) {
            word--;
        }
        return words.start(word);
    }

    /// The stretches between commas and `and`.
    private List<Span> segments(Span part) {
        List<Span> segments = new ArrayList<>();
        int from = words.firstFrom(part.start());
        int to = words.firstFrom(part.end());
        int first = from;
        for (int i = from; i <= to; i++) {
            boolean and = i < to && words.folded(i).equals("and");
            boolean ends = i == to || and || (i > from && commaBefore(i));
            if (ends && i > first) {
                segments.add(new Span(words.start(first), words.end(i - 1)));
            }
            first = and ? i + 1 : ends ? i : first;
        }
        return segments;
    }

    private boolean commaBefore(int word) {
        return text.substring(words.end(word - 1), words.start(word)).indexOf(',') >= 0;
    }
}
