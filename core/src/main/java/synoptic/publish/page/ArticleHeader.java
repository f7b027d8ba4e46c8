package synoptic.publish.page;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import synoptic.compare.Synopsis;
import synoptic.compare.claim.Conflict;
import synoptic.copy.Origin;
import synoptic.group.Event;
import synoptic.news.Article;
import synoptic.news.Particulars;
import synoptic.news.StatedTime;
import synoptic.publish.html.Html;
import synoptic.publish.html.Site;
import synoptic.publish.wording.Descents;
import synoptic.publish.wording.Plural;

/// What stands over an article: what it states of itself, which event it tells of, where its text
/// comes from, and what of it others dispute.
final class ArticleHeader {

    private final Article article;
    private final @Nullable Synopsis synopsis;
    private final @Nullable Event event;
    private final Site site;
    private final Html html;

    ArticleHeader(Article article, @Nullable Synopsis synopsis, Site site, Html html) {
        this.article = article;
        this.synopsis = synopsis;
        event = synopsis == null ? null : synopsis.event();
        this.site = site;
        this.html = html;
    }

    void write() {
        html.raw("<header class=\"of-article\">\n<p class=\"kicker\">");
        ReportLine.outlet(html, article.outlet(), site);
        html.raw("</p>\n<h1").raw(lang()).raw(">").text(article.label()).raw("</h1>\n");
        particulars();
        belongsTo();
        if (synopsis != null) {
            disputes(synopsis);
        }
        html.raw("</header>\n");
    }

    private String lang() {
        return Sources.lang(article);
    }

    private void particulars() {
        Particulars stated = article.particulars();
        html.raw("<p class=\"quiet\">");
        StatedTime published = stated.published();
        if (published != null) {
            html.time(published.iso());
        } else {
            inferred();
        }
        if (!stated.authors().isEmpty()) {
            html.text(" · " + String.join(", ", stated.authors()));
        }
        if (!stated.agencies().isEmpty()) {
            html.text(" · credits " + String.join(", ", stated.agencies()));
        }
        original(stated.url());
        html.raw("</p>\n");
        String description = stated.description();
        if (description != null) {
            html.raw("<p class=\"lead\"" + lang() + ">").text(description).raw("</p>\n");
        }
    }

    private void inferred() {
        String when = event == null ? null : event.when(article).orElse(null);
        if (when == null) {
            html.text("no date stated");
        } else {
            html.text("about ").time(when);
        }
    }

    /// Only addresses of the web become links; what else a page states as its own is shown as text.
    private void original(@Nullable String url) {
        if (url == null) {
            return;
        }
        html.raw(" · ");
        String lower = url.toLowerCase(Locale.ROOT);
        if (lower.startsWith("https://") || lower.startsWith("http://")) {
            html.raw("<a rel=\"noopener noreferrer nofollow external\" href=\"")
                    .text(url)
                    .raw("\">the original</a>");
        } else {
            html.raw("<span class=\"path\">").text(url).raw("</span>");
        }
    }

    private void belongsTo() {
        if (event == null) {
            html.raw("<p class=\"note\">Not grouped yet.</p>\n");
            return;
        }
        html.raw("<p class=\"note\">Tells of ")
                .link(site.event(event.id()), event.title())
                .text(", as %s do".formatted(Plural.of(event.reports().size() - 1, "other report")))
                .raw(".");
        event.origins().stream()
                .flatMap(origin -> origin.articles().stream())
                .filter(descent -> descent.article().equals(article.id()))
                .findFirst()
                .ifPresent(this::descent);
        html.raw("</p>\n");
    }

    private void descent(Origin.Descent descent) {
        html.raw(" ").text("Its text: " + Descents.how(descent));
        String from = descent.from();
        if (from != null) {
            html.raw(", from ").linkIfAny(site.article(from).orElse(null), label(from));
        }
        html.raw(".");
    }

    private String label(String id) {
        return event == null
                ? id
                : event.articles()
                        .filter(other -> other.id().equals(id))
                        .map(other -> other.outlet().label())
                        .findFirst()
                        .orElse(id);
    }

    private void disputes(Synopsis known) {
        List<Conflict> conflicts = known.conflicts();
        for (int i = 0; i < conflicts.size(); i++) {
            Conflict conflict = conflicts.get(i);
            String address = site.event(known.event().id()) + "#c" + (i + 1);
            conflict.sides().stream()
                    .filter(side -> Disputes.isOf(side, article))
                    .findFirst()
                    .ifPresent(side -> dispute(conflict, side, address));
        }
    }

    private void dispute(Conflict conflict, Conflict.Side own, String address) {
        html.raw("<p class=\"note dispute\">Disputed: ")
                .link(address, conflict.about())
                .text(", " + own.claim() + " here, ")
                .text(Disputes.others(conflict, own))
                .raw(" in other reports.</p>\n");
    }
}
