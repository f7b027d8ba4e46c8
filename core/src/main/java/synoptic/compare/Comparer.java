package synoptic.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import synoptic.annotate.AnnotatedArticle;
import synoptic.group.Event;
import synoptic.group.InferredDate;
import synoptic.news.Article;
import synoptic.news.Place;
import synoptic.news.StatedTime;
import synoptic.text.Span;

/// Lays the reports of an event side by side.
public final class Comparer {

    public Synopsis compare(Event event) {
        List<Headline> headlines = new ArrayList<>();
        List<Milestone> timeline = new ArrayList<>();
        for (AnnotatedArticle report : event.reports()) {
            Article article = report.article();
            headlines.add(
                    new Headline(article.id(), article.label(), event.when(article).orElse(null)));
            milestone(event, report).ifPresent(timeline::add);
        }
        return new Synopsis(event, List.of(), List.of(), List.of(), timeline, headlines, List.of());
    }

    private static Optional<Milestone> milestone(Event event, AnnotatedArticle report) {
        Article article = report.article();
        List<Place> supports = supports(report);
        String told = supports.isEmpty() ? article.label() : supports.get(0).text();
        String text = article.outlet().label() + ": " + told;
        StatedTime published = article.particulars().published();
        if (published != null) {
            Milestone.Precision precision =
                    published.time() == null ? Milestone.Precision.DAY : Milestone.Precision.SECOND;
            return Optional.of(new Milestone(published.iso(), precision, false, text, supports));
        }
        return event.inferred(article.id())
                .map(InferredDate::likeliest)
                .map(
                        day ->
                                new Milestone(
                                        day.toString(),
                                        Milestone.Precision.DAY,
                                        true,
                                        text,
                                        supports));
    }

    /// The first sentence stands for the report.
    private static List<Place> supports(AnnotatedArticle report) {
        if (report.sentences().isEmpty()) {
            return List.of();
        }
        Span first = report.sentences().get(0);
        Article article = report.article();
        return List.of(new Place(article.id(), first, first.in(article.text())));
    }
}
