package synoptic.app;

import java.io.IOException;
import java.io.PrintStream;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import synoptic.Synoptic;
import synoptic.news.Article;
import synoptic.news.Particulars;
import synoptic.publish.json.ArticleJson;
import synoptic.read.Reading;

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

    /// Writes each article as it is read, so that any amount of input takes little memory.
    @Override
    public Integer call() throws IOException {
        Synoptic synoptic = Synoptic.builtIn();
        output.write(
                out ->
                        input.read(
                                synoptic,
                                reading -> {
                                    write(reading, out);
                                    output.stopWhereNobodyReads(out);
                                }));
        return 0;
    }

    private void write(Reading reading, PrintStream out) {
        switch (reading) {
            case Reading.Found found -> {
                if (output.json()) {
                    OutputOptions.line(out, ArticleJson.of(found.article()));
                } else {
                    print(found.article(), out);
                }
            }
            case Reading.Skipped none -> {
                if (output.json()) {
                    OutputOptions.line(
                            out, ArticleJson.skipped(none.id(), none.path(), none.reason()));
                }
            }
        }
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
