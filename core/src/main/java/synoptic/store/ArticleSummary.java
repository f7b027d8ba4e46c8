package synoptic.store;

import org.jspecify.annotations.Nullable;
import synoptic.news.Outlet;

/// An article in a list: what it is called, who published it and when, in ISO 8601, and the event
/// it tells of. `event` is null while none was worked out.
public record ArticleSummary(
        String id,
        String title,
        Outlet outlet,
        @Nullable String url,
        @Nullable String language,
        @Nullable String when,
        Dated dated,
        @Nullable String event) {

    /// Where the time of an article is from.
    public enum Dated {
        STATED,
        INFERRED,
        UNKNOWN
    }
}
