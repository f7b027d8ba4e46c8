package synoptic.publish.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import synoptic.annotate.quote.Quotation;
import synoptic.compare.said.Rendering;
import synoptic.compare.said.Utterance;
import synoptic.news.Place;
import synoptic.publish.wording.Differences;
import synoptic.publish.wording.Plural;
import synoptic.publish.wording.Utterances;

/// Who said what: each thing said once, with every rendering of it under the other and the changed
/// words marked; what only one report gives is folded.
final class SaidSection implements Section {

    private final List<Utterance> shared;
    private final List<Utterance> single;
    private final Sources sources;
    private int items;

    SaidSection(List<Utterance> utterances, Sources sources) {
        shared = Utterances.inSeveralReports(utterances);
        single = Utterances.inOneReport(utterances);
        this.sources = sources;
    }

    @Override
    public Heading heading() {
        return new Heading("said", "Who said what", "Who said what");
    }

    @Override
    public boolean isEmpty() {
        return shared.isEmpty() && single.isEmpty();
    }

    @Override
    public void write(Html html) {
        shared.forEach(utterance -> row(html, utterance));
        if (single.isEmpty()) {
            return;
        }
        if (sources.reportCount() == 1) {
            singles(html);
            return;
        }
        html.raw("<details><summary>")
                .text(
                        shared.isEmpty()
                                ? Plural.of(single.size(), "utterance")
                                        + ", each in one report only"
                                : Plural.of(single.size(), "more utterance")
                                        + ", each in one report only")
                .raw("</summary>\n");
        singles(html);
        html.raw("</details>\n");
    }

    private Sources.Item next() {
        items++;
        return new Sources.Item("u" + items, "said");
    }

    private void row(Html html, Utterance utterance) {
        Sources.Item item = next();
        html.raw("<div class=\"said\" id=\"" + item.anchor() + "\">\n<h3>")
                .text(utterance.speaker().name());
        namedAt(html, utterance, item);
        html.raw("</h3>\n<ol class=\"renderings\">\n");
        for (List<Rendering> alike : alike(utterance)) {
            rendering(html, utterance, alike, item);
        }
        html.raw("</ol>\n</div>\n");
    }

    private void namedAt(Html html, Utterance utterance, Sources.Item item) {
        Place named = utterance.speaker().namedAt();
        if (named != null) {
            html.raw(" <span class=\"quiet\">named by ");
            sources.link(html, named, item);
            html.raw("</span>");
        }
    }

    /// Renderings that do not differ from each other together, in the order of the first of each.
    private static List<List<Rendering>> alike(Utterance utterance) {
        Map<List<Object>, List<Rendering>> alike = new LinkedHashMap<>();
        for (Rendering rendering : utterance.renderings()) {
            List<Object> same =
                    List.of(
                            rendering.place().text(),
                            rendering.kind(),
                            rendering.change(),
                            called(rendering));
            alike.computeIfAbsent(same, key -> new ArrayList<>()).add(rendering);
        }
        return List.copyOf(alike.values());
    }

    private static String called(Rendering rendering) {
        Place source = rendering.source();
        return source == null ? "" : source.text();
    }

    private void rendering(
            Html html, Utterance utterance, List<Rendering> alike, Sources.Item item) {
        Rendering rendering = alike.get(0);
        boolean first = rendering.equals(utterance.renderings().get(0));
        String kind = Markings.kind(rendering.change());
        html.raw("<li class=\"" + kind + "\">\n<div class=\"by\">");
        new Supports(sources).outlets(html, alike.stream().map(Rendering::place).toList(), item);
        html.raw(" <span class=\"quiet\">")
                .text(kind(rendering) + calledAs(utterance, rendering))
                .raw("</span>");
        if (!first) {
            html.raw(" <strong class=\"badge " + kind + "\">")
                    .text(Differences.label(rendering))
                    .raw("</strong>");
        }
        html.raw("</div>\n<div class=\"words\">");
        html.raw("<blockquote" + sources.lang(rendering.place().article()) + ">");
        boolean direct = rendering.kind() == Quotation.Kind.DIRECT;
        html.raw(direct ? "“" : "");
        (first ? Markings.ofFirst(utterance) : Markings.of(rendering)).write(html);
        html.raw(direct ? "”" : "").raw("</blockquote>\n");
        String against = Differences.inWords(rendering);
        if (!against.isEmpty()) {
            html.raw("<p class=\"against\">").text(against).raw("</p>\n");
        }
        html.raw("</div></li>\n");
    }

    private static String kind(Rendering rendering) {
        return rendering.kind().name().toLowerCase(Locale.ROOT);
    }

    /// How the report calls the speaker, where that is not the name in the heading.
    private static String calledAs(Utterance utterance, Rendering rendering) {
        Place source = rendering.source();
        if (source == null) {
            return " · speaker left unnamed";
        }
        String called = source.text().toLowerCase(Locale.ROOT);
        String name = utterance.speaker().name().toLowerCase(Locale.ROOT);
        boolean same = called.contains(name) || name.contains(called);
        return same ? "" : " · calls the speaker “" + source.text() + "”";
    }

    private void singles(Html html) {
        html.raw("<ul class=\"rows\">\n");
        for (Utterance utterance : single) {
            Sources.Item item = next();
            Rendering rendering = utterance.renderings().get(0);
            boolean direct = rendering.kind() == Quotation.Kind.DIRECT;
            html.raw("<li id=\"" + item.anchor() + "\"><b>")
                    .text(utterance.speaker().name())
                    .raw("</b> <span" + sources.lang(rendering.place().article()) + ">")
                    .text(direct ? "“" + rendering.place().text() + "”" : rendering.place().text())
                    .raw("</span> <cite>");
            sources.link(html, rendering.place(), item);
            html.raw("</cite> <span class=\"quiet\">").text(kind(rendering)).raw("</span></li>\n");
        }
        html.raw("</ul>\n");
    }
}
