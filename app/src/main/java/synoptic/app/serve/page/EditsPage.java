package synoptic.app.serve.page;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import synoptic.publish.html.Head;
import synoptic.publish.html.Html;
import synoptic.publish.html.Site;
import synoptic.publish.wording.Times;
import synoptic.store.KeptEdit;

/// All edits, the latest first, each of which can be undone.
public final class EditsPage {

    private final Site site;
    private final Map<String, String> titles;
    private final Html html;

    private EditsPage(Site site, Map<String, String> titles) {
        this.site = site;
        this.titles = titles;
        html = Html.page(site, Head.of("Edits").under(site.home()).alsoAs(null, "/api/edits"));
    }

    /// `titles` are those of the reports that edits name, by id; `underWay`: since when a change is
    /// being worked out, null where none is.
    public static String of(
            Site site,
            List<KeptEdit> edits,
            Map<String, String> titles,
            @Nullable Instant underWay) {
        return new EditsPage(site, titles).write(edits, underWay);
    }

    private String write(List<KeptEdit> edits, @Nullable Instant underWay) {
        html.raw("<header>\n<h1>Edits</h1>\n<p class=\"quiet\">What was said on this page about ")
                .raw("which reports belong together. Reports are never changed; an edit that is ")
                .raw(
                        "undone is as if it had never been made.</p>\n</header>\n<main id=\"main\">\n");
        if (underWay != null) {
            html.element(
                    "p class=\"note\" role=\"status\"",
                    "Since %s a change is being worked out; events stand as they did until it is done."
                            .formatted(when(underWay)));
        }
        if (edits.isEmpty()) {
            html.raw("<p>None yet: each event’s page has a form at “Why together”.</p>\n");
        }
        html.raw(edits.isEmpty() ? "" : "<ol class=\"rows\" reversed>\n");
        edits.reversed().forEach(this::edit);
        html.raw(edits.isEmpty() ? "" : "</ol>\n");
        new Lines(html, site).end();
        return html.end();
    }

    private void edit(KeptEdit edit) {
        html.raw("<li data-row>\n<p class=\"kicker\">")
                .text("%d · %s".formatted(edit.number(), when(edit.when())))
                .raw("</p>\n<p>");
        String words = edit.edit().why();
        html.text(words.substring(0, words.indexOf(':'))).raw(":</p>\n<ul>\n");
        edit.edit().reports().forEach(this::report);
        html.raw("</ul>\n");
        if (edit.undone() == null) {
            undo(edit);
        } else {
            html.element("p class=\"quiet\"", "Undone " + when(edit.undone())).raw("\n");
        }
        html.raw("</li>\n");
    }

    private void report(String id) {
        String title = titles.get(id);
        html.raw("<li>");
        if (title == null) {
            html.text(id + " (not in the library)");
        } else {
            html.linkIfAny(site.article(id).orElse(null), title);
        }
        html.raw("</li>\n");
    }

    private void undo(KeptEdit edit) {
        site.forms()
                .ifPresent(
                        csrf ->
                                html.raw("<form method=\"post\" action=\"/edits/undo\">")
                                        .raw("<input type=\"hidden\" name=\"csrf\" value=\"")
                                        .text(csrf)
                                        .raw("\"><input type=\"hidden\" name=\"number\" value=\"")
                                        .raw(edit.number() + "\"><button aria-label=\"Undo edit ")
                                        .raw(edit.number() + "\">Undo</button></form>\n"));
    }

    private static String when(Instant moment) {
        return Times.inWords(
                        moment.truncatedTo(ChronoUnit.SECONDS).atOffset(ZoneOffset.UTC).toString())
                + " UTC";
    }
}
