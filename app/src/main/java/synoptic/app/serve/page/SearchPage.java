package synoptic.app.serve.page;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import synoptic.app.found.Found;
import synoptic.publish.html.Head;
import synoptic.publish.html.Html;
import synoptic.publish.html.Site;
import synoptic.publish.page.Exports;
import synoptic.store.ArticleSummary;
import synoptic.store.EventSummary;
import synoptic.store.Page;
import synoptic.store.Saying;
import synoptic.store.Terms;

/// What was looked for, and what was found: events first, then articles, then what was said.
public final class SearchPage {

    /// The fields of the form as they were filled in.
    public record Filled(
            String words, String outlet, String person, String from, String to, String language) {

        boolean isEmpty() {
            return words.isEmpty() && !hasLimits();
        }

        boolean hasLimits() {
            return !(outlet + person + from + to + language).isEmpty();
        }
    }

    /// What lists do not hold: the times of an event's reports, and the text of an article by id.
    public record Beside(
            Function<EventSummary, List<String>> times, Function<String, Optional<String>> text) {}

    private final Site site;
    private final Filled filled;
    private final String query;
    private final Beside beside;
    private final Html html;
    private final Lines lines;

    private SearchPage(Site site, Filled filled, String query, Beside beside) {
        this.beside = beside;
        this.site = site;
        this.filled = filled;
        this.query = query;
        String title = filled.words().isEmpty() ? "Search" : "Search: " + filled.words();
        html =
                Html.page(
                        site,
                        Head.of(title)
                                .under(site.home())
                                .alsoAs("/feeds/search" + query, "/api/search" + query));
        lines = new Lines(html, site);
    }

    /// `query` is that of the page's address; `found` is null where nothing was asked.
    public static String of(
            Site site, Filled filled, String query, @Nullable Found found, Beside beside) {
        return new SearchPage(site, filled, query, beside).write(found);
    }

    private String write(@Nullable Found found) {
        html.raw("<header>\n<h1>Search</h1>\n");
        form();
        html.raw("</header>\n<main id=\"main\">\n");
        if (found == null || filled.isEmpty()) {
            html.raw("<p class=\"quiet\">All words must be there; words between quotation marks ")
                    .raw("must stand one after another.</p>\n");
        } else if (found.isNothing()) {
            html.raw("<p class=\"lead\">Nothing has all of this. Fewer words, or fewer limits, ")
                    .raw("find more.</p>\n");
        } else {
            found(found);
        }
        lines.end();
        return html.end();
    }

    private void form() {
        html.raw("<form class=\"asked\" action=\"/search\">\n<p class=\"words\">");
        field("q", "Words and “phrases”", filled.words(), "search");
        html.raw("</p><p><button>Search</button></p>\n<details class=\"limits\"")
                .raw(filled.hasLimits() ? " open>" : ">")
                .raw("<summary>Only some outlet, speaker, days or language</summary>\n<div><p>");
        field("outlet", "Outlet", filled.outlet(), "text");
        html.raw("</p><p>");
        field("person", "Who spoke", filled.person(), "text");
        html.raw("</p><p>");
        field("from", "From", filled.from(), "date");
        html.raw("</p><p>");
        field("to", "To", filled.to(), "date");
        html.raw("</p><p>");
        field("language", "Language", filled.language(), "text");
        html.raw("</p></div></details>\n</form>\n");
    }

    private void field(String name, String label, String value, String type) {
        html.raw("<label for=\"f-" + name + "\">")
                .text(label)
                .raw("</label><input id=\"f-" + name + "\" name=\"" + name + "\" type=\"" + type)
                .raw("\" maxlength=\"200\" value=\"")
                .text(value)
                .raw("\">");
    }

    private void found(Found found) {
        if (!found.events().items().isEmpty()) {
            html.raw(
                    "<section aria-labelledby=\"events\"><h2 id=\"events\" class=\"day\">Events</h2>\n");
            found.events()
                    .items()
                    .forEach(event -> lines.event(event, beside.times().apply(event)));
            html.raw("</section>\n");
        }
        articles(found.articles());
        sayings(found.sayings().items());
        new Exports("/export/search").write(html, query);
    }

    private void articles(Page<ArticleSummary> articles) {
        if (articles.items().isEmpty()) {
            return;
        }
        html.raw(
                "<section aria-labelledby=\"articles\"><h2 id=\"articles\" class=\"day\">Articles</h2>\n<ul class=\"rows\">\n");
        Excerpt excerpt = new Excerpt(Terms.of(filled.words()));
        for (ArticleSummary article : articles.items()) {
            Optional<String> text = beside.text().apply(article.id());
            lines.article(article, () -> text.ifPresent(words -> excerpt.write(html, words)));
        }
        html.raw("</ul>\n</section>\n");
        String next = articles.next();
        lines.more(next == null ? null : "/search" + Addresses.with(query, "after", next));
    }

    private void sayings(List<Saying> sayings) {
        if (!sayings.isEmpty()) {
            html.raw("<section aria-labelledby=\"said\"><h2 id=\"said\" class=\"day\">Said</h2>\n");
            new SaidList(html, site).ofMany(sayings);
            html.raw("</section>\n");
        }
    }
}
