package synoptic.publish.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import synoptic.group.Event;
import synoptic.news.Article;
import synoptic.publish.html.Html;
import synoptic.publish.wording.Descents;

/// By what a reader may narrow the page to some of its reports: one of them, a language, texts of
/// their own, news or opinion. Only what tells these reports apart is offered.
///
/// The script of served pages shows and obeys it: the value of a choice is the numbers of its
/// reports, as they stand at each line.
final class Narrowing {

    private final Event event;
    private final Sources sources;

    Narrowing(Event event, Sources sources) {
        this.event = event;
        this.sources = sources;
    }

    void write(Html html) {
        if (sources.reportCount() < 2) {
            return;
        }
        html.raw("<form id=\"narrow\" hidden aria-label=\"Show only what is in some reports\">\n");
        choice(html, "report", "Report", "all", article -> sources.label(article.id()));
        choice(html, "language", "Language", "any", Narrowing::language);
        choice(html, "text", "Text", "own and copied", this::text);
        choice(html, "genre", "Kind, as stated", "any", Narrowing::genre);
        html.raw("<p role=\"status\" class=\"quiet\"></p><button type=\"reset\" hidden>Show all")
                .raw("</button></form>\n");
    }

    private static String language(Article article) {
        String tag = article.particulars().language();
        return tag == null
                ? "not stated"
                : Locale.forLanguageTag(tag).getDisplayLanguage(Locale.ENGLISH);
    }

    private String text(Article article) {
        boolean copied =
                event.origins().stream()
                        .flatMap(origin -> origin.articles().stream())
                        .filter(descent -> descent.article().equals(article.id()))
                        .anyMatch(descent -> Descents.takesText(descent.how()));
        return copied ? "copied" : "their own";
    }

    private static String genre(Article article) {
        return switch (Genre.of(article)) {
            case NEWS -> "news";
            case ANALYSIS -> "analysis";
            case OPINION -> "opinion";
        };
    }

    private void choice(
            Html html, String id, String label, String all, Function<Article, String> kind) {
        Map<String, List<Article>> kinds =
                event.articles()
                        .collect(
                                Collectors.groupingBy(
                                        kind, LinkedHashMap::new, Collectors.toList()));
        if (kinds.size() < 2) {
            return;
        }
        html.raw("<p><label for=\"only-" + id + "\">" + label + "</label> ")
                .raw("<select id=\"only-" + id + "\"><option value=\"\">" + all + "</option>");
        kinds.forEach((words, articles) -> option(html, words, articles));
        html.raw("</select></p>\n");
    }

    private void option(Html html, String words, List<Article> articles) {
        html.raw("<option value=\"")
                .raw(
                        articles.stream()
                                .map(article -> String.valueOf(sources.number(article.id())))
                                .collect(Collectors.joining(" ")))
                .raw("\">")
                .text(articles.size() == 1 ? words : words + " (" + articles.size() + ")")
                .raw("</option>");
    }
}
