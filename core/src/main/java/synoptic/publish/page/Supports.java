package synoptic.publish.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import synoptic.news.Article;
import synoptic.news.Place;
import synoptic.publish.html.Html;
import synoptic.text.Span;

/// The places that a line stands on, each opening to its sentence; equal words stand once.
final class Supports {

    private static final int MOST = 4;

    /// Words that are more of a sentence than this are not marked in it.
    private static final double WHOLE = 0.8;

    private final Sources sources;

    Supports(Sources sources) {
        this.sources = sources;
    }

    /// Only the outlets, in one run.
    void outlets(Html html, List<Place> places, Sources.Item item) {
        html.raw("<span class=\"outlets\">");
        for (int i = 0; i < places.size(); i++) {
            html.raw(i == 0 ? "" : ", ");
            sources.link(html, places.get(i), item);
        }
        html.raw("</span>");
    }

    /// The outlets with the sentence of each; what goes beyond a few is folded.
    void quoted(Html html, List<Place> places, Sources.Item item) {
        List<List<Place>> alike = alike(places);
        list(html, alike.subList(0, Math.min(MOST, alike.size())), item);
        if (alike.size() > MOST) {
            html.raw("<details><summary>")
                    .text("%d more".formatted(alike.size() - MOST))
                    .raw("</summary>\n");
            list(html, alike.subList(MOST, alike.size()), item);
            html.raw("</details>\n");
        }
    }

    private void list(Html html, List<List<Place>> alike, Sources.Item item) {
        html.raw("<ul class=\"supports\">\n");
        for (List<Place> places : alike) {
            Place first = places.get(0);
            html.raw("<li" + sources.ofPlaces(places) + ">");
            outlets(html, places, item);
            html.raw(" <q" + sources.lang(first.article()) + ">");
            inItsSentence(html, first);
            html.raw("</q></li>\n");
        }
        html.raw("</ul>\n");
    }

    /// The whole sentence, so that words taken out of it can be judged, with them marked.
    private void inItsSentence(Html html, Place place) {
        Span sentence = sources.sentenceSpan(place);
        Article article = sources.article(place.article());
        if (article == null || sentence == null || !sentence.contains(place.span())) {
            html.text(place.text());
            return;
        }
        String text = article.text();
        boolean whole = place.span().length() > WHOLE * sentence.length();
        html.text(text.substring(sentence.start(), place.span().start()))
                .raw(whole ? "" : "<b>")
                .text(place.text())
                .raw(whole ? "" : "</b>")
                .text(text.substring(place.span().end(), sentence.end()));
    }

    private List<List<Place>> alike(List<Place> places) {
        Map<String, List<Place>> byText = new LinkedHashMap<>();
        for (Place place : places) {
            byText.computeIfAbsent(sentence(place), text -> new ArrayList<>()).add(place);
        }
        return List.copyOf(byText.values());
    }

    private String sentence(Place place) {
        Span sentence = sources.sentenceSpan(place);
        Article article = sources.article(place.article());
        return sentence == null || article == null ? place.text() : sentence.in(article.text());
    }
}
