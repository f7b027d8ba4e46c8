package synoptic.publish.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import synoptic.compare.claim.Statement;
import synoptic.copy.Origin;
import synoptic.group.Event;
import synoptic.news.Article;
import synoptic.news.Place;
import synoptic.publish.html.Html;
import synoptic.publish.wording.Descents;

/// Which outlet states what, and which is silent: a row for each statement that several outlets
/// carry or dispute, a column for each outlet.
final class MatrixSection implements Section {

    private static final int MOST_ROWS = 24;
    private static final int MOST_COLUMNS = 16;

    private final Event event;
    private final List<Statement> statements;
    private final Map<String, List<String>> articlesOf = new LinkedHashMap<>();
    private final Sources sources;

    MatrixSection(Event event, List<Statement> statements, Sources sources) {
        this.event = event;
        this.sources = sources;
        for (Article article : event.articles().toList()) {
            articlesOf
                    .computeIfAbsent(article.outlet().label(), key -> new ArrayList<>())
                    .add(article.id());
        }
        this.statements = statements.stream().filter(this::isShared).limit(MOST_ROWS).toList();
    }

    private boolean isShared(Statement statement) {
        return statement.standing() != Statement.Standing.EXCLUSIVE;
    }

    @Override
    public Heading heading() {
        return new Heading("matrix", "Which outlet states what", "Outlets × statements");
    }

    @Override
    public boolean isEmpty() {
        return statements.size() < 2 || articlesOf.size() < 2 || articlesOf.size() > MOST_COLUMNS;
    }

    @Override
    public void write(Html html) {
        html.raw("<div class=\"wide\" tabindex=\"0\" role=\"group\" aria-label=\"Outlets by ")
                .raw("statements\">\n<table class=\"matrix\">\n<thead><tr><th scope=\"col\">")
                .raw("Statement</th>");
        articlesOf
                .keySet()
                .forEach(
                        outlet ->
                                html.raw("<th scope=\"col\" class=\"outlet\"><span>")
                                        .text(outlet)
                                        .raw("</span></th>"));
        html.raw("</tr></thead>\n<tbody>\n");
        statements.forEach(statement -> row(html, statement));
        html.raw("</tbody></table></div>\n<p class=\"quiet\">● in its own text, ○ in a text made ")
                .raw("from another, · not stated. Each mark opens to the sentence.</p>\n");
    }

    private void row(Html html, Statement statement) {
        html.raw("<tr" + sources.ofPlaces(statement.supports()) + "><th scope=\"row\">")
                .text(statement.text())
                .raw("</th>");
        articlesOf.values().forEach(articles -> cell(html, place(statement, articles)));
        html.raw("</tr>\n");
    }

    private static @Nullable Place place(Statement statement, List<String> articles) {
        return statement.supports().stream()
                .filter(place -> articles.contains(place.article()))
                .findFirst()
                .orElse(null);
    }

    private void cell(Html html, @Nullable Place place) {
        if (place == null) {
            html.raw(
                    "<td class=\"silent\"><span aria-label=\"not stated\" role=\"img\">·</span></td>");
            return;
        }
        boolean copied = isCopied(place.article());
        html.raw("<td><a" + sources.of(List.of(place.article())) + " href=\"")
                .text(sources.address(place))
                .raw("\" aria-label=\"")
                .text(sources.label(place.article()))
                .raw(copied ? ", from another text\">○" : ", in its own text\">●")
                .raw("</a></td>");
    }

    private boolean isCopied(String article) {
        return event.origins().stream()
                .flatMap(origin -> origin.articles().stream())
                .filter(descent -> descent.article().equals(article))
                .map(Origin.Descent::how)
                .anyMatch(Descents::takesText);
    }
}
