package synoptic.group.link;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import synoptic.group.profile.LongIndex;
import synoptic.group.profile.Profile;
import synoptic.group.profile.Terms;

/// Finds, for each report, the others that share its telling words, by an inverted index.
///
/// Work for one report is bounded whatever the number of reports: its rarest words are looked up
/// first, until enough others were seen. The pairs found depend on the set of reports alone.
final class Candidates {

    /// Reports looked at by one thread at a time.
    private static final int BATCH = 256;

    private final List<Profile> profiles;

    /// The heaviest words of each report by their numbers, the heaviest first.
    private final int[][] terms;

    private final float[][] weights;

    /// The reports that have word `t` are `postings[starts[t]]` to before `postings[starts[t +
    /// 1]]`.
    private final int[] starts;

    private final int[] postings;

    Candidates(List<Profile> profiles) {
        this.profiles = profiles;
        terms = new int[profiles.size()][];
        weights = new float[profiles.size()][];
        starts = numbered();
        postings = filled();
    }

    /// Pairs of positions, packed as `lower << 32 | higher`, sorted, each once.
    long[] pairs() {
        int batches = (profiles.size() + BATCH - 1) / BATCH;
        long[][] found =
                IntStream.range(0, batches)
                        .parallel()
                        .mapToObj(batch -> near(batch * BATCH))
                        .toArray(long[][]::new);
        return distinct(found);
    }

    private static long[] distinct(long[][] parts) {
        long[] all = new long[Arrays.stream(parts).mapToInt(part -> part.length).sum()];
        int at = 0;
        for (long[] part : parts) {
            System.arraycopy(part, 0, all, at, part.length);
            at += part.length;
        }
        Arrays.parallelSort(all);
        int count = 0;
        for (int i = 0; i < all.length; i++) {
            if (i == 0 || all[i] != all[i - 1]) {
                all[count++] = all[i];
            }
        }
        return Arrays.copyOf(all, count);
    }

    /// Numbers the heaviest words of all reports; gives where the postings of each begin.
    private int[] numbered() {
        int[][] heaviest = new int[profiles.size()][];
        IntStream.range(0, heaviest.length)
                .parallel()
                .forEach(i -> heaviest[i] = profiles.get(i).all().heaviest(SharedWords.TERMS));
        LongIndex numbers = new LongIndex(profiles.size() * 8);
        int[] sizes = new int[profiles.size() * SharedWords.TERMS];
        for (int i = 0; i < terms.length; i++) {
            Terms all = profiles.get(i).all();
            terms[i] = new int[heaviest[i].length];
            weights[i] = new float[heaviest[i].length];
            for (int t = 0; t < heaviest[i].length; t++) {
                terms[i][t] = numbers.add(all.hash(heaviest[i][t]));
                weights[i][t] = all.weight(heaviest[i][t]);
                sizes[terms[i][t]]++;
            }
        }
        int[] starts = new int[numbers.count() + 1];
        for (int t = 0; t < numbers.count(); t++) {
            starts[t + 1] = starts[t] + sizes[t];
        }
        return starts;
    }

    private int[] filled() {
        int[] postings = new int[starts[starts.length - 1]];
        int[] next = starts.clone();
        for (int i = 0; i < terms.length; i++) {
            for (int term : terms[i]) {
                postings[next[term]++] = i;
            }
        }
        return postings;
    }

    /// The pairs of the batch of reports from `first` on.
    private long[] near(int first) {
        SharedWords shared = new SharedWords();
        int end = Math.min(first + BATCH, profiles.size());
        long[] pairs = new long[(end - first) * SharedWords.MOST_KEPT];
        int count = 0;
        for (int i = first; i < end; i++) {
            look(i, shared);
            for (int other : shared.strongest()) {
                pairs[count++] = (long) Math.min(i, other) << 32 | Math.max(i, other);
            }
        }
        return Arrays.copyOf(pairs, count);
    }

    private void look(int i, SharedWords shared) {
        for (int t : SharedWords.rarest(terms[i].length, t -> others(terms[i][t]))) {
            int term = terms[i][t];
            for (int at = starts[term]; at < starts[term + 1]; at++) {
                if (postings[at] != i) {
                    shared.add(postings[at], weights[i][t] * weights[i][t]);
                }
            }
        }
    }

    /// How many reports a look at a word shows, none where no other has it.
    private int others(int term) {
        int all = starts[term + 1] - starts[term];
        return all > 1 ? all : 0;
    }
}
