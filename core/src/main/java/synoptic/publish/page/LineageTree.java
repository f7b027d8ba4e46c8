package synoptic.publish.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import synoptic.copy.CopyLink;
import synoptic.copy.Origin;
import synoptic.publish.html.Bar;
import synoptic.publish.html.Html;
import synoptic.publish.wording.Descents;
import synoptic.publish.wording.Plural;

/// The articles of one origin as a tree: under each text those that were made from it, with how
/// much of it they keep and what they changed.
final class LineageTree {

    private final Origin origin;
    private final Sources sources;
    private final Map<String, List<Origin.Descent>> madeFrom = new LinkedHashMap<>();
    private final List<Origin.Descent> roots = new ArrayList<>();

    LineageTree(Origin origin, Sources sources) {
        this.origin = origin;
        this.sources = sources;
        List<String> ids = origin.articles().stream().map(Origin.Descent::article).toList();
        for (Origin.Descent descent : origin.articles()) {
            String from = descent.from();
            if (from != null && ids.contains(from) && !leadsBack(descent)) {
                madeFrom.computeIfAbsent(from, key -> new ArrayList<>()).add(descent);
            } else {
                roots.add(descent);
            }
        }
    }

    /// Whether going from text to text ends at this one again: then it has no text above it.
    private boolean leadsBack(Origin.Descent descent) {
        String at = descent.from();
        for (int steps = 0; at != null && steps <= origin.articles().size(); steps++) {
            if (at.equals(descent.article())) {
                return true;
            }
            at = from(at);
        }
        return at != null;
    }

    private @Nullable String from(String article) {
        for (Origin.Descent descent : origin.articles()) {
            if (descent.article().equals(article)) {
                return descent.from();
            }
        }
        return null;
    }

    void write(Html html) {
        list(html, roots);
    }

    private void list(Html html, List<Origin.Descent> descents) {
        html.raw("<ul>\n");
        for (Origin.Descent descent : descents) {
            html.raw("<li" + sources.of(withThoseBelow(descent.article())) + ">");
            one(html, descent);
            List<Origin.Descent> below = madeFrom.getOrDefault(descent.article(), List.of());
            if (!below.isEmpty()) {
                list(html, below);
            }
            html.raw("</li>\n");
        }
        html.raw("</ul>\n");
    }

    private List<String> withThoseBelow(String article) {
        List<String> all = new ArrayList<>(List.of(article));
        for (Origin.Descent below : madeFrom.getOrDefault(article, List.of())) {
            all.addAll(withThoseBelow(below.article()));
        }
        return all;
    }

    private void one(Html html, Origin.Descent descent) {
        html.link(sources.address(descent.article()), sources.label(descent.article()))
                .text(": " + Descents.how(descent));
        if (descent.from() != null) {
            html.raw(" ");
            Bar.write(html, descent.kept());
        }
        for (CopyLink.Change change : descent.changes().words()) {
            html.raw("; ").element("del", change.inA()).raw(" ").element("ins", change.inB());
        }
        passages(html, "cut", descent.changes().cut());
        passages(html, "added", descent.changes().added());
    }

    private static void passages(Html html, String what, List<String> passages) {
        if (passages.isEmpty()) {
            return;
        }
        html.raw("<details><summary>")
                .text(Plural.of(passages.size(), "passage") + " " + what)
                .raw("</summary>\n<ul class=\"passages\">\n");
        passages.forEach(passage -> html.element("li", passage).raw("\n"));
        html.raw("</ul></details>\n");
    }
}
