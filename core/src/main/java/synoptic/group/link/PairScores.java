package synoptic.group.link;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleBiFunction;
import synoptic.group.link.PairFeatures.Likeness;
import synoptic.group.link.PairFeatures.Neighbourhood;
import synoptic.group.profile.Days;
import synoptic.group.profile.Profile;

/// Scores of pairs of reports in one pot, held within [-MOST, MOST] so that no single pair decides
/// for many. Those of candidate pairs are kept, others are worked out when asked for.
public final class PairScores {

    public static final double MOST = 8;

    private final List<Profile> profiles;
    private final LinkModel model;

    /// Candidate pairs, sorted.
    private final long[] pairs;

    /// The pairs of report `a` with a later one begin at `rows[a]`.
    private final int[] rows;

    private final Neighbourhood near;

    /// The score of each candidate pair that is worth a closer look, NaN for others.
    private final double[] scores;

    /// These hold together whatever their words.
    private final Copied copied;

    /// `pairs` are the candidate pairs of the pot, packed as [Candidates#pairs] packs them.
    PairScores(List<Profile> profiles, long[] pairs, Copied copied, LinkModel model) {
        this.profiles = profiles;
        this.model = model;
        this.pairs = pairs;
        this.copied = copied;
        rows = rows(profiles.size(), pairs);
        double[] ofTexts = each((a, b) -> a.all().cosine(b.all()));
        double[] ofLeads = each((a, b) -> a.lead().cosine(b.lead()));
        double[] ofNames = each((a, b) -> a.names().cosine(b.names()));
        near =
                new Neighbourhood(
                        new Surroundings(profiles.size(), pairs, ofTexts, copied),
                        new Surroundings(profiles.size(), pairs, ofLeads, copied),
                        new Surroundings(profiles.size(), pairs, ofNames, copied));
        scores = new double[pairs.length];
        Arrays.parallelSetAll(
                scores,
                pair -> {
                    Likeness likeness = new Likeness(ofTexts[pair], ofLeads[pair], ofNames[pair]);
                    return likeness.isEnough()
                            ? scored(lower(pairs[pair]), higher(pairs[pair]), likeness)
                            : Double.NaN;
                });
    }

    /// Some of the reports of a pot by themselves; `pairs` are those of the candidates among them
    /// that are worth a closer look, sorted, with their `scores`.
    PairScores(
            List<Profile> profiles,
            long[] pairs,
            double[] scores,
            Neighbourhood near,
            Copied copied,
            LinkModel model) {
        this.profiles = profiles;
        this.model = model;
        this.pairs = pairs;
        this.scores = scores;
        this.near = near;
        this.copied = copied;
        rows = rows(profiles.size(), pairs);
    }

    private double[] each(ToDoubleBiFunction<Profile, Profile> likeness) {
        double[] values = new double[pairs.length];
        Arrays.parallelSetAll(
                values,
                pair ->
                        likeness.applyAsDouble(
                                profiles.get(lower(pairs[pair])),
                                profiles.get(higher(pairs[pair]))));
        return values;
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

    public static int lower(long pair) {
        return (int) (pair >>> 32);
    }

    public static int higher(long pair) {
        return (int) pair;
    }

    public static long pair(int a, int b) {
        return (long) Math.min(a, b) << 32 | Math.max(a, b);
    }

    public double score(int a, int b) {
        double known = known(a, b);
        return Double.isNaN(known)
                ? scored(a, b, Likeness.of(profiles.get(a), profiles.get(b)))
                : known;
    }

    /// The score of a pair that may hold two groups together, -MOST of one too unlike for that.
    double edge(int a, int b) {
        double known = known(a, b);
        return Double.isNaN(known) ? -MOST : known;
    }

    private double known(int a, int b) {
        if (copied.hold(a, b)) {
            return MOST;
        }
        long pair = pair(a, b);
        int row = lower(pair);
        int candidate = Arrays.binarySearch(pairs, rows[row], rows[row + 1], pair);
        return candidate < 0 ? Double.NaN : scores[candidate];
    }

    private double scored(int a, int b, Likeness likeness) {
        return score(features(a, b, likeness), model);
    }

    private static double score(PairFeatures pair, LinkModel model) {
        return Math.clamp(model.score(pair), -MOST, MOST);
    }

    /// The score of two reports of which all is known.
    public static double score(
            PairFeatures alone,
            Likeness likeness,
            Neighbourhood near,
            int a,
            int b,
            LinkModel model) {
        return score(alone.among(near.of(a, b, likeness)), model);
    }

    /// Whether two reports state days too far apart to be of one event, whatever their words.
    public boolean conflict(int a, int b) {
        return days(a).conflict(days(b));
    }

    Days days(int report) {
        return Days.of(profiles.get(report).day());
    }

    PairFeatures features(int a, int b) {
        return features(a, b, Likeness.of(profiles.get(a), profiles.get(b)));
    }

    private PairFeatures features(int a, int b, Likeness likeness) {
        return PairFeatures.alone(profiles.get(a), profiles.get(b), likeness)
                .among(near.of(a, b, likeness));
    }
}
