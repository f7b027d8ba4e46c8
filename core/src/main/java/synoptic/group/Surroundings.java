package synoptic.group;

import java.util.Arrays;

/// Which others are nearest to each report, and how near: what "very alike" means where it stands.
///
/// Two reports of one event are nearer to each other than to reports of a look-alike event, however
/// near those are; so the likeness of a pair is also taken relative to that of each one's nearest
/// (after Zelnik-Manor & Perona 2004, "Self-tuning spectral clustering"), by its rank among them,
/// and by the neighbours that the two share (Jarvis & Patrick 1973, "Clustering using a similarity
/// measure based on shared near neighbors").
final class Surroundings {

    /// Neighbours that are known of each report.
    private static final int KNOWN = 20;

    private static final int NEAREST = 5;

    /// Likeness below this is no nearness, even where nothing is nearer.
    private static final double FLOOR = 0.1;

    private static final double MOST = 2;

    private final int known;

    /// The neighbours of report `i` are those from `i * known` on, in the order of their positions;
    /// -1 stands before them where there are fewer.
    private final int[] neighbours;

    private final float[] likeness;

    /// The place of each neighbour by its likeness, from 0.
    private final byte[] ranks;

    private final double[] nearness;

    /// How a pair stands among what is near to the two. `relative`: its likeness as a multiple of
    /// what is near for them, 0 to 2. `ofOne` is 1 where one of them is the nearest of the other,
    /// 1/2 where it is the second nearest, and so on; `ofBoth` the same of the less near side.
    /// `shared`: the cosine of their likenesses to their neighbours, 0 to 1.
    record Nearness(double relative, double ofOne, double ofBoth, double shared) {}

    /// `pairs` are the candidate pairs among `count` reports, packed as [Candidates#pairs] packs
    /// them, and `likeness` how like the two of each are.
    Surroundings(int count, long[] pairs, double[] likeness) {
        known = Math.clamp(count - 1, 1, KNOWN);
        neighbours = new int[count * known];
        Arrays.fill(neighbours, -1);
        this.likeness = new float[neighbours.length];
        ranks = new byte[neighbours.length];
        nearness = new double[count];
        for (int i = 0; i < pairs.length; i++) {
            int a = PairScores.lower(pairs[i]);
            int b = PairScores.higher(pairs[i]);
            insert(a, b, (float) likeness[i]);
            insert(b, a, (float) likeness[i]);
        }
        for (int i = 0; i < count; i++) {
            nearness[i] = Math.max(FLOOR, mean(i * known, Math.min(known, NEAREST)));
            sortByPosition(i * known, (i + 1) * known);
        }
    }

    Nearness of(int a, int b, double likeness) {
        int bOfA = find(a, b);
        int aOfB = find(b, a);
        double one = closeness(bOfA);
        double other = closeness(aOfB);
        return new Nearness(
                Math.min(MOST, likeness / Math.sqrt(nearness[a] * nearness[b])),
                Math.max(one, other),
                Math.min(one, other),
                shared(a, bOfA, b, aOfB));
    }

    private double closeness(int at) {
        return at < 0 ? 0 : 1.0 / (1 + ranks[at]);
    }

    /// `bOfA` is where b stands among the neighbours of a, negative where it does not: the two
    /// themselves are no neighbours they share.
    private double shared(int a, int bOfA, int b, int aOfB) {
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
        double square = square(a, bOfA) * square(b, aOfB);
        return sum == 0 || square <= 0 ? 0 : Math.min(1, sum / Math.sqrt(square));
    }

    private double square(int report, int without) {
        double sum = 0;
        for (int i = report * known; i < (report + 1) * known; i++) {
            sum += i == without ? 0 : likeness[i] * likeness[i];
        }
        return sum;
    }

    private int find(int report, int neighbour) {
        return Arrays.binarySearch(neighbours, report * known, (report + 1) * known, neighbour);
    }

    /// Keeps the likest neighbours, the likest first, of equal ones that of the lowest position.
    private void insert(int report, int neighbour, float value) {
        int first = report * known;
        int at = first + known - 1;
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

    private double mean(int from, int count) {
        double sum = 0;
        for (int i = from; i < from + count; i++) {
            sum += likeness[i];
        }
        return sum / count;
    }

    private void sortByPosition(int from, int to) {
        for (int i = from; i < to; i++) {
            int neighbour = neighbours[i];
            float value = likeness[i];
            byte rank = (byte) (i - from);
            int at = i;
            for (; at > from && neighbours[at - 1] > neighbour; at--) {
                neighbours[at] = neighbours[at - 1];
                likeness[at] = likeness[at - 1];
                ranks[at] = ranks[at - 1];
            }
            neighbours[at] = neighbour;
            likeness[at] = value;
            ranks[at] = rank;
        }
    }
}
