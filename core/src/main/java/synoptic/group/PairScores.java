package synoptic.group;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import synoptic.group.PairFeatures.Likeness;

/// Scores of pairs of reports in one pot, held within [-MOST, MOST] so that no single pair decides
/// for many. Those of candidate pairs are kept, others are worked out when asked for.
final class PairScores {

    static final double MOST = 8;

    /// Candidates whose texts are less alike than this score far below any edge.
    private static final double LEAST_LIKE = 0.05;

    private final List<Profile> profiles;
    private final LinkModel model;

    /// Candidate pairs, sorted, and beside each how alike the two are.
    private final long[] pairs;

    private final double[] texts;
    private final double[] leads;
    private final double[] names;
    private final Surroundings nearTexts;
    private final Surroundings nearLeads;
    private final Surroundings nearNames;

    /// The score of each candidate pair that is worth a closer look, NaN for others.
    private final double[] scores;

    /// The pairs of report `a` with a later one begin at `rows[a]`.
    private final int[] rows;

    /// The pairs that share a text, by their keys.
    private final LongIndex held = new LongIndex(16);

    /// `pairs` are the candidate pairs of the pot, packed as [Candidates#pairs] packs them.
    PairScores(List<Profile> profiles, long[] pairs, LinkModel model) {
        this.profiles = profiles;
        this.model = model;
        this.pairs = pairs;
        texts = new double[pairs.length];
        leads = new double[pairs.length];
        names = new double[pairs.length];
        each(this::compare);
        nearTexts = new Surroundings(profiles.size(), pairs, texts);
        nearLeads = new Surroundings(profiles.size(), pairs, leads);
        nearNames = new Surroundings(profiles.size(), pairs, names);
        rows = rows(profiles.size(), pairs);
        scores = new double[pairs.length];
        each(this::scoreCandidate);
    }

    private void each(java.util.function.IntConsumer work) {
        IntStream.range(0, pairs.length).parallel().forEach(work);
    }

    private void compare(int pair) {
        Likeness likeness =
                Likeness.of(profiles.get(lower(pairs[pair])), profiles.get(higher(pairs[pair])));
        texts[pair] = likeness.texts();
        leads[pair] = likeness.leads();
        names[pair] = likeness.names();
    }

    private void scoreCandidate(int pair) {
        scores[pair] =
                texts[pair] < LEAST_LIKE
                        ? Double.NaN
                        : scored(
                                lower(pairs[pair]),
                                higher(pairs[pair]),
                                new Likeness(texts[pair], leads[pair], names[pair]));
    }

    private static int[] rows(int count, long[] pairs) {
        int[] rows = new int[count + 1];
        for (long pair : pairs) {
            rows[lower(pair) + 1]++;
        }
        for (int i = 0; i < count; i++) {
            rows[i + 1] += rows[i];
        }
        return rows;
    }

    static int lower(long pair) {
        return (int) (pair >>> 32);
    }

    static int higher(long pair) {
        return (int) pair;
    }

    static long pair(int a, int b) {
        return (long) Math.min(a, b) << 32 | Math.max(a, b);
    }

    double score(int a, int b) {
        double known = known(pair(a, b));
        return Double.isNaN(known)
                ? scored(a, b, Likeness.of(profiles.get(a), profiles.get(b)))
                : known;
    }

    /// The score of a pair that may hold two groups together, -MOST of one too unlike for that.
    double edge(int a, int b) {
        double known = known(pair(a, b));
        return Double.isNaN(known) ? -MOST : known;
    }

    boolean isKnown(int a, int b) {
        return !Double.isNaN(known(pair(a, b)));
    }

    private double known(long pair) {
        if (held.find(pair) >= 0) {
            return MOST;
        }
        int row = lower(pair);
        int candidate = Arrays.binarySearch(pairs, rows[row], rows[row + 1], pair);
        return candidate < 0 ? Double.NaN : scores[candidate];
    }

    private double scored(int a, int b, Likeness likeness) {
        return Math.clamp(model.score(features(a, b, likeness)), -MOST, MOST);
    }

    /// Whether two reports state days too far apart to be of one event, whatever their words.
    boolean conflict(int a, int b) {
        return days(a).conflict(days(b));
    }

    Days days(int report) {
        return Days.of(profiles.get(report).day());
    }

    /// Makes a pair hold together whatever its words: the two share a text.
    void hold(int a, int b) {
        held.add(pair(a, b));
    }

    double[] features(int a, int b) {
        return features(a, b, Likeness.of(profiles.get(a), profiles.get(b)));
    }

    private double[] features(int a, int b, Likeness likeness) {
        Likeness nearer =
                new Likeness(
                        nearTexts.relative(a, b, likeness.texts()),
                        nearLeads.relative(a, b, likeness.leads()),
                        nearNames.relative(a, b, likeness.names()));
        return PairFeatures.of(profiles.get(a), profiles.get(b), likeness, nearer);
    }
}
