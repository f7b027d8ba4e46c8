package synoptic.app;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import org.apache.commons.cli.Option;
import synoptic.Synoptic;
import synoptic.app.found.Found;
import synoptic.app.found.FoundJson;
import synoptic.app.found.FoundText;
import synoptic.store.Library;
import synoptic.store.Paging;
import synoptic.store.Query;
import synoptic.store.jdbc.Libraries;
import synoptic.text.Once;

/// `synoptic search`: events, then articles, then what people say, by words and more.
final class SearchCommand implements Verb {

    private static final int SHOWN = 10;

    private static final List<Usage.Operand> OPERANDS =
            List.of(
                    new Usage.Operand(
                            "WORDS...",
                            "words that must all be there, and phrases between quotation marks; none"
                                    + " for the latest"));
    private static final Option TOP =
            Usage.taking("N", "top", "at most N of each kind; 10 unless given");

    @Override
    public Usage usage() {
        return new Usage(
                "search",
                OPERANDS,
                "Finds events, articles and what people say in a library, the best matches first.",
                "",
                Usage.join(QueryOptions.ALL, LibraryOptions.ALL, OutputOptions.ALL, List.of(TOP)),
                "synoptic search 'ferry \"harbour office\"' --library news.db");
    }

    @Override
    public int run(Line line) throws IOException {
        LibraryOptions address = new LibraryOptions(line);
        OutputOptions output = new OutputOptions(line);
        Query query = QueryOptions.query(line, String.join(" ", line.operands()));
        Paging paging = paging(line.number(TOP, SHOWN));
        Found found = find(address, query, paging);
        if (found.isNothing()) {
            System.err.println("nothing found");
        }
        output.write(
                out -> {
                    if (output.json()) {
                        json(found, out);
                    } else {
                        print(found, out);
                    }
                });
        return Main.DONE;
    }

    private static Paging paging(int top) {
        try {
            return Paging.first(top);
        } catch (IllegalArgumentException e) {
            throw new Line.WrongUse("--top: " + e.getMessage());
        }
    }

    private static Found find(LibraryOptions address, Query query, Paging paging) {
        // Lists need no article annotated again; then nothing is loaded for it.
        Once<Synoptic> synoptic = new Once<>(Synoptic::builtIn);
        try (Library library =
                Libraries.open(address.address(), article -> synoptic.get().annotated(article))) {
            return Found.in(library, query, paging);
        }
    }

    private static void json(Found found, PrintStream out) {
        found.events().items().forEach(e -> OutputOptions.line(out, FoundJson.event(e)));
        found.articles().items().forEach(a -> OutputOptions.line(out, FoundJson.article(a)));
        found.sayings().items().forEach(s -> OutputOptions.line(out, FoundJson.saying(s)));
    }

    private static void print(Found found, PrintStream out) {
        FoundText text = new FoundText(out);
        if (!found.events().items().isEmpty()) {
            out.println("Events");
            found.events().items().forEach(text::event);
        }
        if (!found.articles().items().isEmpty()) {
            out.println("Articles");
            found.articles().items().forEach(text::article);
        }
        if (!found.sayings().items().isEmpty()) {
            out.println("Said");
            found.sayings().items().forEach(text::saying);
        }
    }
}
