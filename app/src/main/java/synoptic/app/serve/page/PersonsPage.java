package synoptic.app.serve.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import synoptic.publish.html.Head;
import synoptic.publish.html.Html;
import synoptic.publish.html.Site;
import synoptic.publish.wording.Plural;
import synoptic.store.Person;

/// Those who speak, the ones with most utterances first.
public final class PersonsPage {

    private PersonsPage() {}

    public static String of(Site site, String words, List<Person> persons, @Nullable String more) {
        Html html =
                Html.page(site, Head.of("People").under(site.home()).alsoAs(null, "/api/persons"));
        html.raw("<header>\n<h1>People</h1>\n")
                .raw("<form class=\"asked\" action=\"/persons\"><p><label for=\"f-q\">Name</label>")
                .raw("<input id=\"f-q\" type=\"search\" name=\"q\" maxlength=\"200\" value=\"")
                .text(words)
                .raw("\"></p><p><button>Find</button></p></form>\n</header>\n<main id=\"main\">\n");
        Lines lines = new Lines(html, site);
        html.raw(
                persons.isEmpty()
                        ? "<p>Nobody of this name speaks.</p>\n"
                        : "<ul class=\"asides\">\n");
        persons.forEach(person -> person(html, site, person));
        html.raw(persons.isEmpty() ? "" : "</ul>\n");
        lines.more(more);
        lines.end();
        return html.end();
    }

    private static void person(Html html, Site site, Person person) {
        html.raw("<li data-row>")
                .linkIfAny(site.person(person.name()).orElse(null), person.name())
                .raw("<br><span class=\"quiet\">")
                .text(
                        "%s in %s"
                                .formatted(
                                        Plural.of(person.utterances(), "utterance"),
                                        Plural.of(person.events(), "event")))
                .raw("</span></li>\n");
    }
}
