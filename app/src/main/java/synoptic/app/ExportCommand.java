package synoptic.app;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.commons.cli.Option;
import org.jspecify.annotations.Nullable;
import synoptic.Synoptic;
import synoptic.group.Event;
import synoptic.news.Article;
import synoptic.store.Library;
import synoptic.store.Page;
import synoptic.store.Paging;
import synoptic.store.Query;
import synoptic.store.Saying;
import synoptic.store.jdbc.Libraries;

/// `synoptic export`: all of a library, or what fits, as JSON Lines, tables and more.
final class ExportCommand implements Verb {

    private static final int PORTION = 200;

    private static final Option WHAT =
            Usage.taking(
                    "WHAT",
                    "what",
                    "synopses (the lines of compare, unless given), events, articles, sayings, or"
                            + " rows: every row of the library, in an order that depends on the rows"
                            + " alone");
    private static final Option FORMAT =
            Usage.taking(
                    "FORM",
                    "format",
                    "jsonl (unless given) or csv; articles also ninjs, articles and events also"
                            + " jsonld (schema.org), one a line");

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
                "Writes what a library holds as JSON Lines, in the shapes of compare, events and read,"
                        + " as tables, ninjs or schema.org.",
                "",
                Usage.join(
                        List.of(WHAT, FORMAT),
                        QueryOptions.ALL,
                        LibraryOptions.ALL,
                        OutputOptions.ALL,
                        OutletOptions.ALL),
                "synoptic export --library news.db --what articles --format csv > articles.csv");
    }

    @Override
    public int run(Line line) throws IOException {
        LibraryOptions address = new LibraryOptions(line);
        OutputOptions output = new OutputOptions(line);
        String format = Optional.ofNullable(line.value(FORMAT)).orElse(ExportForms.USUAL);
        Query query = QueryOptions.query(line, "");
        Synoptic synoptic = new OutletOptions(line).synoptic();
        What what = what(line.value(WHAT));
        if (what == What.ROWS) {
            rows(address, format, output);
            return Main.DONE;
        }
        try (Library library = Libraries.open(address.address(), synoptic::annotated)) {
            write(what, format, new Held(library, query, output), synoptic);
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

    private static void rows(LibraryOptions address, String format, OutputOptions output)
            throws IOException {
        ExportForms.Form<String> form = ExportForms.ROWS.named(format);
        output.write(
                out ->
                        Libraries.rows(
                                address.address(),
                                row -> {
                                    out.print(form.lines().apply(row));
                                    output.stopWhereNobodyReads(out);
                                }));
    }

    private static void write(What what, String format, Held held, Synoptic synoptic)
            throws IOException {
        switch (what) {
            case SYNOPSES ->
                    held.write(
                            held.events().map(synoptic::compare),
                            ExportForms.SYNOPSES.named(format));
            case EVENTS -> held.write(held.events(), ExportForms.EVENTS.named(format));
            case ARTICLES -> held.write(held.articles(), ExportForms.ARTICLES.named(format));
            case SAYINGS -> held.write(held.sayings(), ExportForms.SAYINGS.named(format));
            case ROWS -> throw new IllegalArgumentException("rows are no list");
        }
    }

    /// What of a library fits, one after another, and where it goes.
    private record Held(Library library, Query query, OutputOptions output) {

        Stream<Event> events() {
            return all(paging -> library.events(query, paging))
                    .flatMap(summary -> library.event(summary.id()).stream());
        }

        Stream<Article> articles() {
            return all(paging -> library.articles(query, paging))
                    .flatMap(summary -> library.article(summary.id()).stream());
        }

        Stream<Saying> sayings() {
            return all(paging -> library.sayings(query, paging));
        }

        private static <T> Stream<T> all(Function<Paging, Page<T>> list) {
            Paging first = Paging.first(PORTION);
            return Stream.iterate(
                            Optional.of(list.apply(first)),
                            Optional::isPresent,
                            page -> page.map(Page::next).map(next -> list.apply(first.after(next))))
                    .flatMap(Optional::stream)
                    .flatMap(page -> page.items().stream());
        }

        <T> void write(Stream<T> things, ExportForms.Form<T> form) throws IOException {
            output.write(
                    out -> {
                        out.print(form.header());
                        things.forEach(
                                thing -> {
                                    out.print(form.lines().apply(thing));
                                    output.stopWhereNobodyReads(out);
                                });
                    });
        }
    }
}
