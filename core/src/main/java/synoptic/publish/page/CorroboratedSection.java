package synoptic.publish.page;

import java.util.List;
import synoptic.compare.claim.Statement;
import synoptic.publish.wording.Plural;

/// What at least two independent origins state, the most legs first, each with the words of every
/// report that states it.
final class CorroboratedSection implements Section {

    private final List<Statement> statements;
    private final Sources sources;

    CorroboratedSection(List<Statement> statements, Sources sources) {
        this.statements = statements;
        this.sources = sources;
    }

    @Override
    public Heading heading() {
        return new Heading(
                "corroborated", "What stands on several accounts", "On several accounts");
    }

    @Override
    public boolean isEmpty() {
        return statements.isEmpty();
    }

    @Override
    public void write(Html html) {
        html.raw("<ol class=\"rows\">\n");
        for (int i = 0; i < statements.size(); i++) {
            statement(html, statements.get(i), new Sources.Item("s" + (i + 1), "agreed"));
        }
        html.raw("</ol>\n");
    }

    private void statement(Html html, Statement statement, Sources.Item item) {
        html.raw("<li id=\"" + item.anchor() + "\">\n<p>")
                .text(statement.text())
                .raw("</p>\n<p class=\"legs\"><b>")
                .text(Plural.of(statement.origins(), "origin"))
                .raw("</b> ");
        new Supports(sources).outlets(html, statement.supports(), item);
        html.raw("</p>\n<details><summary>In the words of each</summary>\n");
        new Supports(sources).quoted(html, statement.supports(), item);
        html.raw("</details></li>\n");
    }
}
