package synoptic.publish.page;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import synoptic.compare.claim.Statement;
import synoptic.compare.claim.Statement.Standing;
import synoptic.publish.html.Html;
import synoptic.publish.wording.Plural;

/// What the reports state, by how it stands: on several origins, in conflict, overtaken, or on one
/// alone. Which of these are shown is chosen without a script.
final class LedgerSection implements Section {

    private static final List<Standing> ORDER =
            List.of(
                    Standing.CORROBORATED,
                    Standing.CONFLICTING,
                    Standing.SUPERSEDED,
                    Standing.EXCLUSIVE);

    private final Map<Standing, List<Statement>> byStanding = new EnumMap<>(Standing.class);
    private final Sources sources;

    LedgerSection(List<Statement> statements, Sources sources) {
        for (Statement statement : statements) {
            byStanding
                    .computeIfAbsent(statement.standing(), key -> new ArrayList<>())
                    .add(statement);
        }
        this.sources = sources;
    }

    @Override
    public Heading heading() {
        return new Heading("ledger", "What is stated, and on how many legs", "Statements");
    }

    @Override
    public boolean isEmpty() {
        return byStanding.isEmpty();
    }

    @Override
    public void write(Html html) {
        html.raw("<div class=\"ledger\">\n");
        if (byStanding.size() > 1) {
            choice(html);
        }
        for (Standing standing : ORDER) {
            if (byStanding.containsKey(standing)) {
                standing(html, standing);
            }
        }
        html.raw("</div>\n");
    }

    private void choice(Html html) {
        html.raw("<fieldset class=\"choice\"><legend class=\"unseen\">Show</legend>\n")
                .raw("<label><input type=\"radio\" name=\"standing\" id=\"all\" checked>All")
                .raw("</label>\n");
        for (Standing standing : ORDER) {
            if (byStanding.containsKey(standing)) {
                html.raw("<label><input type=\"radio\" name=\"standing\" id=\"only-")
                        .raw(id(standing) + "\">")
                        .text(words(standing))
                        .raw(" <span class=\"quiet\">" + of(standing).size() + "</span></label>\n");
            }
        }
        html.raw("</fieldset>\n");
    }

    private List<Statement> of(Standing standing) {
        return byStanding.getOrDefault(standing, List.of());
    }

    private void standing(Html html, Standing standing) {
        html.raw("<div class=\"standing " + id(standing) + "\" id=\"" + id(standing) + "\">\n")
                .element("h3", words(standing))
                .raw("\n");
        if (standing == Standing.EXCLUSIVE) {
            exclusive(html);
        } else {
            statements(html, of(standing), standing);
        }
        html.raw("</div>\n");
    }

    private void statements(Html html, List<Statement> statements, Standing standing) {
        html.raw("<ol class=\"rows\">\n");
        for (int i = 0; i < statements.size(); i++) {
            statement(html, statements.get(i), item(standing, i + 1));
        }
        html.raw("</ol>\n");
    }

    private void statement(Html html, Statement statement, Sources.Item item) {
        html.raw("<li data-row id=\"" + item.anchor() + "\"")
                .raw(sources.ofPlaces(statement.supports()) + ">\n<p>")
                .text(statement.text())
                .raw("</p>\n<p class=\"legs\"><b>")
                .text(Plural.of(statement.origins(), "origin"))
                .raw("</b> ");
        new Supports(sources).outlets(html, statement.supports(), item);
        html.raw("</p>\n");
        if (statement.supports().size() > 1) {
            html.raw("<details><summary>In the words of each</summary>\n");
            new Supports(sources).quoted(html, statement.supports(), item);
            html.raw("</details>");
        }
        html.raw("</li>\n");
    }

    /// Folded by the outlets that carry it.
    private void exclusive(Html html) {
        int items = 0;
        for (Map.Entry<String, List<Statement>> entry : byOutlets().entrySet()) {
            List<Statement> told = entry.getValue();
            html.raw("<details><summary>")
                    .text(entry.getKey() + ": " + Plural.of(told.size(), "statement"))
                    .raw("</summary>\n<ul class=\"rows\">\n");
            for (Statement statement : told) {
                items++;
                single(html, statement, item(Standing.EXCLUSIVE, items));
            }
            html.raw("</ul></details>\n");
        }
    }

    private void single(Html html, Statement statement, Sources.Item item) {
        html.raw("<li id=\"" + item.anchor() + "\"")
                .raw(sources.ofPlaces(statement.supports()) + ">")
                .text(statement.text())
                .raw(" <cite>");
        new Supports(sources).outlets(html, statement.supports(), item);
        html.raw("</cite></li>\n");
    }

    private Map<String, List<Statement>> byOutlets() {
        Map<String, List<Statement>> byOutlets = new LinkedHashMap<>();
        for (Statement statement : of(Standing.EXCLUSIVE)) {
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

    private static Sources.Item item(Standing standing, int number) {
        return switch (standing) {
            case CORROBORATED -> new Sources.Item("s" + number, "agreed");
            case CONFLICTING -> new Sources.Item("d" + number, "disputed");
            case SUPERSEDED -> new Sources.Item("o" + number, "overtaken");
            case EXCLUSIVE -> new Sources.Item("x" + number, "only here");
        };
    }

    private static String id(Standing standing) {
        return standing.name().toLowerCase(Locale.ROOT);
    }

    private static String words(Standing standing) {
        return switch (standing) {
            case CORROBORATED -> "On several accounts";
            case CONFLICTING -> "In conflict";
            case SUPERSEDED -> "Overtaken by later figures";
            case EXCLUSIVE -> "On one account only";
        };
    }
}
