package synoptic.app.serve.page;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import synoptic.publish.html.Head;
import synoptic.publish.html.Html;
import synoptic.publish.html.Site;
import synoptic.publish.wording.Plural;
import synoptic.publish.wording.Times;
import synoptic.store.EventSummary;
import synoptic.store.Holdings;

/// The events, the latest day first, each once.
public final class FrontPage {

    private static final int DAY = 10;

    private FrontPage() {}

    /// `times` gives those of an event's reports; `note` says what kind of library this is, where
    /// that needs saying; `more` is the address of the next page.
    public static String of(
            Site site,
            Holdings held,
            List<EventSummary> events,
            Function<EventSummary, List<String>> times,
            @Nullable String note,
            @Nullable String more) {
        Html html = Html.page(site, Head.of("Synoptic").alsoAs("/feeds/events", "/api/events"));
        html.raw("<header>\n");
        note(html, note);
        html.raw("<h1 class=\"unseen\">Events</h1>\n<p class=\"kicker\">")
                .text(
                        "%s in %s of %s"
                                .formatted(
                                        Plural.of(held.events(), "event"),
                                        Plural.of(held.articles(), "report"),
                                        Plural.of(held.outlets(), "outlet")))
                .raw("</p>\n</header>\n<main id=\"main\">\n");
        Lines lines = new Lines(html, site);
        if (events.isEmpty()) {
            empty(html);
        }
        days(html, events, event -> lines.event(event, times.apply(event)));
        lines.more(more);
        lines.end();
        return html.end();
    }

    private static void note(Html html, @Nullable String note) {
        if (note != null) {
            html.raw("<p class=\"demo\">")
                    .text(note)
                    .raw(" ")
                    .link("/bring", "Bring your own reports")
                    .raw("</p>\n");
        }
    }

    private static void empty(Html html) {
        html.raw("<p class=\"lead\">No events yet. ")
                .link("/bring", "Bring reports")
                .raw(": drop files on that page, or name a feed.</p>\n");
    }

    private static void days(Html html, List<EventSummary> events, Consumer<EventSummary> each) {
        String day = null;
        for (int i = 0; i < events.size(); i++) {
            String next = day(events.get(i));
            if (i == 0 || !Objects.equals(next, day)) {
                html.raw(i == 0 ? "" : "</section>\n")
                        .raw(i == 0 ? "<section class=\"first\">" : "<section>")
                        .element("h2 class=\"day\"", next == null ? "Undated" : Times.inWords(next))
                        .raw("\n");
            }
            day = next;
            each.accept(events.get(i));
        }
        html.raw(events.isEmpty() ? "" : "</section>\n");
    }

    private static @Nullable String day(EventSummary event) {
        String last = event.last();
        return last == null ? null : last.substring(0, Math.min(DAY, last.length()));
    }
}
