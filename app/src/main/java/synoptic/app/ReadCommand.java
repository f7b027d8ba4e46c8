package synoptic.app;

import java.io.IOException;
import java.io.PrintStream;
import synoptic.Synoptic;
import synoptic.news.Article;
import synoptic.news.Particulars;
import synoptic.news.Publication;
import synoptic.publish.json.ArticleJson;
import synoptic.read.Reading;

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

    /// Writes each article as it is read, so that any amount of input takes little memory.
    @Override
    public int run(Line line) throws IOException {
        InputOptions input = new InputOptions(line);
        OutputOptions output = new OutputOptions(line);
        Synoptic synoptic = input.synoptic();
        output.write(
                out ->
                        input.read(
                                synoptic,
                                new Synoptic.Receiver() {
                                    @Override
                                    public void take(Reading reading) {
                                        write(reading, output.json(), out);
                                        output.stopWhereNobodyReads(out);
                                    }

                                    @Override
                                    public void remark(String sentence) {
                                        // told on standard error already
                                    }
                                }));
        return 0;
    }

    private static void write(Reading reading, boolean json, PrintStream out) {
        switch (reading) {
            case Reading.Found found -> {
                if (json) {
                    OutputOptions.line(out, ArticleJson.of(found.article()));
                } else {
                    print(found.article(), out);
                }
            }
            case Reading.Skipped none -> {
                if (json) {
                    OutputOptions.line(
                            out, ArticleJson.skipped(none.id(), none.path(), none.reason()));
                }
            }
        }
    }

    private static String date(Publication publication) {
        return switch (publication) {
            case Publication.Stated stated -> stated.time().iso();
            case Publication.Unknown unknown -> "no date: " + unknown.why();
        };
    }

    static void print(Article article, PrintStream out) {
        Particulars stated = article.particulars();
        out.println(article.label());
        out.println(
                "%s · %s · %s"
                        .formatted(
                                article.outlet().label(),
                                date(stated.publication()),
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
