package synoptic.group;

import synoptic.annotate.AnnotatedArticle;
import synoptic.group.profile.Profile;

/// A report and what of it is compared with others: both facts of its text alone, so that they can
/// be worked out apart and kept.
public record Profiled(AnnotatedArticle report, Profile profile) {
    public Profiled {
        if (!report.article().id().equals(profile.id())) {
            throw new IllegalArgumentException(
                    "expected the profile of %s but found that of %s"
                            .formatted(report.article().id(), profile.id()));
        }
    }

    public String id() {
        return profile.id();
    }
}
