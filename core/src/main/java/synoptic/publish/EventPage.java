package synoptic.publish;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import synoptic.annotate.AnnotatedArticle;
import synoptic.compare.Milestone;
import synoptic.compare.Synopsis;
import synoptic.copy.CopyLink;
import synoptic.copy.Origin;
import synoptic.group.Event;
import synoptic.group.InferredDate;
import synoptic.group.Link;
import synoptic.group.Reason;
import synoptic.group.SimilarEvent;
import synoptic.news.Article;
import synoptic.news.Outlet;
import synoptic.news.Place;
import synoptic.news.Residue;
import synoptic.text.Span;

/// The page of one event: everything in one file, working without scripts. Every line opens to the
/// sentence it comes from, in its article further down.
public final class EventPage {

    private static final int MOST_REASONS = 4;

    private final Synopsis synopsis;
    private final Event event;
    private final Map<String, String> titles;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Html html;

    private EventPage(Synopsis synopsis, Map<String, String> titles) {
        this.synopsis = synopsis;
        this.titles = titles;
        event = synopsis.event();
        html = Html.page(event.title());
        event.articles().forEach(article -> numbers.put(article.id(), numbers.size() + 1));
    }

    /// `titles` are the titles of all events by id, for the links to similar ones.
    public static String of(Synopsis synopsis, Map<String, String> titles) {
        return new EventPage(synopsis, titles).write();
    }

    public static String fileName(Event event) {
        return event.id() + ".html";
    }

    /// From its first to its last day: `2026-03-10 – 2026-03-11`.
    static String span(Event event) {
        String first = event.first();
        String last = event.last();
        if (first == null || last == null) {
            return "undated";
        }
        String from = first.substring(0, 10);
        String to = last.substring(0, 10);
        return from.equals(to) ? from : from + " – " + to;
    }

    private String write() {
        html.raw("<header>\n<nav>").link("index.html", "All events").raw("</nav>\n");
        html.element("h1", event.title())
                .raw("\n<p class=\"quiet\">")
                .text(span(event))
                .raw("</p>\n");
        counts();
        html.raw("</header>\n<main>\n");
        headlines();
        origins();
        timeline();
        similar();
        why();
        html.raw("<h2 id=\"reports\">The reports</h2>\n");
        event.reports().forEach(this::report);
        html.raw(
                        "</main>\n<footer>Extracted, not written: every line above opens to its source below. ")
                .raw("Times are as the reports state them; inferred ones are marked.</footer>\n");
        return html.end();
    }

    private void counts() {
        EventCounts counts = EventCounts.of(event);
        html.raw("<ul class=\"counts\">\n");
        count(counts.articles(), "article", "reports");
        count(counts.distinctTexts(), "distinct text", "origins");
        count(counts.outlets(), "outlet", "headlines");
        count(counts.publisherFamilies(), "publisher", "headlines");
        count(counts.independentOrigins(), "independent origin", "origins");
        html.raw("</ul>\n");
    }

    private void count(int number, String what, String section) {
        html.raw("<li><b>")
                .link("#" + section, String.valueOf(number))
                .raw("</b> ")
                .text(number == 1 ? what : what + "s")
                .raw(what.startsWith("independent") ? ", at most" : "")
                .raw("</li>\n");
    }

    private void headlines() {
        html.raw(
                        "<h2 id=\"headlines\">Headlines, in the order they came out</h2>\n<table>\n<thead>")
                .raw("<tr><th>When</th><th>Outlet</th><th>Headline</th></tr></thead>\n<tbody>\n");
        for (Article article : event.articles().toList()) {
            html.raw("<tr><td class=\"when\">").text(when(article)).raw("</td><td>");
            outlet(article.outlet());
            html.raw("</td><td class=\"title\">")
                    .link("#" + anchor(article.id()), article.label())
                    .raw("</td></tr>\n");
        }
        html.raw("</tbody></table>\n");
        event.dates().forEach(this::inferred);
    }

    private String when(Article article) {
        if (article.particulars().published() != null) {
            return EditionText.shortTime(article.particulars().published().iso());
        }
        return event.when(article).map(day -> "about " + day).orElse("not stated");
    }

    private void outlet(Outlet outlet) {
        html.text(outlet.label());
        String family = outlet.family();
        if (family != null) {
            html.raw(" <span class=\"quiet\">(").text(family).raw(")</span>");
        }
    }

    private void inferred(InferredDate date) {
        html.raw("<p class=\"quiet\">")
                .link("#" + anchor(date.article()), "Report " + numbers.get(date.article()))
                .text(" states no date: " + date.how())
                .text(date.latest() == null ? "." : "; at the latest " + date.latest() + ".")
                .raw("</p>\n");
    }

    private void origins() {
        html.raw("<h2 id=\"origins\">Whose account</h2>\n<ul class=\"tree\">\n");
        for (Origin origin : event.origins()) {
            html.raw("<li>");
            origin(origin);
            html.raw("</li>\n");
        }
        html.raw("</ul>\n");
    }

    private void origin(Origin origin) {
        String credit = origin.credit();
        switch (origin.kind()) {
            case OWN -> {
                reference(origin.articles().get(0).article());
                html.text(credit == null ? ": its own text" : ": its own text, credits " + credit);
            }
            case TEXT -> {
                html.text("One text" + (credit == null ? "" : ", credited to " + credit));
                descents(origin);
            }
            case CREDIT -> {
                html.text("Different texts, all crediting " + credit);
                descents(origin);
            }
        }
    }

    private void descents(Origin origin) {
        html.raw("<ul>\n");
        for (Origin.Descent descent : origin.articles()) {
            html.raw("<li>");
            reference(descent.article());
            html.text(
                    ": "
                            + EditionText.how(
                                    new Origin.Descent(
                                            descent.article(),
                                            descent.how(),
                                            descent.kept(),
                                            List.of())));
            for (CopyLink.Change change : descent.changes()) {
                html.raw("; ").element("del", change.inA()).raw(" ").element("ins", change.inB());
            }
            html.raw("</li>\n");
        }
        html.raw("</ul>\n");
    }

    private void reference(String id) {
        Article article = event.articles().filter(a -> a.id().equals(id)).findFirst().orElseThrow();
        html.link("#" + anchor(id), article.outlet().label());
    }

    private void timeline() {
        html.raw("<h2 id=\"timeline\">Timeline of publication</h2>\n<ol class=\"timeline\">\n");
        for (Milestone milestone : synopsis.timeline()) {
            String when = EditionText.shortTime(milestone.when());
            html.raw("<li><span class=\"when\">")
                    .text(milestone.inferred() ? "about " + when : when)
                    .raw("</span><span>");
            String target =
                    milestone.supports().isEmpty()
                            ? "#reports"
                            : sentence(milestone.supports().get(0));
            html.link(target, milestone.text()).raw("</span></li>\n");
        }
        html.raw("</ol>\n");
    }

    private void similar() {
        if (event.similar().isEmpty()) {
            return;
        }
        html.raw("<h2 id=\"similar\">Similar events, not the same</h2>\n");
        for (SimilarEvent other : event.similar()) {
            html.raw("<div class=\"note\">\n<p>")
                    .link(
                            other.event() + ".html",
                            titles.getOrDefault(other.event(), other.event()))
                    .raw(" <span class=\"quiet\">(")
                    .text(other.when().name().toLowerCase(Locale.ROOT).replace('_', ' '))
                    .raw(")</span></p>\n<p class=\"quiet\">Same: ")
                    .text(String.join(", ", other.same()))
                    .raw("</p>\n");
            for (String differs : other.differs()) {
                html.raw("<p class=\"quiet\">Different: ").text(differs).raw("</p>\n");
            }
            html.raw("</div>\n");
        }
    }

    private void why() {
        if (event.links().isEmpty()) {
            return;
        }
        html.raw("<h2 id=\"why\">Why these reports are together</h2>\n<ul class=\"tree\">\n");
        for (Link link : event.links()) {
            html.raw("<li>");
            reference(link.a());
            html.raw(" and ");
            reference(link.b());
            html.text(String.format(Locale.ROOT, " (%.2f): ", link.score()));
            List<String> reasons =
                    link.reasons().stream().filter(r -> r.weight() > 0).map(Reason::what).toList();
            html.text(String.join("; ", reasons.subList(0, Math.min(MOST_REASONS, reasons.size()))))
                    .raw("</li>\n");
        }
        html.raw("</ul>\n");
    }

    private void report(AnnotatedArticle report) {
        Article article = report.article();
        html.raw("<article class=\"report\" id=\"").raw(anchor(article.id())).raw("\">\n");
        html.element("h3", article.label())
                .raw("\n<p class=\"quiet\">")
                .text(numbers.get(article.id()) + ". ");
        outlet(article.outlet());
        html.text(" · " + when(article));
        if (!article.particulars().authors().isEmpty()) {
            html.text(" · " + String.join(", ", article.particulars().authors()));
        }
        if (!article.particulars().agencies().isEmpty()) {
            html.text(" · credits " + String.join(", ", article.particulars().agencies()));
        }
        html.text(" · " + article.path()).raw("</p>\n<p>");
        sentences(report);
        html.raw("</p>\n");
        residue(article);
        html.raw("</article>\n");
    }

    private void sentences(AnnotatedArticle report) {
        String text = report.article().text();
        int end = 0;
        for (int i = 0; i < report.sentences().size(); i++) {
            Span sentence = report.sentences().get(i);
            boolean newParagraph = end > 0 && text.substring(end, sentence.start()).contains("\n");
            html.raw(newParagraph ? "</p>\n<p>" : end > 0 ? " " : "");
            html.raw("<span class=\"s\" id=\"")
                    .raw(anchor(report.article().id()) + "-" + sentence.start())
                    .raw("\">")
                    .text(sentence.in(text))
                    .raw("</span>");
            end = sentence.end();
        }
    }

    private void residue(Article article) {
        if (article.residue().isEmpty()) {
            return;
        }
        html.raw("<details><summary>")
                .text("Left out: " + article.residue().size() + " pieces that are not the article");
        html.raw("</summary>\n<table><tbody>\n");
        for (Residue residue : article.residue()) {
            html.raw("<tr>").element("td class=\"quiet\"", residue.why().label());
            html.element("td", residue.text()).raw("</tr>\n");
        }
        html.raw("</tbody></table></details>\n");
    }

    private String anchor(String id) {
        return "r" + numbers.get(id);
    }

    private String sentence(Place place) {
        return "#" + anchor(place.article()) + "-" + place.span().start();
    }
}
