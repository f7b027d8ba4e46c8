package synoptic.app;

import java.io.IOException;
import java.util.List;
import synoptic.Synoptic;
import synoptic.annotate.AnnotatedArticle;
import synoptic.annotate.quote.Quotation;
import synoptic.publish.json.AnnotationJson;
import synoptic.publish.json.Json;
import synoptic.publish.terminal.AnnotationText;

/// `synoptic annotate`: captures to articles with what was found in their text.
final class AnnotateCommand implements Verb {

    private record Annotated(AnnotatedArticle report, List<Quotation> quotations) {}

    @Override
    public Usage usage() {
        return new Usage(
                "annotate",
                InputOptions.PATHS,
                "Finds in each article who says what, names by type, and times.",
                "",
                Usage.join(InputOptions.ALL, OutputOptions.ALL),
                "synoptic annotate --json reports/ > annotated.jsonl");
    }

    @Override
    public int run(Line line) throws IOException {
        InputOptions input = new InputOptions(line);
        OutputOptions output = new OutputOptions(line);
        Synoptic synoptic = input.synoptic();
        Synoptic.Readings read = input.read(synoptic);
        List<Annotated> annotated =
                input.inParallel(
                        () ->
                                synoptic.annotate(read.articles()).parallelStream()
                                        .map(r -> new Annotated(r, synoptic.quotations(r)))
                                        .toList());
        output.write(
                out -> {
                    for (Annotated one : annotated) {
                        if (output.json()) {
                            OutputOptions.line(
                                    out, AnnotationJson.of(one.report(), one.quotations()));
                        } else {
                            new AnnotationText(out).print(one.report(), one.quotations());
                        }
                    }
                    if (output.json() && !read.skipped().isEmpty()) {
                        OutputOptions.line(out, Json.skipped(read.skipped()));
                    }
                });
        return 0;
    }
}
