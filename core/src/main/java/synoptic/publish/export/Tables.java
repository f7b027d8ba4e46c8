package synoptic.publish.export;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import synoptic.compare.Synopsis;
import synoptic.group.Event;
import synoptic.news.Article;
import synoptic.news.Particulars;
import synoptic.news.StatedTime;
import synoptic.publish.wording.EventCounts;

/// Events and articles as tables.
public final class Tables {

    /// A row for each article.
    public static final Table<Article> ARTICLES =
            new Table<>(
                    List.of(
                            "id",
                            "title",
                            "outlet",
                            "published",
                            "authors",
                            "agencies",
                            "language",
                            "url",
                            "path",
                            "text"),
                    article -> List.of(row(article)));

    /// A row for each event.
    public static final Table<Event> EVENTS =
            new Table<>(
                    List.of(
                            "id",
                            "title",
                            "first",
                            "last",
                            "articles",
                            "distinct_texts",
                            "outlets",
                            "publisher_families",
                            "independent_origins",
                            "edits"),
                    event -> List.of(row(event)));

    /// A row for each place that a line of the synopsis stands on.
    public static final Table<Synopsis> SYNOPSES =
            new Table<>(SynopsisRows.HEADER, SynopsisRows::of);

    private Tables() {}

    private static List<@Nullable Object> row(Article article) {
        Particulars stated = article.particulars();
        StatedTime published = stated.published();
        return Arrays.asList(
                article.id(),
                stated.title(),
                article.outlet().label(),
                published == null ? null : published.iso(),
                String.join("; ", stated.authors()),
                String.join("; ", stated.agencies()),
                stated.language(),
                stated.url(),
                article.path(),
                article.text());
    }

    private static List<@Nullable Object> row(Event event) {
        EventCounts counts = EventCounts.of(event);
        return Arrays.asList(
                event.id(),
                event.title(),
                event.first(),
                event.last(),
                counts.articles(),
                counts.distinctTexts(),
                counts.outlets(),
                counts.publisherFamilies(),
                counts.independentOrigins(),
                String.join("; ", event.edits()));
    }
}
