package synoptic.flink.step;

import java.util.Comparator;

/// Where a capture stands among all: the file it lay in, which of those in it, and, where that does
/// not tell two apart, a digest of the bytes.
public record Position(String file, long number, String content) implements Comparable<Position> {

    private static final Comparator<Position> ORDER =
            Comparator.comparing(Position::file)
                    .thenComparingLong(Position::number)
                    .thenComparing(Position::content);

    /// The `number`-th thing in a file.
    static Position in(String file, long number) {
        return new Position(file, number, "");
    }

    @Override
    public int compareTo(Position other) {
        return ORDER.compare(this, other);
    }
}
