package synoptic.group.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import synoptic.group.profile.LongIndex;
import synoptic.group.profile.Profile;
import synoptic.group.profile.Terms;

/// The telling words of reports, each with the reports that have it; grows report by report.
///
/// Looks as [Candidates] does, among the reports added so far: the rarest words first, until enough
/// others were seen. The reports of a word are a chain, the last added first.
public final class TermIndex {

    private final List<Profile> reports = new ArrayList<>();
    private final LongIndex numbers = new LongIndex(1 << 10);
    private final SharedWords shared = new SharedWords();

    /// By the number of a word: how many reports have it, and the last entry of its chain.
    private int[] counts = new int[1 << 10];

    private int[] last = new int[1 << 10];

    /// By the number of an entry, from 1: its report, and the entry before it in the chain or 0.
    private int[] report = new int[1 << 12];

    private int[] before = new int[1 << 12];
    private int entries;

    public void add(Profile profile) {
        Terms all = profile.all();
        for (int t : all.heaviest(SharedWords.TERMS)) {
            enter(numbers.add(all.hash(t)), reports.size());
        }
        reports.add(profile);
    }

    private void enter(int word, int of) {
        if (word >= counts.length) {
            counts = Arrays.copyOf(counts, word * 2);
            last = Arrays.copyOf(last, word * 2);
        }
        entries++;
        if (entries == report.length) {
            report = Arrays.copyOf(report, entries * 2);
            before = Arrays.copyOf(before, entries * 2);
        }
        report[entries] = of;
        before[entries] = last[word];
        last[word] = entries;
        counts[word]++;
    }

    /// Those that share most of their telling words with a report that is not among them, at most
    /// [SharedWords#MOST_KEPT].
    public List<Profile> near(Profile profile) {
        Terms all = profile.all();
        int[] known =
                Arrays.stream(all.heaviest(SharedWords.TERMS))
                        .filter(t -> numbers.find(all.hash(t)) >= 0)
                        .toArray();
        for (int i :
                SharedWords.rarest(known.length, i -> counts[numbers.find(all.hash(known[i]))])) {
            float weight = all.weight(known[i]);
            int word = numbers.find(all.hash(known[i]));
            for (int entry = last[word]; entry != 0; entry = before[entry]) {
                shared.add(report[entry], weight * weight);
            }
        }
        return Arrays.stream(shared.strongest()).mapToObj(reports::get).toList();
    }
}
