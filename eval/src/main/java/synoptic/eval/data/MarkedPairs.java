package synoptic.eval.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import synoptic.eval.DataHash;
import synoptic.eval.cluster.PrecisionRecall;

/// Pairs of articles of the stream, and whether a reader found that the two belong together: as
/// copies, or as reports of one event.
public record MarkedPairs(List<Pair> pairs) {

    /// Two articles by their ids, and why they belong together or do not, in one word.
    public record Pair(String a, String b, boolean together, String reason) {}

    public MarkedPairs {
        pairs = List.copyOf(pairs);
    }

    /// What was marked, in a file of `gold/`.
    public enum Set {
        COPIES("copies-2020-05.tsv", "copy"),
        EVENTS("events-2020-05.tsv", "same");

        private static final String APART = "none";
        private static final String DOUBT = "doubt";

        private final String file;
        private final String together;

        Set(String file, String together) {
            this.file = file;
            this.together = together;
        }

        public Path file(Path home) {
            return home.resolve("gold").resolve(file);
        }

        /// The pairs of the file below `home`; doubts are left out.
        public MarkedPairs of(Path home) throws IOException {
            List<String> lines = Files.readAllLines(file(home));
            List<Pair> pairs = new ArrayList<>();
            for (int line = 1; line < lines.size(); line++) {
                String[] cells = lines.get(line).split("\t", -1);
                if (cells.length != 4 || !List.of(together, APART, DOUBT).contains(cells[2])) {
                    throw new IllegalArgumentException(
                            "%s, line %d: expected two ids, %s, %s or %s, and a reason but found '%s'"
                                    .formatted(
                                            file,
                                            line + 1,
                                            together,
                                            APART,
                                            DOUBT,
                                            lines.get(line)));
                }
                if (!cells[2].equals(DOUBT)) {
                    pairs.add(new Pair(cells[0], cells[1], cells[2].equals(together), cells[3]));
                }
            }
            return new MarkedPairs(pairs);
        }
    }

    /// The pairs by which a room was chosen, or those it is only measured on.
    public MarkedPairs half(Half half) {
        return new MarkedPairs(pairs.stream().filter(pair -> Half.of(pair) == half).toList());
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

    /// How well the pairs `found` to belong together agree with the marks.
    public PrecisionRecall agreement(Predicate<Pair> found) {
        List<Pair> claimed = pairs.stream().filter(found).toList();
        double right = claimed.stream().filter(Pair::together).count();
        double together = pairs.stream().filter(Pair::together).count();
        return new PrecisionRecall(share(right, claimed.size()), share(right, together));
    }

    /// Who claims nothing claims nothing wrongly.
    private static double share(double part, double whole) {
        return whole == 0 ? 1 : part / whole;
    }
}
