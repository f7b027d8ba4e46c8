package synoptic.group;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;

/// Parts reports into events: the two groups whose reports score highest on average are joined, as
/// long as that average is above the cut (average linkage; Sokal & Michener 1958).
///
/// An average over all pairs resists chaining: one strong link does not join two groups. Between
/// large groups it is taken over an even sample of their pairs. Ties go to the group of the lowest
/// positions, so equal sets give equal events.
final class EventCut {

    private static final int MOST_PAIRS = 400;
    private static final double LEAST_EDGE = -2;

    private final PairScores scores;
    private final double cut;
    private final Map<Integer, List<Integer>> members = new HashMap<>();
    private final Map<Integer, Map<Integer, Double>> neighbours = new HashMap<>();
    private final PriorityQueue<Join> queue = new PriorityQueue<>();

    /// Two groups that may be joined, each named by its lowest position when this was worked out.
    private record Join(double score, int a, int b, int sizes) implements Comparable<Join> {
        @Override
        public int compareTo(Join other) {
            int byScore = Double.compare(other.score, score);
            if (byScore != 0) {
                return byScore;
            }
            int byA = Integer.compare(a, other.a);
            return byA != 0 ? byA : Integer.compare(b, other.b);
        }
    }

    EventCut(PairScores scores, double cut) {
        this.scores = scores;
        this.cut = cut;
    }

    /// Groups of the positions 0 to `count - 1`; `pairs` as [Candidates#pairs] gives them.
    List<List<Integer>> groups(int count, long[] pairs) {
        for (int i = 0; i < count; i++) {
            members.put(i, List.of(i));
            neighbours.put(i, new TreeMap<>());
        }
        for (long pair : pairs) {
            int a = (int) (pair >>> 32);
            int b = (int) pair;
            double score = scores.mayHold(a, b) ? scores.score(a, b) : -PairScores.MOST;
            if (score > LEAST_EDGE) {
                connect(a, b, score);
            }
        }
        joinAll();
        List<List<Integer>> groups = new ArrayList<>(new TreeMap<>(members).values());
        groups.replaceAll(group -> group.stream().sorted().toList());
        return groups;
    }

    private void connect(int a, int b, double score) {
        neighboursOf(a).put(b, score);
        neighboursOf(b).put(a, score);
        if (score > cut) {
            int sizes = membersOf(a).size() + membersOf(b).size();
            queue.add(new Join(score, Math.min(a, b), Math.max(a, b), sizes));
        }
    }

    private void joinAll() {
        for (Join join = queue.poll(); join != null; join = queue.poll()) {
            if (isCurrent(join) && !conflict(membersOf(join.a), membersOf(join.b))) {
                join(join.a, join.b);
            }
        }
    }

    private boolean conflict(List<Integer> a, List<Integer> b) {
        return a.stream().anyMatch(i -> b.stream().anyMatch(j -> scores.conflict(i, j)));
    }

    private boolean isCurrent(Join join) {
        List<Integer> a = members.get(join.a);
        List<Integer> b = members.get(join.b);
        return a != null && b != null && a.size() + b.size() == join.sizes;
    }

    /// The joined group keeps the name of `a`, which is the lower.
    private void join(int a, int b) {
        Map<Integer, Double> joined = new TreeMap<>();
        for (int other : neighboursOf(a).keySet()) {
            joined.put(other, 0.0);
        }
        for (int other : neighboursOf(b).keySet()) {
            joined.put(other, 0.0);
        }
        joined.remove(a);
        joined.remove(b);
        joined.replaceAll((other, none) -> average(a, b, other));
        List<Integer> all = new ArrayList<>(membersOf(a));
        all.addAll(membersOf(b));
        members.put(a, all);
        members.remove(b);
        neighbours.remove(b);
        neighbours.put(a, new TreeMap<>());
        joined.forEach(
                (other, score) -> {
                    neighboursOf(other).remove(b);
                    connect(a, other, score);
                });
    }

    private double average(int a, int b, int other) {
        double sizeA = membersOf(a).size();
        double sizeB = membersOf(b).size();
        return (sizeA * between(a, other) + sizeB * between(b, other)) / (sizeA + sizeB);
    }

    private double between(int a, int other) {
        Double known = neighboursOf(a).get(other);
        return known != null ? known : sampled(membersOf(a), membersOf(other));
    }

    private double sampled(List<Integer> a, List<Integer> b) {
        long all = (long) a.size() * b.size();
        long step = Math.max(1, all / MOST_PAIRS);
        double sum = 0;
        int count = 0;
        for (long at = 0; at < all; at += step, count++) {
            sum += scores.score(a.get((int) (at / b.size())), b.get((int) (at % b.size())));
        }
        return sum / count;
    }

    private List<Integer> membersOf(int group) {
        return members.getOrDefault(group, List.of());
    }

    private Map<Integer, Double> neighboursOf(int group) {
        return neighbours.computeIfAbsent(group, g -> new TreeMap<>());
    }
}
