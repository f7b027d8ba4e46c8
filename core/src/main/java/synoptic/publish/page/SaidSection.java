package synoptic.publish.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import synoptic.annotate.quote.Quotation;
import synoptic.compare.cast.Voice;
import synoptic.compare.said.Rendering;
import synoptic.compare.said.Utterance;
import synoptic.news.Place;
import synoptic.publish.html.Html;
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
        List<Utterance> differing = shared.stream().filter(u -> alike(u).size() > 1).toList();
        List<Utterance> same = shared.stream().filter(u -> alike(u).size() == 1).toList();
        differing.forEach(utterance -> row(html, utterance));
        if (!same.isEmpty()) {
            html.element("h3", "In the same words wherever it is given").raw("\n");
            list(html, same);
        }
        if (!single.isEmpty()) {
            single(html);
        }
    }

    private void single(Html html) {
        if (sources.reportCount() == 1) {
            list(html, single);
            return;
        }
        String more = shared.isEmpty() ? "utterance" : "more utterance";
        html.raw("<details><summary>")
                .text(Plural.of(single.size(), more) + ", each in one report only")
                .raw("</summary>\n");
        list(html, single);
        html.raw("</details>\n");
    }

    private Sources.Item next() {
        items++;
        return new Sources.Item("u" + items, "said");
    }

    private void row(Html html, Utterance utterance) {
        Sources.Item item = next();
        html.raw("<div class=\"said\" data-row id=\"" + item.anchor() + "\"")
                .raw(sources.ofPlaces(places(utterance)) + ">\n<h3>");
        speaker(html, utterance);
        namedAt(html, utterance, item);
        html.raw("</h3>\n<ol class=\"renderings\">\n");
        for (List<Rendering> alike : alike(utterance)) {
            rendering(html, utterance, alike, item);
        }
        html.raw("</ol>\n</div>\n");
    }

    private static List<Place> places(Utterance utterance) {
        return utterance.renderings().stream().map(Rendering::place).toList();
    }

    private void speaker(Html html, Utterance utterance) {
        Voice speaker = utterance.speaker();
        String page = speaker.isNamed() ? sources.site().person(speaker.name()).orElse(null) : null;
        html.linkIfAny(page, speaker.name());
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
        List<Place> places = alike.stream().map(Rendering::place).toList();
        html.raw("<li class=\"" + kind + "\"" + sources.ofPlaces(places))
                .raw(">\n<div class=\"by\">");
        new Supports(sources).outlets(html, places, item);
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

    /// A line for each, where all renderings are alike.
    private void list(Html html, List<Utterance> utterances) {
        html.raw("<ul class=\"rows\">\n");
        for (Utterance utterance : utterances) {
            Sources.Item item = next();
            html.raw("<li data-row id=\"" + item.anchor() + "\"")
                    .raw(sources.ofPlaces(places(utterance)) + "><b>");
            speaker(html, utterance);
            html.raw("</b> ");
            words(html, utterance.renderings().get(0));
            html.raw(" <cite>");
            new Supports(sources).outlets(html, places(utterance), item);
            html.raw("</cite> <span class=\"quiet\">")
                    .text(kind(utterance.renderings().get(0)))
                    .raw("</span></li>\n");
        }
        html.raw("</ul>\n");
    }

    private void words(Html html, Rendering rendering) {
        boolean direct = rendering.kind() == Quotation.Kind.DIRECT;
        html.raw("<span" + sources.lang(rendering.place().article()) + ">")
                .text(direct ? "“" + rendering.place().text() + "”" : rendering.place().text())
                .raw("</span>");
    }
}
