package synoptic.eval.copies;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import synoptic.eval.DataHash;

/// Pairs of articles that share a part of their words, and whether a reader found that one text, or
/// a part of it, was taken over.
public record MarkedCopies(List<Pair> pairs) {
    private static final String FILE = "copies-2020-05.tsv";

    /// Two articles of the stream by their ids, and why they are copies or are not, in one word.
    public record Pair(String a, String b, Mark mark, String reason) {}

    public enum Mark {
        COPY,
        NONE
    }

    public MarkedCopies {
        pairs = List.copyOf(pairs);
    }

    /// The pairs of `gold/copies-2020-05.tsv` below `home`.
    public static MarkedCopies of(Path home) throws IOException {
        List<String> lines = Files.readAllLines(file(home));
        List<Pair> pairs = new ArrayList<>();
        for (int line = 1; line < lines.size(); line++) {
            pairs.add(pair(lines.get(line), line + 1));
        }
        return new MarkedCopies(pairs);
    }

    /// The pairs by which the room was chosen, or those it is only measured on.
    public MarkedCopies half(Half half) {
        return new MarkedCopies(pairs.stream().filter(pair -> Half.of(pair) == half).toList());
    }

    /// Halves by the hash of the ids, so that nobody drew them.
    public enum Half {
        CHOSEN_BY,
        ONLY_MEASURED;

        static Half of(Pair pair) {
            DataHash ids = DataHash.ofText(pair.a + "\t" + pair.b);
            return ids.firstByte() % 2 == 0 ? CHOSEN_BY : ONLY_MEASURED;
        }
    }

    public static Path file(Path home) {
        return home.resolve("gold").resolve(FILE);
    }

    int copies() {
        return (int) pairs.stream().filter(pair -> pair.mark == Mark.COPY).count();
    }

    private static Pair pair(String line, int number) {
        String[] cells = line.split("\t", -1);
        if (cells.length != 4 || !(cells[2].equals("copy") || cells[2].equals("none"))) {
            throw new IllegalArgumentException(
                    "%s, line %d: expected two ids, copy or none, and a reason but found '%s'"
                            .formatted(FILE, number, line));
        }
        Mark mark = cells[2].equals("copy") ? Mark.COPY : Mark.NONE;
        return new Pair(cells[0], cells[1], mark, cells[3]);
    }
}
