package synoptic.group.link;

import java.util.List;

/// Two reports of one event: how sure that is, 0 to 1, and the reasons in words.
public record Link(String a, String b, double score, List<Reason> reasons) {
    public Link {
        reasons = List.copyOf(reasons);
    }
}
