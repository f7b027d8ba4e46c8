package synoptic.eval.copies;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private static final double COPIES = 0.5;

    private record Two(String a, String b) {
        static Two of(String one, String other) {
            return one.compareTo(other) < 0 ? new Two(one, other) : new Two(other, one);
        }
    }

    private final List<String> ids = new ArrayList<>();
    private final Map<Two, Double> shared = new HashMap<>();

    CopyOracle(List<Article> articles) {
        WordRuns words = new WordRuns(articles);
        List<int[]> runs = new ArrayList<>();
        for (int text = 0; text < articles.size(); text++) {
            if (words.words(text) >= LEAST_WORDS) {
                ids.add(articles.get(text).id());
                runs.add(words.of(text, MOST_TEXTS));
            }
        }
        compare(runs, words);
    }

    /// Counts, for each text, the runs that each text before it also has.
    private void compare(List<int[]> runs, WordRuns words) {
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
            share(text, inCommon, runs);
        }
    }

    private void share(int text, Map<Integer, Integer> inCommon, List<int[]> runs) {
        inCommon.forEach(
                (other, count) -> {
                    int shorter = Math.min(runs.get(text).length, runs.get(other).length);
                    shared.put(Two.of(ids.get(text), ids.get(other)), (double) count / shorter);
                });
    }

    /// The texts looked at, by their ids.
    List<String> ids() {
        return List.copyOf(ids);
    }

    /// The part of the shorter text that the other has; 0 too where one is not looked at.
    double shared(String one, String other) {
        return shared.getOrDefault(Two.of(one, other), 0.0);
    }

    Partition groups() {
        Groups<String> groups = new Groups<>(ids);
        shared.forEach(
                (two, part) -> {
                    if (part >= COPIES) {
                        groups.join(two.a, two.b);
                    }
                });
        return Partition.ofGroups(groups.all());
    }
}
