package synoptic.group;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import synoptic.annotate.AnnotatedArticle;
import synoptic.copy.CopyLink;
import synoptic.copy.Origin;
import synoptic.group.link.Link;
import synoptic.news.Article;
import synoptic.news.StatedTime;

/// Something that happened, as told by a set of reports.
///
/// Reports stand in the order of their times, undated ones at their likeliest day. `links` are the
/// strongest that hold the reports together, one for each report but the first. `edits` say what
/// made the event another than was found.
public record Event(
        String id,
        String title,
        List<AnnotatedArticle> reports,
        List<CopyLink> copies,
        List<Origin> origins,
        List<InferredDate> dates,
        List<Link> links,
        List<SimilarEvent> similar,
        Storyline storyline,
        List<String> edits) {
    private static final int DAY = 10;

    public Event {
        reports = List.copyOf(reports);
        copies = List.copyOf(copies);
        origins = List.copyOf(origins);
        dates = List.copyOf(dates);
        links = List.copyOf(links);
        similar = List.copyOf(similar);
        edits = List.copyOf(edits);
    }

    public Stream<Article> articles() {
        return reports.stream().map(AnnotatedArticle::article);
    }

    public Optional<InferredDate> inferred(String article) {
        return dates.stream().filter(date -> date.article().equals(article)).findFirst();
    }

    /// What a report states as its time, else its likeliest day; in ISO 8601, empty if unknown.
    public Optional<String> when(Article article) {
        StatedTime published = article.particulars().published();
        if (published != null) {
            return Optional.of(published.iso());
        }
        return inferred(article.id()).map(InferredDate::likeliest).map(LocalDate::toString);
    }

    /// The day of that time.
    public Optional<LocalDate> day(Article article) {
        return when(article).map(when -> LocalDate.parse(when.substring(0, DAY)));
    }

    /// The first time of any report, in ISO 8601.
    public @Nullable String first() {
        return articles().flatMap(a -> when(a).stream()).findFirst().orElse(null);
    }

    /// The last time of any report, in ISO 8601.
    public @Nullable String last() {
        return articles().flatMap(a -> when(a).stream()).reduce((a, b) -> b).orElse(null);
    }

    /// Those before and after it in its storyline are not among the merely similar.
    public Event among(Beside others) {
        Storyline row = others.storyline();
        List<SimilarEvent> beside =
                others.similar().stream().filter(o -> !row.has(o.event())).toList();
        return new Event(id, title, reports, copies, origins, dates, links, beside, row, edits);
    }

    /// With the ids that events bear from now on, asked for by those they came under.
    public Event named(UnaryOperator<String> ids) {
        return new Event(
                ids.apply(id),
                title,
                reports,
                copies,
                origins,
                dates,
                links,
                similar.stream().map(other -> other.named(ids)).toList(),
                storyline.named(ids),
                edits);
    }

    Event edited(List<String> why) {
        return new Event(
                id, title, reports, copies, origins, dates, links, similar, storyline, why);
    }
}
