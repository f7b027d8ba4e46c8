package synoptic.publish.page;

import java.util.List;
import synoptic.compare.claim.Statement;

/// Figures that a later account replaced: no conflict, but out of date.
final class SupersededSection implements Section {

    private final List<Statement> statements;
    private final Sources sources;

    SupersededSection(List<Statement> statements, Sources sources) {
        this.statements = statements;
        this.sources = sources;
    }

    @Override
    public Heading heading() {
        return new Heading("superseded", "Overtaken by later figures", "Overtaken");
    }

    @Override
    public boolean isEmpty() {
        return statements.isEmpty();
    }

    @Override
    public void write(Html html) {
        html.raw("<ul class=\"rows\">\n");
        for (int i = 0; i < statements.size(); i++) {
            Statement statement = statements.get(i);
            Sources.Item item = new Sources.Item("o" + (i + 1), "overtaken");
            html.raw("<li id=\"" + item.anchor() + "\">").text(statement.text()).raw(" <cite>");
            new Supports(sources).outlets(html, statement.supports(), item);
            html.raw("</cite></li>\n");
        }
        html.raw("</ul>\n");
    }
}
