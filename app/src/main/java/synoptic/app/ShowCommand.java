package synoptic.app;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import synoptic.Synoptic;
import synoptic.app.found.FoundJson;
import synoptic.app.found.FoundText;
import synoptic.compare.Synopsis;
import synoptic.news.Article;
import synoptic.publish.json.ArticleJson;
import synoptic.publish.json.SynopsisJson;
import synoptic.publish.terminal.EditionText;
import synoptic.store.Library;
import synoptic.store.Page;
import synoptic.store.Paging;
import synoptic.store.Query;
import synoptic.store.Saying;
import synoptic.store.jdbc.Libraries;

/// `synoptic show`: one event, article or person of a library in full.
final class ShowCommand implements Verb {

    private static final List<Usage.Operand> OPERANDS =
            List.of(
                    new Usage.Operand(
                            "ID", "the id of an event or an article, or the name of a person"));

    @Override
    public Usage usage() {
        return new Usage(
                "show",
                OPERANDS,
                "Shows one event of a library side by side, one article, or what one person says.",
                "An event that was merged into another is shown as that one.",
                Usage.join(LibraryOptions.ALL, OutputOptions.ALL, OutletOptions.ALL),
                "synoptic show e0c3d3a1c5d90 --library news.db");
    }

    @Override
    public int run(Line line) throws IOException {
        LibraryOptions address = new LibraryOptions(line);
        OutputOptions output = new OutputOptions(line);
        if (line.operands().isEmpty()) {
            throw new Line.WrongUse("expected the id of an event or article, or a person's name");
        }
        String id = String.join(" ", line.operands());
        Synoptic synoptic = new OutletOptions(line).synoptic();
        try (Library library = Libraries.open(address.address(), synoptic::annotated)) {
            show(library, synoptic, id, output);
        }
        return Main.DONE;
    }

    private static void show(Library library, Synoptic synoptic, String id, OutputOptions output)
            throws IOException {
        Optional<Synopsis> synopsis = library.event(living(library, id)).map(synoptic::compare);
        if (synopsis.isPresent()) {
            synopsis(synopsis.get(), output);
            return;
        }
        Optional<Article> article = library.article(id);
        if (article.isPresent()) {
            article(article.get(), output);
            return;
        }
        Page<Saying> sayings = library.sayings(Query.ALL.ofPerson(id), Paging.first(Paging.MOST));
        if (sayings.items().isEmpty()) {
            throw new Failures.NothingUsable(
                    "no event, article or person of the library is called '%s'".formatted(id));
        }
        sayings(sayings, output);
    }

    /// Where the event of an id is now.
    private static String living(Library library, String id) {
        String living = id;
        for (String heir : library.heirs(id).toList()) {
            System.err.println(living + " was merged into " + heir);
            living = heir;
        }
        return living;
    }

    private static void synopsis(Synopsis synopsis, OutputOptions output) throws IOException {
        output.write(
                out -> {
                    if (output.json()) {
                        OutputOptions.line(out, SynopsisJson.of(synopsis));
                    } else {
                        new EditionText(out).print(List.of(synopsis), 1);
                    }
                });
    }

    private static void article(Article article, OutputOptions output) throws IOException {
        output.write(
                out -> {
                    if (output.json()) {
                        OutputOptions.line(out, ArticleJson.of(article));
                    } else {
                        ReadCommand.print(article, out);
                    }
                });
    }

    private static void sayings(Page<Saying> sayings, OutputOptions output) throws IOException {
        output.write(
                out -> {
                    for (Saying saying : sayings.items()) {
                        if (output.json()) {
                            OutputOptions.line(out, FoundJson.saying(saying));
                        } else {
                            new FoundText(out).saying(saying);
                        }
                    }
                });
    }
}
