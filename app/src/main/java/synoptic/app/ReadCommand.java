package synoptic.app;

import java.io.IOException;
import java.io.PrintStream;
import synoptic.Synoptic;
import synoptic.news.Article;
import synoptic.news.Particulars;
import synoptic.publish.json.ArticleJson;

/// `synoptic read`: captures to articles.
final class ReadCommand implements Verb {

    @Override
    public Usage usage() {
        return new Usage(
                "read",
                InputOptions.PATHS,
                "Reads files as articles: main text, what they state of themselves, what was left out.",
                "",
                Usage.join(InputOptions.ALL, OutputOptions.ALL),
                "synoptic read --json reports/ > articles.jsonl");
    }

    @Override
    public int run(Line line) throws IOException {
        InputOptions input = new InputOptions(line);
        OutputOptions output = new OutputOptions(line);
        InputOptions.Read read = input.read(Synoptic.builtIn());
        output.write(
                out -> {
                    for (Article article : read.readings().articles()) {
                        if (output.json()) {
                            OutputOptions.line(out, ArticleJson.of(article));
                        } else {
                            print(article, out);
                        }
                    }
                    if (output.json()) {
                        read.skipped()
                                .forEach(
                                        none ->
                                                OutputOptions.line(
                                                        out,
                                                        ArticleJson.skipped(
                                                                none.id(),
                                                                none.path(),
                                                                none.reason())));
                    }
                });
        return 0;
    }

    private static void print(Article article, PrintStream out) {
        Particulars stated = article.particulars();
        out.println(article.label());
        var published = stated.published();
        out.println(
                "%s · %s · %s"
                        .formatted(
                                article.outlet().label(),
                                published == null ? "no date stated" : published.iso(),
                                article.path()));
        if (!stated.authors().isEmpty()) {
            out.println("By " + String.join(", ", stated.authors()));
        }
        if (!stated.agencies().isEmpty()) {
            out.println("Credits " + String.join(", ", stated.agencies()));
        }
        out.println();
        out.println(article.text());
        if (!article.residue().isEmpty()) {
            out.println();
            article.residue()
                    .forEach(r -> out.println("  left out (" + r.why().label() + "): " + r.text()));
        }
        out.println();
    }
}
