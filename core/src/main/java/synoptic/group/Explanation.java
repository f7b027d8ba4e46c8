package synoptic.group;

import java.util.List;
import org.jspecify.annotations.Nullable;
import synoptic.copy.CopyLink;
import synoptic.group.link.Reason;

/// Why two reports are, or are not, taken to be of one event.
///
/// `score` is a probability, 0.5 being undecided. `turnedBy` names the one thing without which the
/// answer would be the other one, null where no single thing decides.
public record Explanation(
        String a,
        String b,
        boolean sameEvent,
        @Nullable CopyLink sharedText,
        double score,
        List<Reason> reasons,
        @Nullable String turnedBy) {
    public Explanation {
        reasons = List.copyOf(reasons);
    }
}
