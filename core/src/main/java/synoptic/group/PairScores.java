package synoptic.group;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Scores of pairs of reports in one pot, each worked out once, held within [-MOST, MOST] so that
/// no single pair decides for many.
final class PairScores {

    static final double MOST = 8;

    static final long FARTHEST_DAYS = 60;

    private static final double LEAST_LIKE = 0.05;

    private final List<Profile> profiles;
    private final LinkModel model;
    private final Surroundings texts;
    private final Surroundings leads;
    private final Surroundings names;
    private final Map<Long, Double> known = new HashMap<>();

    /// `pairs` are the candidate pairs of the pot, packed as [Candidates#pairs] packs them.
    PairScores(List<Profile> profiles, long[] pairs, LinkModel model) {
        this.profiles = profiles;
        this.model = model;
        texts = new Surroundings(profiles, pairs, Profile::all);
        leads = new Surroundings(profiles, pairs, Profile::lead);
        names = new Surroundings(profiles, pairs, Profile::names);
    }

    double score(int a, int b) {
        long key = key(a, b);
        Double score = known.get(key);
        if (score == null) {
            score = Math.clamp(model.score(features(a, b)), -MOST, MOST);
            known.put(key, score);
        }
        return score;
    }

    /// Whether a pair is worth a closer look: others score far below any edge.
    boolean mayHold(int a, int b) {
        return known.containsKey(key(a, b)) || texts.likeness(a, b) >= LEAST_LIKE;
    }

    /// Whether two reports state days too far apart to be of one event, whatever their words.
    boolean conflict(int a, int b) {
        Long dayA = profiles.get(a).day();
        Long dayB = profiles.get(b).day();
        return dayA != null && dayB != null && Math.abs(dayA - dayB) > FARTHEST_DAYS;
    }

    /// Makes a pair hold together whatever its words: the two share a text.
    void hold(int a, int b) {
        known.put(key(a, b), MOST);
    }

    double[] features(int a, int b) {
        PairFeatures.Nearer nearer =
                new PairFeatures.Nearer(
                        texts.relative(a, b), leads.relative(a, b), names.relative(a, b));
        return PairFeatures.of(profiles.get(a), profiles.get(b), nearer);
    }

    private static long key(int a, int b) {
        return (long) Math.min(a, b) << 32 | Math.max(a, b);
    }
}
