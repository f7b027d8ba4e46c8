package synoptic.publish.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import synoptic.compare.claim.Statement;
import synoptic.publish.wording.Plural;

/// What only one origin states, folded by the outlets that carry it.
final class ExclusiveSection implements Section {

    private final List<Statement> statements;
    private final Sources sources;

    ExclusiveSection(List<Statement> statements, Sources sources) {
        this.statements = statements;
        this.sources = sources;
    }

    @Override
    public Heading heading() {
        return new Heading("exclusive", "Told by one account only", "One account only");
    }

    @Override
    public boolean isEmpty() {
        return statements.isEmpty();
    }

    @Override
    public void write(Html html) {
        int items = 0;
        for (Map.Entry<String, List<Statement>> entry : byOutlets().entrySet()) {
            List<Statement> told = entry.getValue();
            html.raw("<details><summary>")
                    .text(entry.getKey() + ": " + Plural.of(told.size(), "statement"))
                    .raw("</summary>\n<ul class=\"rows\">\n");
            for (Statement statement : told) {
                items++;
                Sources.Item item = new Sources.Item("x" + items, "only here");
                html.raw("<li id=\"" + item.anchor() + "\">").text(statement.text()).raw(" <cite>");
                new Supports(sources).outlets(html, statement.supports(), item);
                html.raw("</cite></li>\n");
            }
            html.raw("</ul></details>\n");
        }
    }

    private Map<String, List<Statement>> byOutlets() {
        Map<String, List<Statement>> byOutlets = new LinkedHashMap<>();
        for (Statement statement : statements) {
            String outlets =
                    statement.supports().stream()
                            .map(place -> sources.label(place.article()))
                            .distinct()
                            .sorted()
                            .collect(Collectors.joining(", "));
            byOutlets.computeIfAbsent(outlets, key -> new ArrayList<>()).add(statement);
        }
        return byOutlets;
    }
}
