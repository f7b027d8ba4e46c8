package synoptic.app.serve.page;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import synoptic.annotate.quote.Quotation;
import synoptic.compare.said.Rendering;
import synoptic.publish.html.Html;
import synoptic.publish.html.Site;
import synoptic.publish.page.EventCard;
import synoptic.publish.wording.Differences;
import synoptic.publish.wording.Plural;
import synoptic.store.ArticleSummary;
import synoptic.store.EventSummary;
import synoptic.store.Saying;

/// Lines that several lists share.
final class Lines {

    private final Html html;
    private final Site site;

    Lines(Html html, Site site) {
        this.html = html;
        this.site = site;
    }

    /// `times` are those of its reports.
    void event(EventSummary event, List<String> times) {
        ArticleSummary newest = event.newest();
        new EventCard(
                        event.id(),
                        event.title(),
                        event.first(),
                        event.last(),
                        event.counts(),
                        findings(event),
                        event.lead(),
                        new EventCard.Newest(
                                newest.id(),
                                newest.title(),
                                newest.outlet().label(),
                                newest.when()),
                        event.outlets(),
                        times,
                        event.edits())
                .write(html, site, EventCard.HeadingLevel.OF_A_PART);
    }

    private static String findings(EventSummary event) {
        StringBuilder findings = new StringBuilder();
        add(findings, event.conflicts(), "conflict", "conflicts");
        add(
                findings,
                event.materialRenderings(),
                "rendering that says something else",
                "renderings that say something else");
        add(
                findings,
                event.droppedHedges(),
                "rendering that drops a ‘may’",
                "renderings that drop a ‘may’");
        return findings.toString();
    }

    private static void add(StringBuilder findings, int count, String one, String many) {
        if (count > 0) {
            findings.append(findings.isEmpty() ? "" : ", ").append(Plural.of(count, one, many));
        }
    }

    void article(ArticleSummary article) {
        article(article, () -> {});
    }

    /// `more` writes what else there is to say of it.
    void article(ArticleSummary article, Runnable more) {
        html.raw("<li data-row><p class=\"kicker\">");
        when(article);
        html.text(" · ");
        html.linkIfAny(site.outlet(article.outlet().key()).orElse(null), article.outlet().label());
        html.raw("</p><p>")
                .linkIfAny(site.article(article.id()).orElse(null), article.title())
                .raw("</p>");
        more.run();
        html.raw("</li>\n");
    }

    void when(ArticleSummary article) {
        String when = article.when();
        if (when == null) {
            html.text("no date");
            return;
        }
        html.text(article.dated() == ArticleSummary.Dated.INFERRED ? "about " : "").time(when);
    }

    /// Renderings that are alike: the reports that give them, when, and how they call the speaker.
    void sayings(List<Saying> alike) {
        Rendering rendering = alike.getFirst().rendering();
        html.raw("<li class=\"").raw(kind(rendering)).raw("\"><div class=\"by\">");
        alike.forEach(this::attribution);
        if (rendering.change() != Rendering.Change.NONE) {
            html.raw(" <strong class=\"badge " + kind(rendering) + "\">")
                    .text(Differences.label(rendering))
                    .raw("</strong>");
        }
        boolean direct = rendering.kind() == Quotation.Kind.DIRECT;
        String words = rendering.place().text();
        html.raw("</div><div><blockquote>")
                .text(direct ? "“" + words + "”" : words)
                .raw("</blockquote>");
        String against = Differences.inWords(rendering);
        if (!against.isEmpty()) {
            html.element("p class=\"against\"", against);
        }
        html.raw("</div></li>\n");
    }

    private void attribution(Saying saying) {
        Rendering rendering = saying.rendering();
        html.raw("<div>")
                .link(
                        "%s?at=%d#asked"
                                .formatted(
                                        site.article(saying.article().id()).orElse(""),
                                        rendering.place().span().start()),
                        saying.article().outlet().label())
                .raw("<span class=\"quiet\">");
        when(saying.article());
        html.text(" · " + rendering.kind().name().toLowerCase(Locale.ROOT) + called(rendering))
                .raw("</span></div>");
    }

    private static String called(Rendering rendering) {
        var source = rendering.source();
        return source == null ? " · speaker left unnamed" : " · as “" + source.text() + "”";
    }

    private static String kind(Rendering rendering) {
        return switch (rendering.change()) {
            case MATERIAL -> "material";
            case HEDGE_DROPPED -> "hedge";
            case REWORDED -> "reworded";
            case TRUNCATED -> "truncated";
            case NONE -> "same";
        };
    }

    void more(@Nullable String address) {
        if (address != null) {
            html.raw("<p class=\"more\"><a rel=\"next\" href=\"")
                    .text(address)
                    .raw("\">More</a></p>\n");
        }
    }

    void end() {
        html.raw(
                        "</main>\n<footer>Each event stands once; copies are counted as copies. The number ")
                .raw("of independent origins is an upper bound. ")
                .link("/openapi.yaml", "For programs")
                .raw("</footer>\n");
    }
}
