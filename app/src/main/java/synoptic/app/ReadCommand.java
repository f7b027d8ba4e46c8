package synoptic.app;

import java.io.IOException;
import java.io.PrintStream;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import synoptic.news.Article;
import synoptic.news.Particulars;
import synoptic.publish.json.ArticleJson;

/// `synoptic read`: captures to articles.
@Command(
        name = "read",
        mixinStandardHelpOptions = true,
        description =
                "Reads files as articles: main text, what they state of themselves, what was left out.",
        footer = {"", "Example: synoptic read --json reports/ > articles.jsonl"})
final class ReadCommand implements Callable<Integer> {

    @Mixin private InputOptions input = new InputOptions();
    @Mixin private OutputOptions output = new OutputOptions();

    @Override
    public Integer call() throws IOException {
        InputOptions.Read read = input.read(input.synoptic());
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
