package synoptic.publish.page;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import synoptic.annotate.AnnotatedArticle;
import synoptic.group.Event;
import synoptic.news.Article;
import synoptic.news.Place;
import synoptic.publish.html.Html;
import synoptic.publish.html.Site;
import synoptic.text.Span;

/// Where every line of an event's page comes from: the anchors of reports and of their sentences,
/// and which lines go back to each sentence.
final class Sources {

    private static final String UNKNOWN = "reports";
    private static final int MOST_ON_PAGE = 40;

    private final Map<String, AnnotatedArticle> reports = new LinkedHashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Long> reportsOfOutlet;

    /// By the anchor of a sentence: the anchors of the lines that cite it, each with its name.
    private final Map<String, Map<String, String>> citations = new HashMap<>();

    private final Site site;

    Sources(Event event, Site site) {
        this.site = site;
        for (AnnotatedArticle report : event.reports()) {
            reports.put(report.article().id(), report);
            numbers.put(report.article().id(), reports.size());
        }
        reportsOfOutlet =
                event.articles()
                        .map(article -> article.outlet().label())
                        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    Site site() {
        return site;
    }

    /// Whether the reports stand on the page themselves; many have pages of their own instead.
    boolean onThisPage() {
        return reports.size() <= MOST_ON_PAGE || site.article("").isEmpty();
    }

    /// Where a report can be read.
    String address(String article) {
        return onThisPage() || !reports.containsKey(article)
                ? "#" + report(article)
                : site.article(article).orElse("");
    }

    /// Where the sentence that holds `place` can be read.
    String address(Place place) {
        if (onThisPage()) {
            return "#" + sentence(place);
        }
        Span sentence = sentenceSpan(place);
        return address(place.article()) + (sentence == null ? "" : "#s" + sentence.start());
    }

    /// The numbers of reports as an attribute, for filters.
    String of(Collection<String> articles) {
        return articles.stream()
                .map(this::number)
                .distinct()
                .sorted()
                .map(String::valueOf)
                .collect(Collectors.joining(" ", " data-of=\"", "\""));
    }

    String ofPlaces(List<Place> places) {
        return of(places.stream().map(Place::article).collect(Collectors.toSet()));
    }

    int reportCount() {
        return reports.size();
    }

    int number(String article) {
        return numbers.getOrDefault(article, 0);
    }

    /// The anchor of a report: `r3`.
    String report(String article) {
        return numbers.containsKey(article) ? "r" + numbers.get(article) : UNKNOWN;
    }

    String sentence(String article, Span sentence) {
        return report(article) + "-" + sentence.start();
    }

    /// The anchor of the sentence that holds the first of the words of `place`.
    String sentence(Place place) {
        Span sentence = sentenceSpan(place);
        return sentence == null ? report(place.article()) : sentence(place.article(), sentence);
    }

    /// The sentence that holds the first of the words of `place`, else the next; null for none.
    @Nullable Span sentenceSpan(Place place) {
        AnnotatedArticle report = reports.get(place.article());
        if (report == null) {
            return null;
        }
        return report.sentences().stream()
                .filter(sentence -> place.span().start() < sentence.end())
                .findFirst()
                .orElse(null);
    }

    /// What a link to a report says: its outlet, with its number where the outlet has several.
    String label(String article) {
        AnnotatedArticle report = reports.get(article);
        if (report == null) {
            return "a report";
        }
        String outlet = report.article().outlet().label();
        boolean alone = reportsOfOutlet.getOrDefault(outlet, 0L) == 1;
        return alone ? outlet : "%s (report %d)".formatted(outlet, number(article));
    }

    /// The language of a report as an HTML attribute; nothing where it is not stated.
    String lang(String article) {
        AnnotatedArticle report = reports.get(article);
        return report == null ? "" : lang(report.article());
    }

    static String lang(Article article) {
        String language = article.particulars().language();
        return language != null && language.matches("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")
                ? " lang=\"" + language + "\""
                : "";
    }

    @Nullable Article article(String id) {
        AnnotatedArticle report = reports.get(id);
        return report == null ? null : report.article();
    }

    /// A link from the line `item` to the sentence that holds `place`; the sentence links back.
    void link(Html html, Place place, Item item) {
        cite(place, item);
        html.link(address(place), label(place.article()));
    }

    void cite(Place place, Item item) {
        citations
                .computeIfAbsent(sentence(place), key -> new LinkedHashMap<>())
                .put(item.anchor(), item.name());
    }

    /// The lines that cite a sentence or report, in the order of the page.
    List<Item> citing(String anchor) {
        return citations.getOrDefault(anchor, Map.of()).entrySet().stream()
                .map(entry -> new Item(entry.getKey(), entry.getValue()))
                .toList();
    }

    /// A line of a section that a sentence can lead back to: its anchor, and in a word what it is.
    record Item(String anchor, String name) {}
}
