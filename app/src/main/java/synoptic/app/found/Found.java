package synoptic.app.found;

import synoptic.store.ArticleSummary;
import synoptic.store.EventSummary;
import synoptic.store.Library;
import synoptic.store.Page;
import synoptic.store.Paging;
import synoptic.store.Query;
import synoptic.store.Saying;

/// What was found: events first, then articles, then what was said.
public record Found(
        Page<EventSummary> events, Page<ArticleSummary> articles, Page<Saying> sayings) {

    /// The same page of each.
    public static Found in(Library library, Query query, Paging paging) {
        return new Found(
                library.events(query, paging),
                library.articles(query, paging),
                library.sayings(query, paging));
    }

    public boolean isNothing() {
        return events.items().isEmpty() && articles.items().isEmpty() && sayings.items().isEmpty();
    }
}
