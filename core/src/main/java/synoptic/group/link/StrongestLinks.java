package synoptic.group.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import synoptic.copy.CopyLink;
import synoptic.group.profile.Profile;

/// The links that hold the reports of an event together: a tree of the strongest (Prim 1957), each
/// report with the one that holds it best.
public final class StrongestLinks {

    /// In a larger event only pairs that were candidates are looked at: others are weak.
    private static final int LARGE = 100;

    private final List<Profile> profiles;
    private final PairScores scores;
    private final LinkModel model;

    public StrongestLinks(List<Profile> profiles, PairScores scores, LinkModel model) {
        this.profiles = profiles;
        this.scores = scores;
        this.model = model;
    }

    /// `copies` are the links between texts of the group.
    public List<Link> of(int[] group, List<CopyLink> copies) {
        Map<Long, CopyLink> copied = byPair(group, copies);
        List<Link> links = new ArrayList<>();
        int size = group.length;
        int[] nearest = new int[size];
        double[] hold = new double[size];
        boolean[] joined = new boolean[size];
        joined[0] = true;
        for (int i = 1; i < size; i++) {
            hold[i] = score(group, i, 0);
        }
        for (int round = 1; round < size; round++) {
            int next = -1;
            for (int i = 0; i < size; i++) {
                if (!joined[i] && (next < 0 || hold[i] > hold[next])) {
                    next = i;
                }
            }
            joined[next] = true;
            links.add(link(group[nearest[next]], group[next], copied));
            for (int i = 0; i < size; i++) {
                if (!joined[i]) {
                    double through = score(group, i, next);
                    if (through > hold[i]) {
                        nearest[i] = next;
                        hold[i] = through;
                    }
                }
            }
        }
        return links;
    }

    private double score(int[] group, int i, int j) {
        return group.length > LARGE
                ? scores.edge(group[i], group[j])
                : scores.score(group[i], group[j]);
    }

    private Map<Long, CopyLink> byPair(int[] group, List<CopyLink> copies) {
        Map<String, Integer> positions = new HashMap<>();
        for (int report : group) {
            positions.put(profiles.get(report).id(), report);
        }
        Map<Long, CopyLink> byPair = new HashMap<>();
        for (CopyLink copy : copies) {
            Integer a = positions.get(copy.a());
            Integer b = positions.get(copy.b());
            if (a != null && b != null) {
                byPair.put(PairScores.pair(a, b), copy);
            }
        }
        return byPair;
    }

    private Link link(int a, int b, Map<Long, CopyLink> copied) {
        List<Reason> reasons = new ArrayList<>();
        CopyLink copy = copied.get(PairScores.pair(a, b));
        if (copy != null) {
            reasons.add(new Reason(copy.reason(), PairScores.MOST));
        }
        Profile one = profiles.get(a);
        Profile other = profiles.get(b);
        reasons.addAll(new Reasons(model).of(one, other, scores.features(a, b)));
        double odds = LinkModel.probability(scores.score(a, b) - model.cut());
        return new Link(one.id(), other.id(), odds, reasons);
    }
}
