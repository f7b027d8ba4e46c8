package synoptic.group.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.IntStream;
import synoptic.group.profile.Days;

/// Parts reports into events: the two groups whose reports score highest on average are joined, as
/// long as that average is above the cut (average linkage; Sokal & Michener 1958).
///
/// An average over all pairs resists chaining: one strong link does not join two groups. Between
/// large groups it is taken over an even sample of their pairs; it is worked out only where what is
/// known of it leaves it open whether it is above the cut. Ties go to the group of the lowest
/// positions, so equal sets give equal events.
public final class EventCut {

    private static final int MOST_PAIRS = 100;
    private static final double LEAST_EDGE = -2;

    private final PairScores scores;
    private final double cut;

    /// By the number of a group: its reports, its neighbours, and the days its reports are of. What
    /// was joined to another group has no members.
    private final int[][] members;

    private final Row[] neighbours;
    private final Days[] days;
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

    /// To part `count` reports.
    EventCut(PairScores scores, double cut, int count) {
        this.scores = scores;
        this.cut = cut;
        members = new int[count][];
        neighbours = new Row[count];
        days = new Days[count];
        for (int i = 0; i < count; i++) {
            members[i] = new int[] {i};
            neighbours[i] = new Row();
            days[i] = scores.days(i);
        }
    }

    /// Whether a score is enough for the groups of two reports to be looked at side by side.
    public static boolean isEdge(double score) {
        return score > LEAST_EDGE;
    }

    /// Groups of the positions from 0 on, each sorted; `pairs` as [Candidates#pairs] gives them.
    List<int[]> groups(long[] pairs) {
        for (long pair : pairs) {
            int a = PairScores.lower(pair);
            int b = PairScores.higher(pair);
            double score = scores.edge(a, b);
            if (isEdge(score)) {
                connect(a, b, score, true);
            }
        }
        joinAll();
        List<int[]> groups = new ArrayList<>();
        for (int[] group : members) {
            if (group.length > 0) {
                Arrays.sort(group);
                groups.add(group);
            }
        }
        return groups;
    }

    private void connect(int a, int b, double score, boolean exact) {
        neighbours[a].put(b, score, exact);
        neighbours[b].put(a, score, exact);
        if (score > cut) {
            int sizes = members[a].length + members[b].length;
            queue.add(new Join(score, Math.min(a, b), Math.max(a, b), sizes));
        }
    }

    private void joinAll() {
        for (Join join = queue.poll(); join != null; join = queue.poll()) {
            if (isCurrent(join) && !days[join.a].conflict(days[join.b])) {
                join(join.a, join.b);
            }
        }
    }

    private boolean isCurrent(Join join) {
        int a = members[join.a].length;
        int b = members[join.b].length;
        return a > 0 && b > 0 && a + b == join.sizes;
    }

    /// The joined group keeps the number of `a`, which is the lower.
    private void join(int a, int b) {
        Row ofA = neighbours[a];
        Row ofB = neighbours[b];
        double partA = (double) members[a].length / (members[a].length + members[b].length);
        int[] others = others(a, b);
        absorb(a, b);
        for (int other : others) {
            double average = partA * most(ofA, other) + (1 - partA) * most(ofB, other);
            boolean exact = ofA.isExact(other) && ofB.isExact(other);
            neighbours[other].remove(a);
            neighbours[other].remove(b);
            if (average > cut && !exact) {
                connect(a, other, sampled(members[a], members[other]), true);
            } else {
                connect(a, other, average, exact);
            }
        }
    }

    private void absorb(int a, int b) {
        int[] all = Arrays.copyOf(members[a], members[a].length + members[b].length);
        System.arraycopy(members[b], 0, all, members[a].length, members[b].length);
        members[a] = all;
        members[b] = new int[0];
        days[a] = days[a].with(days[b]);
        neighbours[a] = new Row();
        neighbours[b] = new Row();
    }

    /// Groups with no edge between them score no more than the cut.
    private double most(Row row, int other) {
        double known = row.get(other);
        return Double.isNaN(known) ? cut : known;
    }

    /// The neighbours of either but the two themselves.
    private int[] others(int a, int b) {
        Row ofA = neighbours[a];
        Row ofB = neighbours[b];
        return IntStream.concat(
                        IntStream.range(0, ofA.size()).map(ofA::other),
                        IntStream.range(0, ofB.size()).map(ofB::other))
                .filter(other -> other != a && other != b)
                .sorted()
                .distinct()
                .toArray();
    }

    private double sampled(int[] a, int[] b) {
        long all = (long) a.length * b.length;
        long step = Math.max(1, all / MOST_PAIRS);
        double sum = 0;
        int count = 0;
        for (long at = 0; at < all; at += step, count++) {
            sum += scores.score(a[(int) (at / b.length)], b[(int) (at % b.length)]);
        }
        return sum / count;
    }
}
