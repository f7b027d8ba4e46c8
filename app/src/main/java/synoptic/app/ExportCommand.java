package synoptic.app;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.apache.commons.cli.Option;
import org.jspecify.annotations.Nullable;
import synoptic.Synoptic;
import synoptic.publish.json.ArticleJson;
import synoptic.publish.json.EventJson;
import synoptic.publish.json.SynopsisJson;
import synoptic.store.Library;
import synoptic.store.Page;
import synoptic.store.Paging;
import synoptic.store.Query;
import synoptic.store.jdbc.Libraries;

/// `synoptic export`: all of a library, or what fits, as JSON Lines.
final class ExportCommand implements Verb {

    private static final int PORTION = 200;

    private static final Option WHAT =
            Usage.taking(
                    "WHAT",
                    "what",
                    "synopses (the lines of compare, unless given), events, articles, sayings, or"
                            + " rows: every row of the library, in an order that depends on the rows"
                            + " alone");

    private enum What {
        SYNOPSES,
        EVENTS,
        ARTICLES,
        SAYINGS,
        ROWS
    }

    @Override
    public Usage usage() {
        return new Usage(
                "export",
                List.of(),
                "Writes what a library holds as JSON Lines, in the shapes of compare, events and read.",
                "",
                Usage.join(
                        List.of(WHAT),
                        QueryOptions.ALL,
                        LibraryOptions.ALL,
                        OutputOptions.ALL,
                        OutletOptions.ALL),
                "synoptic export --library news.db --what articles > articles.jsonl");
    }

    @Override
    public int run(Line line) throws IOException {
        LibraryOptions address = new LibraryOptions(line);
        OutputOptions output = new OutputOptions(line);
        What what = what(line.value(WHAT));
        Query query = QueryOptions.query(line, "");
        Synoptic synoptic = new OutletOptions(line).synoptic();
        if (what == What.ROWS) {
            output.write(
                    out ->
                            Libraries.rows(
                                    address.address(),
                                    row -> {
                                        out.print(row);
                                        out.print('\n');
                                        output.stopWhereNobodyReads(out);
                                    }));
            return Main.DONE;
        }
        try (Library library = Libraries.open(address.address(), synoptic::annotated)) {
            output.write(out -> write(what, library, query, synoptic, output, out));
        }
        return Main.DONE;
    }

    private static What what(@Nullable String word) {
        for (What what : What.values()) {
            if (word == null || what.name().toLowerCase(Locale.ROOT).equals(word)) {
                return what;
            }
        }
        throw new Line.WrongUse(
                "--what takes synopses, events, articles, sayings or rows, not '%s'"
                        .formatted(word));
    }

    private static void write(
            What what,
            Library library,
            Query query,
            Synoptic synoptic,
            OutputOptions output,
            PrintStream out) {
        switch (what) {
            case SYNOPSES ->
                    pages(
                            paging -> library.events(query, paging),
                            summary ->
                                    library.event(summary.id())
                                            .map(synoptic::compare)
                                            .map(SynopsisJson::of)
                                            .ifPresent(json -> OutputOptions.line(out, json)),
                            output,
                            out);
            case EVENTS ->
                    pages(
                            paging -> library.events(query, paging),
                            summary ->
                                    library.event(summary.id())
                                            .map(EventJson::of)
                                            .ifPresent(json -> OutputOptions.line(out, json)),
                            output,
                            out);
            case ARTICLES ->
                    pages(
                            paging -> library.articles(query, paging),
                            summary ->
                                    library.article(summary.id())
                                            .map(ArticleJson::of)
                                            .ifPresent(json -> OutputOptions.line(out, json)),
                            output,
                            out);
            case SAYINGS ->
                    pages(
                            paging -> library.sayings(query, paging),
                            saying -> OutputOptions.line(out, FoundJson.saying(saying)),
                            output,
                            out);
            case ROWS -> throw new IllegalArgumentException("rows are no list");
        }
    }

    private interface Each<T> {
        void write(T item);
    }

    private static <T> void pages(
            Function<Paging, Page<T>> list, Each<T> each, OutputOptions output, PrintStream out) {
        Paging paging = Paging.first(PORTION);
        @Nullable String next;
        do {
            Page<T> page = list.apply(paging);
            page.items().forEach(each::write);
            output.stopWhereNobodyReads(out);
            next = page.next();
            paging = paging.after(next);
        } while (next != null);
    }
}
