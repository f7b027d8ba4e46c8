package synoptic.publish.page;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import synoptic.compare.Synopsis;
import synoptic.copy.Origin;
import synoptic.group.Event;
import synoptic.news.Article;
import synoptic.news.Place;
import synoptic.publish.html.Dots;
import synoptic.publish.html.Html;
import synoptic.publish.html.Site;
import synoptic.publish.html.SparkLine;
import synoptic.publish.wording.EventCounts;
import synoptic.publish.wording.Findings;
import synoptic.publish.wording.Plural;
import synoptic.publish.wording.Times;

/// An event in a list: what a reader needs to see whether to open it. `times` are those of its
/// reports, in ISO 8601.
public record EventCard(
        String id,
        String title,
        @Nullable String first,
        @Nullable String last,
        EventCounts counts,
        String findings,
        @Nullable String lead,
        @Nullable Newest newest,
        List<String> outlets,
        List<String> times,
        List<String> notes) {

    private static final int MOST_OUTLETS = 6;
    private static final int DAY = 10;
    private static final int MINUTE = 16;

    public EventCard {
        outlets = List.copyOf(outlets);
        times = List.copyOf(times);
        notes = List.copyOf(notes);
    }

    /// The last report that came out.
    public record Newest(String article, String title, String outlet, @Nullable String when) {}

    public static EventCard of(Synopsis synopsis) {
        Event event = synopsis.event();
        return new EventCard(
                event.id(),
                event.title(),
                event.first(),
                event.last(),
                EventCounts.of(event),
                Findings.of(synopsis),
                synopsis.summary().stream().map(Place::text).findFirst().orElse(null),
                newest(event).orElse(null),
                event.articles().map(article -> article.outlet().label()).distinct().toList(),
                event.articles().map(event::when).flatMap(Optional::stream).toList(),
                event.edits());
    }

    /// The last report that is not made from another's text.
    static Optional<Newest> newest(Event event) {
        Set<String> copied =
                event.origins().stream()
                        .flatMap(origin -> origin.articles().stream())
                        .filter(descent -> descent.from() != null)
                        .map(Origin.Descent::article)
                        .collect(Collectors.toSet());
        return event.articles()
                .filter(article -> !copied.contains(article.id()))
                .filter(article -> event.when(article).isPresent())
                .reduce((earlier, later) -> later)
                .map(article -> newest(event, article));
    }

    private static Newest newest(Event event, Article article) {
        return new Newest(
                article.id(),
                article.label(),
                article.outlet().label(),
                event.when(article).orElse(null));
    }

    /// What the titles in a list stand under.
    public enum HeadingLevel {
        /// The heading of the page.
        OF_THE_PAGE,
        /// The heading of a day or another part of the page, which tells the day.
        OF_A_PART
    }

    /// As a part of a list.
    public void write(Html html, Site site, HeadingLevel level) {
        open(html, site, level);
        close(html);
    }

    /// The same, to be added to before [#close].
    public void open(Html html, Site site, HeadingLevel level) {
        html.raw("<article class=\"event\" data-row>\n<div class=\"told\">\n");
        if (level == HeadingLevel.OF_THE_PAGE
                || !Times.span(first, last).equals(Times.span(last, last))) {
            html.raw("<p class=\"kicker\">").text(Times.span(first, last)).raw("</p>\n");
        }
        html.raw(level == HeadingLevel.OF_THE_PAGE ? "<h2>" : "<h3 class=\"title\">")
                .link(site.event(id), title)
                .raw(level == HeadingLevel.OF_THE_PAGE ? "</h2>\n" : "</h3>\n");
        if (lead != null && !lead.equals(title)) {
            html.element("p class=\"lead\"", lead).raw("\n");
        }
        newest(html, site);
        if (!findings.isEmpty()) {
            html.raw("<p class=\"findings\">").text(findings).raw("</p>\n");
        }
        notes.forEach(note -> html.element("p class=\"quiet\"", note).raw("\n"));
        html.element("p class=\"quiet outlets\"", outletsInWords()).raw("\n");
    }

    public void close(Html html) {
        html.raw("</div>\n<div class=\"legs-box\">\n");
        Dots.write(html, counts.independentOrigins(), counts.articles());
        html.raw("<ul class=\"four\">\n");
        count(html, counts.articles(), "article", "");
        if (counts.articles() > 1) {
            count(html, counts.distinctTexts(), "distinct text", "");
            count(html, counts.outlets(), "outlet", "");
            count(html, counts.independentOrigins(), "independent origin", "at most ");
        }
        html.raw("</ul>\n");
        SparkLine.write(html, times);
        html.raw("</div>\n</article>\n");
    }

    private void newest(Html html, Site site) {
        if (newest == null || counts.articles() == 1 || newest.title.equals(title)) {
            return;
        }
        html.raw("<p class=\"newest\"><span class=\"quiet\">Newest: ")
                .text(newest.when == null ? "" : sinceTheDay(newest.when) + ", ")
                .text(newest.outlet)
                .raw("</span> ")
                .linkIfAny(site.article(newest.article).orElse(null), newest.title)
                .raw("</p>\n");
    }

    /// The hour alone where the day is the one that is told above.
    private String sinceTheDay(String when) {
        return last != null && when.startsWith(last.substring(0, DAY)) && when.length() >= MINUTE
                ? when.substring(DAY + 1, MINUTE)
                : Times.inWords(when);
    }

    private String outletsInWords() {
        String some = outlets.stream().limit(MOST_OUTLETS).collect(Collectors.joining(", "));
        int more = outlets.size() - MOST_OUTLETS;
        return more > 0 ? some + " and " + Plural.of(more, "other", "others") : some;
    }

    private void count(Html html, int number, String noun, String before) {
        html.raw("<li>").text(before).raw("<b>" + number + "</b> ");
        html.text(Plural.of(number, noun).substring(String.valueOf(number).length()).strip());
        html.raw("</li>\n");
    }

    /// The days that hold so many reports each, as times.
    public static List<String> times(Map<LocalDate, Integer> reportsByDay) {
        return reportsByDay.entrySet().stream()
                .flatMap(day -> Collections.nCopies(day.getValue(), day.getKey()).stream())
                .map(Object::toString)
                .toList();
    }
}
