package synoptic.app.serve.page;

import org.jspecify.annotations.Nullable;
import synoptic.publish.html.Head;
import synoptic.publish.html.Html;
import synoptic.publish.html.Segment;
import synoptic.publish.html.Site;
import synoptic.publish.wording.Plural;
import synoptic.publish.wording.Times;
import synoptic.store.Page;
import synoptic.store.Person;
import synoptic.store.Saying;

/// What one person says: when, about what, and in which outlet's rendering.
public final class PersonPage {

    private PersonPage() {}

    public static String of(Site site, Person person, Page<Saying> sayings, @Nullable String more) {
        String segment = Segment.of(person.name());
        Html html =
                Html.page(
                        site,
                        Head.of(person.name())
                                .under("/persons")
                                .alsoAs("/feeds/persons/" + segment, "/api/persons/" + segment));
        Lines lines = new Lines(html, site);
        html.raw("<header>\n<p class=\"kicker\">Said to have said</p>\n")
                .element("h1", person.name())
                .raw("\n<ul class=\"figures\">");
        figure(html, Plural.of(person.utterances(), "utterance"));
        figure(html, Plural.of(person.renderings(), "rendering"));
        figure(html, Plural.of(person.events(), "event"));
        figure(html, Times.span(person.first(), person.last()));
        html.raw("</ul>\n<p class=\"quiet\">By the name reports use: two people of one name stand ")
                .raw("here together.</p>\n</header>\n<main id=\"main\" class=\"by-event\">\n");
        new SaidList(html, site).ofOne(sayings.items());
        lines.more(more);
        lines.end();
        return html.end();
    }

    private static void figure(Html html, String words) {
        html.element("li", words);
    }
}
