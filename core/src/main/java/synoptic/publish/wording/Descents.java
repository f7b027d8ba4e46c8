package synoptic.publish.wording;

import synoptic.copy.CopyLink;
import synoptic.copy.Origin;

/// How an article comes from the text of another, in words.
public final class Descents {

    private static final int MOST_CHANGES = 4;

    private Descents() {}

    public static String how(Origin.Descent descent) {
        return switch (descent.how()) {
            case ORIGINAL -> "the earliest known text";
            case EXACT -> "the same, word for word";
            case TRIMMED -> "trimmed, keeps %d%%".formatted(percent(descent.kept()));
            case EXTENDED -> "keeps %d%% and adds".formatted(percent(descent.kept()));
            case CHANGED -> "the same with changes";
            case VERSION -> "another version of the same address";
            case CREDITED -> "its own words, the same agency credited";
            case RELATED -> "its own words, of the same publisher";
        };
    }

    /// Whether an article that comes so from another has its text, not only its account.
    public static boolean takesText(Origin.How how) {
        return switch (how) {
            case EXACT, TRIMMED, EXTENDED, CHANGED -> true;
            case ORIGINAL, VERSION, CREDITED, RELATED -> false;
        };
    }

    /// `has 23% of its text from another report`.
    public static String part(Origin.Part part) {
        return "has %d%% of its text from another report".formatted(percent(part.part()));
    }

    /// The same with the first changes, those of figures before others.
    public static String howWithChanges(Origin.Descent descent) {
        StringBuilder how = new StringBuilder(how(descent));
        descent.changes().words().stream()
                .sorted((a, b) -> Boolean.compare(b.figure(), a.figure()))
                .limit(MOST_CHANGES)
                .forEach(change -> how.append(changed(change)));
        return how.toString();
    }

    private static String changed(CopyLink.Change change) {
        return "; “%s” became “%s”".formatted(change.inA(), change.inB());
    }

    private static long percent(double part) {
        return Math.round(100 * part);
    }
}
