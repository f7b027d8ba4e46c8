package synoptic.group.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import synoptic.copy.CopyLink;
import synoptic.group.profile.Profile;

/// Reports thrown together, in the order of their ids, with all that is worked out among them.
public final class Pot {

    private final LinkModel model;
    private final List<Profile> profiles;
    private final PairScores scores;
    private final long[] pairs;
    private final Map<String, Integer> positions = new HashMap<>();

    /// @throws IllegalArgumentException where two have one id, or a link is to none of them
    public Pot(Collection<Profile> reports, List<CopyLink> copies, LinkModel model) {
        this.model = model;
        profiles = reports.stream().sorted(Comparator.comparing(Profile::id)).toList();
        number();
        Copied copied = new Copied(profiles.size(), copies, this::position);
        long[] candidates = new Candidates(profiles).pairs();
        scores = new PairScores(profiles, candidates, copied, model);
        pairs = union(candidates, copied);
    }

    /// Some of the reports of a pot, which nothing holds to the others, in the order of their ids.
    /// What is near to them among all is in `near`, by their positions here; `pairs` are those of
    /// the candidates among them that are worth a closer look, sorted, with their `scores`.
    public Pot(
            List<Profile> some,
            long[] pairs,
            double[] scores,
            PairFeatures.Neighbourhood near,
            Collection<CopyLink> copies,
            LinkModel model) {
        this.model = model;
        profiles = List.copyOf(some);
        number();
        Copied copied = new Copied(profiles.size(), copies, this::position);
        this.scores = new PairScores(profiles, pairs, scores, near, copied, model);
        this.pairs = union(pairs, copied);
    }

    private void number() {
        for (int i = 0; i < profiles.size(); i++) {
            if (positions.put(profiles.get(i).id(), i) != null) {
                throw new IllegalArgumentException(
                        "ids of reports must differ, but there are two of " + profiles.get(i).id());
            }
        }
    }

    private static long[] union(long[] candidates, Copied copied) {
        return LongStream.concat(Arrays.stream(candidates), Arrays.stream(copied.pairs()))
                .sorted()
                .distinct()
                .toArray();
    }

    /// In the order of their ids.
    public List<Profile> profiles() {
        return profiles;
    }

    public PairScores scores() {
        return scores;
    }

    public int position(String id) {
        Integer position = positions.get(id);
        if (position == null) {
            throw new IllegalArgumentException("no report has the id " + id);
        }
        return position;
    }

    public List<List<String>> ids(List<int[]> groups) {
        return groups.stream()
                .map(group -> Arrays.stream(group).mapToObj(i -> profiles.get(i).id()).toList())
                .toList();
    }

    /// Sorted, as the ids are.
    public int[] positions(List<String> ids) {
        return ids.stream().mapToInt(this::position).toArray();
    }

    /// The events, each by the positions of its reports.
    public List<int[]> groups() {
        return new EventCut(scores, model.cut(), profiles.size()).groups(pairs);
    }

    /// For each group, the links between two of its reports, in the order given.
    public List<List<CopyLink>> inside(List<int[]> groups, List<CopyLink> copies) {
        int[] groupOf = new int[profiles.size()];
        List<List<CopyLink>> inside = new ArrayList<>();
        for (int[] group : groups) {
            for (int report : group) {
                groupOf[report] = inside.size();
            }
            inside.add(new ArrayList<>());
        }
        for (CopyLink copy : copies) {
            int group = groupOf[position(copy.a())];
            if (group == groupOf[position(copy.b())]) {
                inside.get(group).add(copy);
            }
        }
        return inside;
    }

    /// How far two stand above the score from which pairs are taken to be of one event.
    public double margin(int a, int b) {
        return scores.conflict(a, b) ? -PairScores.MOST : scores.score(a, b) - model.cut();
    }

    public List<Reason> reasons(int a, int b) {
        return new Reasons(model).of(profiles.get(a), profiles.get(b), scores.features(a, b));
    }
}
