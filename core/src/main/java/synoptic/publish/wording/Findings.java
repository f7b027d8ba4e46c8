package synoptic.publish.wording;

import java.util.ArrayList;
import java.util.List;
import synoptic.compare.Synopsis;
import synoptic.compare.said.Rendering;

/// What of a synopsis calls for a second look: conflicts, and renderings that touch the meaning.
public final class Findings {

    private Findings() {}

    /// `2 conflicts, 1 rendering that says something else`; empty where there is nothing of it.
    public static String of(Synopsis synopsis) {
        List<String> findings = new ArrayList<>();
        if (!synopsis.conflicts().isEmpty()) {
            findings.add(Plural.of(synopsis.conflicts().size(), "conflict"));
        }
        long material = count(synopsis, Rendering.Change.MATERIAL);
        if (material > 0) {
            findings.add(
                    Plural.of(
                            material,
                            "rendering that says something else",
                            "renderings that say something else"));
        }
        long hedges = count(synopsis, Rendering.Change.HEDGE_DROPPED);
        if (hedges > 0) {
            findings.add(
                    Plural.of(
                            hedges,
                            "rendering that drops a ‘may’",
                            "renderings that drop a ‘may’"));
        }
        return String.join(", ", findings);
    }

    /// How many renderings changed so.
    public static long count(Synopsis synopsis, Rendering.Change change) {
        return synopsis.utterances().stream()
                .flatMap(utterance -> utterance.renderings().stream())
                .filter(rendering -> rendering.change() == change)
                .count();
    }
}
