package synoptic.text;

/// A stretch of a text: `start` is its first char, `end` the first char after it.
///
/// Offsets count UTF-16 code units, as [String#charAt] does.
public record Span(int start, int end) implements Comparable<Span> {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException(
                    "a span needs 0 <= start <= end, but start is %d and end %d"
                            .formatted(start, end));
        }
    }

    public int length() {
        return end - start;
    }

    /// The words of this span in `text`, which must be the text it was made for.
    public String in(String text) {
        return text.substring(start, end);
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    @Override
    public int compareTo(Span other) {
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(end, other.end);
    }
}
