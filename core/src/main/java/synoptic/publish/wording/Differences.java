package synoptic.publish.wording;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import synoptic.compare.said.Rendering;
import synoptic.text.Words;

/// How a rendering differs from the one that stands first, in words a reader understands.
public final class Differences {

    private static final Set<String> HEDGES =
            Set.of("may", "might", "could", "would", "should", "perhaps", "possibly", "probably");

    private Differences() {}

    public static String label(Rendering rendering) {
        return switch (rendering.change()) {
            case MATERIAL -> "says something else";
            case HEDGE_DROPPED -> hedge(rendering.words());
            case REWORDED -> "reworded";
            case TRUNCATED -> "shortened";
            case NONE -> "the same words";
        };
    }

    private static String hedge(List<Rendering.WordChange> changes) {
        for (Rendering.WordChange change : changes) {
            for (String word : change.was().split("\\s+")) {
                if (HEDGES.contains(Words.fold(word))) {
                    return "a ‘" + Words.fold(word) + "’ was dropped";
                }
            }
        }
        return "a ‘may’ was dropped";
    }

    /// `“the conflict around” against “the war against”`.
    public static String against(Rendering.WordChange change) {
        if (change.is().isEmpty()) {
            return "without “" + change.was() + "”";
        }
        return change.was().isEmpty()
                ? "adds “" + change.is() + "”"
                : "“%s” against “%s”".formatted(change.is(), change.was());
    }

    /// All that calls for the words of both: grave changes, and what was left out.
    public static String inWords(Rendering rendering) {
        if (rendering.change() == Rendering.Change.TRUNCATED) {
            return rendering.words().stream()
                    .filter(change -> change.is().isEmpty())
                    .map(Differences::against)
                    .collect(Collectors.joining("; "));
        }
        return rendering.words().stream()
                .filter(change -> isGrave(change.change()))
                .map(Differences::against)
                .collect(Collectors.joining("; "));
    }

    /// True where the meaning is touched, so that the words must be shown beside the first ones.
    public static boolean isGrave(Rendering.Change change) {
        return switch (change) {
            case MATERIAL, HEDGE_DROPPED -> true;
            case REWORDED, TRUNCATED, NONE -> false;
        };
    }
}
