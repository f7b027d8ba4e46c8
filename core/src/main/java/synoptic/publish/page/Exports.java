package synoptic.publish.page;

import java.util.List;
import synoptic.publish.html.Html;

/// Links to the forms in which what a page shows can be taken away.
public record Exports(String address) {

    /// The forms, as they end an address, with their names.
    private static final List<List<String>> FORMS =
            List.of(
                    List.of("json", "JSON"),
                    List.of("jsonl", "JSON Lines"),
                    List.of("csv", "CSV"),
                    List.of("ninjs", "ninjs"),
                    List.of("jsonld", "schema.org"),
                    List.of("atom", "Atom"));

    public void write(Html html) {
        write(html, "");
    }

    /// `query` goes behind each address.
    public void write(Html html, String query) {
        html.raw("<p class=\"exports\">Take away: ");
        for (int i = 0; i < FORMS.size(); i++) {
            html.raw(i == 0 ? "" : " ")
                    .link(address + "." + FORMS.get(i).get(0) + query, FORMS.get(i).get(1));
        }
        html.raw("</p>\n");
    }
}
