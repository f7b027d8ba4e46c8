package synoptic.publish.page;

import java.util.List;
import synoptic.compare.claim.Conflict;
import synoptic.publish.html.Html;

/// Claims that cannot all be so, side by side, each with the places that make it and why they
/// clash.
final class ConflictsSection implements Section {

    private final List<Conflict> conflicts;
    private final Sources sources;

    ConflictsSection(List<Conflict> conflicts, Sources sources) {
        this.conflicts = conflicts;
        this.sources = sources;
    }

    @Override
    public Heading heading() {
        return new Heading("conflicts", "Where accounts conflict", "Conflicts");
    }

    @Override
    public boolean isEmpty() {
        return conflicts.isEmpty();
    }

    @Override
    public void write(Html html) {
        for (int i = 0; i < conflicts.size(); i++) {
            conflict(html, conflicts.get(i), "c" + (i + 1));
        }
    }

    private void conflict(Html html, Conflict conflict, String anchor) {
        Sources.Item item = new Sources.Item(anchor, "conflict");
        html.raw("<div class=\"conflict\" data-row id=\"" + anchor + "\"")
                .raw(sources.ofPlaces(conflict.places()) + ">\n<h3>")
                .text(conflict.about())
                .raw("</h3>\n<ul class=\"sides\">\n");
        for (Conflict.Side side : conflict.sides()) {
            html.raw("<li" + sources.ofPlaces(side.supports()) + ">")
                    .element("p class=\"claim\"", side.claim())
                    .raw("\n");
            new Supports(sources).quoted(html, side.supports(), item);
            html.raw("</li>\n");
        }
        html.raw("</ul>\n<p class=\"quiet\">")
                .text(kind(conflict.kind()) + ": " + conflict.why())
                .raw("</p>\n</div>\n");
    }

    private static String kind(Conflict.Kind kind) {
        return switch (kind) {
            case NUMBER -> "Numbers";
            case DATE -> "Days";
            case PLACE -> "Places";
            case ROLE -> "Offices";
            case POLARITY -> "Yes or no";
            case ACTOR -> "Who did it";
        };
    }
}
