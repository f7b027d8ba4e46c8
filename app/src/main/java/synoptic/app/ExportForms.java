package synoptic.app;

import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import synoptic.app.found.FoundJson;
import synoptic.app.found.SayingTable;
import synoptic.compare.Synopsis;
import synoptic.group.Event;
import synoptic.news.Article;
import synoptic.publish.export.NinjsJson;
import synoptic.publish.export.SchemaOrgJson;
import synoptic.publish.export.Table;
import synoptic.publish.export.Tables;
import synoptic.publish.json.ArticleJson;
import synoptic.publish.json.EventJson;
import synoptic.publish.json.SynopsisJson;
import synoptic.store.Saying;
import tools.jackson.databind.JsonNode;

/// The forms in which things of one kind can be written, by what `--format` calls them.
record ExportForms<T>(String kind, Map<String, Form<T>> byName) {

    static final String USUAL = "jsonl";

    static final ExportForms<Synopsis> SYNOPSES =
            new ExportForms<>(
                    "synopses",
                    Map.of(USUAL, json(SynopsisJson::of), "csv", table(Tables.SYNOPSES)));

    static final ExportForms<Event> EVENTS =
            new ExportForms<>(
                    "events",
                    Map.of(
                            USUAL,
                            json(EventJson::of),
                            "csv",
                            table(Tables.EVENTS),
                            "jsonld",
                            json(SchemaOrgJson::of)));

    static final ExportForms<Article> ARTICLES =
            new ExportForms<>(
                    "articles",
                    Map.of(
                            USUAL,
                            json(ArticleJson::of),
                            "csv",
                            table(Tables.ARTICLES),
                            "ninjs",
                            json(NinjsJson::of),
                            "jsonld",
                            json(SchemaOrgJson::of)));

    static final ExportForms<Saying> SAYINGS =
            new ExportForms<>(
                    "sayings",
                    Map.of(USUAL, json(FoundJson::saying), "csv", table(SayingTable.SAYINGS)));

    /// Rows are lines of JSON already.
    static final ExportForms<String> ROWS =
            new ExportForms<>("rows", Map.of(USUAL, new Form<>("", row -> row + "\n")));

    /// What stands before all things, and the lines of each.
    record Form<T>(String header, Function<T, String> lines) {}

    private static <T> Form<T> json(Function<T, JsonNode> json) {
        return new Form<>("", thing -> json.apply(thing) + "\n");
    }

    private static <T> Form<T> table(Table<T> table) {
        return new Form<>(table.header(), table::rows);
    }

    /// @throws Line.WrongUse where there is no such form
    Form<T> named(String format) {
        Form<T> form = byName.get(format);
        if (form == null) {
            throw new Line.WrongUse(
                    "--format: %s come as %s, not '%s'"
                            .formatted(
                                    kind,
                                    String.join(" or ", new TreeSet<>(byName.keySet())),
                                    format));
        }
        return form;
    }
}
