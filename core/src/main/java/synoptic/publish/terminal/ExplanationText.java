package synoptic.publish.terminal;

import java.util.Locale;
import synoptic.group.Explanation;
import synoptic.group.link.Reason;

/// Why two reports are, or are not, of one event, as plain text.
public final class ExplanationText {

    private final Lines lines;

    public ExplanationText(Appendable out) {
        lines = new Lines(out);
    }

    public void print(Explanation explanation) {
        lines.wrapped("", verdict(explanation), 2);
        explanation.reasons().forEach(reason -> lines.line(weighed(reason)));
        String turned = explanation.turnedBy();
        lines.line(
                turned == null
                        ? "No single one of these decides."
                        : "Without this it would be otherwise: " + turned);
    }

    private static String verdict(Explanation explanation) {
        return String.format(
                Locale.ROOT,
                "%s event, score %.2f (0.50 is undecided)%s",
                explanation.sameEvent() ? "The same" : "Not the same",
                explanation.score(),
                explanation.sharedText() == null
                        ? ""
                        : "; one text: " + explanation.sharedText().reason());
    }

    private static String weighed(Reason reason) {
        return String.format(
                Locale.ROOT,
                "  %s %5.2f  %s",
                reason.weight() > 0 ? "for    " : "against",
                Math.abs(reason.weight()),
                reason.what());
    }
}
