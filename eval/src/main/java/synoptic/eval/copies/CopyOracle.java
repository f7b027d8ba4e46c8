package synoptic.eval.copies;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import synoptic.copy.Groups;
import synoptic.eval.cluster.Partition;
import synoptic.news.Article;

/// Which texts share how much, found exactly, pair by pair: the distinct runs of five words that
/// two texts share, as a part of those of the shorter one.
///
/// Only texts of at least 80 words are looked at, and runs that stand in more than 60 texts
/// are left out. Texts that share half are copies, and so is what is joined by copies.
final class CopyOracle {
    private static final int LEAST_WORDS = 80;
    private static final int MOST_TEXTS = 60;
    static final double COPIES = 0.5;

    /// Which pairs that share so much are joined.
    enum Pairs {
        ALL,
        /// Those that share a run of five words which stands outside quotation marks in both.
        SHARING_NARRATIVE
    }

    private record Two(String a, String b) {
        static Two of(String one, String other) {
            return one.compareTo(other) < 0 ? new Two(one, other) : new Two(other, one);
        }
    }

    private final List<String> ids = new ArrayList<>();
    private final Map<Two, Double> shared = new HashMap<>();
    private final Set<Two> sharingNarrative = new HashSet<>();

    CopyOracle(List<Article> articles) {
        WordRuns words = new WordRuns(articles);
        List<int[]> runs = new ArrayList<>();
        List<int[]> narrative = new ArrayList<>();
        for (int text = 0; text < articles.size(); text++) {
            if (words.words(text) >= LEAST_WORDS) {
                ids.add(articles.get(text).id());
                runs.add(words.of(text, MOST_TEXTS));
                narrative.add(words.outsideQuotations(text, MOST_TEXTS));
            }
        }
        inCommon(runs, words, (text, other, count) -> share(text, other, count, runs));
        inCommon(
                narrative,
                words,
                (text, other, count) ->
                        sharingNarrative.add(Two.of(ids.get(text), ids.get(other))));
    }

    private interface Counted {
        void take(int text, int other, int count);
    }

    /// Counts, for each text, the runs that each text before it also has.
    private static void inCommon(List<int[]> runs, WordRuns words, Counted counted) {
        Map<Integer, List<Integer>> textsWith = new HashMap<>();
        for (int text = 0; text < runs.size(); text++) {
            Map<Integer, Integer> inCommon = new HashMap<>();
            for (int run : runs.get(text)) {
                if (words.textsWith(run) > 1) {
                    List<Integer> before = textsWith.computeIfAbsent(run, r -> new ArrayList<>());
                    before.forEach(other -> inCommon.merge(other, 1, Integer::sum));
                    before.add(text);
                }
            }
            int last = text;
            inCommon.forEach((other, count) -> counted.take(last, other, count));
        }
    }

    private void share(int text, int other, int count, List<int[]> runs) {
        int shorter = Math.min(runs.get(text).length, runs.get(other).length);
        shared.put(Two.of(ids.get(text), ids.get(other)), (double) count / shorter);
    }

    /// The texts looked at, by their ids.
    List<String> ids() {
        return List.copyOf(ids);
    }

    /// The part of the shorter text that the other has; 0 too where one is not looked at.
    double shared(String one, String other) {
        return shared.getOrDefault(Two.of(one, other), 0.0);
    }

    Partition groups(Pairs pairs) {
        Groups<String> groups = new Groups<>(ids);
        shared.forEach(
                (two, part) -> {
                    if (part >= COPIES && (pairs == Pairs.ALL || sharingNarrative.contains(two))) {
                        groups.join(two.a, two.b);
                    }
                });
        return Partition.ofGroups(groups.all());
    }
}
