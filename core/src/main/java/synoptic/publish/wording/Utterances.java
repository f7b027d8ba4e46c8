package synoptic.publish.wording;

import java.util.Comparator;
import java.util.List;
import synoptic.compare.said.Rendering;
import synoptic.compare.said.Utterance;

/// The order in which utterances are shown: those that reports render differently come first.
public final class Utterances {

    private Utterances() {}

    /// Those that at least two reports give, the gravest difference first, else as they stand.
    public static List<Utterance> inSeveralReports(List<Utterance> utterances) {
        return utterances.stream()
                .filter(Utterances::isInSeveralReports)
                .sorted(
                        Comparator.comparing(Utterances::gravest)
                                .thenComparingLong(u -> -reports(u)))
                .toList();
    }

    public static List<Utterance> inOneReport(List<Utterance> utterances) {
        return utterances.stream().filter(u -> reports(u) == 1).toList();
    }

    private static boolean isInSeveralReports(Utterance utterance) {
        return reports(utterance) > 1;
    }

    private static long reports(Utterance utterance) {
        return utterance.renderings().stream().map(r -> r.place().article()).distinct().count();
    }

    private static Rendering.Change gravest(Utterance utterance) {
        return utterance.renderings().stream()
                .map(Rendering::change)
                .min(Comparator.naturalOrder())
                .orElse(Rendering.Change.NONE);
    }
}
