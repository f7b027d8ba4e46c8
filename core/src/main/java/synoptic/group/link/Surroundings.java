package synoptic.group.link;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Which others are nearest to each report, and how near: what "very alike" means where it stands.
///
/// Two reports of one event are nearer to each other than to reports of a look-alike event, however
/// near those are; so the likeness of a pair is also taken relative to that of each one's nearest
/// (after Zelnik-Manor & Perona 2004, "Self-tuning spectral clustering"), and by the neighbours
/// that the two share (Jarvis & Patrick 1973, "Clustering using a similarity measure based on
/// shared near neighbors"). All copies of a text are one neighbour, and none of one another's.
public final class Surroundings {

    /// Neighbours that are known of each report.
    private static final int KNOWN = 20;

    private static final int NEAREST = 5;

    /// So many neighbours beside the other one tell enough of where a report stands.
    private static final double MANY = 10;

    /// Likeness below this is no nearness, even where nothing is nearer.
    private static final double FLOOR = 0.1;

    private static final double MOST = 2;

    /// The text of each report, as [Copied#texts] numbers it.
    private final int[] texts;

    private final int known;

    /// The neighbours of report `i` are those from `i * known` on, texts as [Copied#texts] numbers
    /// them, in ascending order; -1 stands before them where there are fewer.
    private final int[] neighbours;

    private final float[] likeness;

    private final double[] nearness;

    /// How a pair stands among what is near to the two. `relative`: its likeness as a multiple of
    /// what is near for them, 0 to 2. `shared`: the cosine of their likenesses to their neighbours,
    /// 0 to 1.
    public record Nearness(double relative, double shared) {}

    /// What is near to one report, as it is kept here: the texts of its neighbours in ascending
    /// order, -1 before them where there are fewer, how like each is, and what is near for it.
    @SuppressWarnings("ArrayRecordComponent") // rows of numbers, compared by nobody
    public record Of(int[] neighbours, float[] likeness, double nearness) {}

    private Surroundings(int count, int known, int[] texts) {
        this.texts = texts;
        this.known = known;
        neighbours = new int[count * known];
        Arrays.fill(neighbours, -1);
        likeness = new float[neighbours.length];
        nearness = new double[count];
    }

    /// `pairs` are the candidate pairs among `count` reports, packed as [Candidates#pairs] packs
    /// them, and `likeness` how like the two of each are.
    Surroundings(int count, long[] pairs, double[] likeness, Copied copied) {
        this(count, known(count), copied.texts());
        for (int i = 0; i < pairs.length; i++) {
            int a = PairScores.lower(pairs[i]);
            int b = PairScores.higher(pairs[i]);
            meet(a, texts[b], (float) likeness[i]);
            meet(b, texts[a], (float) likeness[i]);
        }
        finish();
    }

    /// How many neighbours are known of each of `count` reports.
    private static int known(int count) {
        return Math.clamp(count - 1, 1, KNOWN);
    }

    private void finish() {
        for (int i = 0; i < nearness.length; i++) {
            nearness[i] = Math.max(FLOOR, mean(i * known, Math.min(known, NEAREST)));
            sort(i * known, (i + 1) * known);
        }
    }

    /// What is near to some of the reports of a pot, worked out apart from the others.
    public static final class Gathering {
        private final Surroundings all;

        /// `count` reports are in the pot, and `texts` are those of the ones looked at.
        public Gathering(int count, int[] texts) {
            all = new Surroundings(texts.length, known(count), texts);
        }

        /// One of them is so like a report of the pot that has `text`. Pairs must come in the order
        /// in which [Candidates#pairs] gives them.
        public void meet(int report, int text, double likeness) {
            all.meet(report, text, (float) likeness);
        }

        /// What is near to each of them, when all were met.
        public List<Of> all() {
            all.finish();
            return IntStream.range(0, all.nearness.length).mapToObj(all::of).toList();
        }
    }

    private Of of(int report) {
        int from = report * known;
        return new Of(
                Arrays.copyOfRange(neighbours, from, from + known),
                Arrays.copyOfRange(likeness, from, from + known),
                nearness[report]);
    }

    /// Some reports of a pot by themselves, of which it is known already what is near to them.
    public static final class Some {
        private final Surroundings all;

        /// `count` reports are in the pot, and `texts` are those of the ones looked at.
        public Some(int count, int[] texts) {
            all = new Surroundings(texts.length, known(count), texts);
        }

        public void put(int report, Of near) {
            int from = report * all.known;
            System.arraycopy(near.neighbours, 0, all.neighbours, from, all.known);
            System.arraycopy(near.likeness, 0, all.likeness, from, all.known);
            all.nearness[report] = near.nearness;
        }

        /// When each of them was put in.
        public Surroundings all() {
            return all;
        }
    }

    /// A report is no neighbour of one that has its text.
    private void meet(int report, int text, float value) {
        if (texts[report] != text) {
            insert(report, text, value);
        }
    }

    public Nearness of(int a, int b, double likeness) {
        return new Nearness(
                Math.min(MOST, likeness / Math.sqrt(nearness[a] * nearness[b])), shared(a, b));
    }

    /// How much is known of what is near to two reports beside one another: 0 where one of them has
    /// no other neighbour, 1 where both have many.
    public double company(int a, int b) {
        return Math.min(1, Math.min(others(a, b), others(b, a)) / MANY);
    }

    private int others(int report, int but) {
        int end = (report + 1) * known;
        int first = report * known;
        while (first < end && neighbours[first] < 0) {
            first++;
        }
        return end - first - (find(report, but) < 0 ? 0 : 1);
    }

    /// The two themselves are no neighbours they share.
    private double shared(int a, int b) {
        double sum = 0;
        int i = a * known;
        int j = b * known;
        while (i < (a + 1) * known && j < (b + 1) * known) {
            int mine = neighbours[i];
            int its = neighbours[j];
            if (mine == its && mine >= 0) {
                sum += likeness[i] * likeness[j];
            }
            i += mine <= its ? 1 : 0;
            j += its <= mine ? 1 : 0;
        }
        double square = square(a, find(a, b)) * square(b, find(b, a));
        return sum == 0 || square <= 0 ? 0 : Math.min(1, sum / Math.sqrt(square));
    }

    private double square(int report, int without) {
        double sum = 0;
        for (int i = report * known; i < (report + 1) * known; i++) {
            sum += i == without ? 0 : likeness[i] * likeness[i];
        }
        return sum;
    }

    /// Where the text of another stands among the neighbours of a report, negative where it does
    /// not.
    private int find(int report, int other) {
        int first = report * known;
        return Arrays.binarySearch(neighbours, first, first + known, texts[other]);
    }

    /// Keeps the likest neighbours, the likest first, of equal ones the first that came.
    private void insert(int report, int neighbour, float value) {
        int first = report * known;
        int at = place(first, neighbour);
        if (value <= likeness[at]) {
            return;
        }
        while (at > first && likeness[at - 1] < value) {
            neighbours[at] = neighbours[at - 1];
            likeness[at] = likeness[at - 1];
            at--;
        }
        neighbours[at] = neighbour;
        likeness[at] = value;
    }

    /// Where a neighbour stands already, or else the last place.
    private int place(int first, int neighbour) {
        int last = first + known - 1;
        int at = first;
        while (at < last && neighbours[at] != neighbour) {
            at++;
        }
        return at;
    }

    private double mean(int from, int count) {
        double sum = 0;
        for (int i = from; i < from + count; i++) {
            sum += likeness[i];
        }
        return sum / count;
    }

    private void sort(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            int neighbour = neighbours[i];
            float value = likeness[i];
            int at = i;
            for (; at > from && neighbours[at - 1] > neighbour; at--) {
                neighbours[at] = neighbours[at - 1];
                likeness[at] = likeness[at - 1];
            }
            neighbours[at] = neighbour;
            likeness[at] = value;
        }
    }
}
