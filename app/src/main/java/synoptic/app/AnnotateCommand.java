package synoptic.app;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import synoptic.Synoptic;
import synoptic.annotate.AnnotatedArticle;
import synoptic.annotate.quote.Quotation;
import synoptic.publish.json.AnnotationJson;
import synoptic.publish.json.Json;
import synoptic.publish.terminal.AnnotationText;

/// `synoptic annotate`: captures to articles with what was found in their text.
@Command(
        name = "annotate",
        mixinStandardHelpOptions = true,
        description = "Finds in each article who says what, names by type, and times.",
        footer = {"", "Example: synoptic annotate --json reports/ > annotated.jsonl"})
final class AnnotateCommand implements Callable<Integer> {

    @Mixin private InputOptions input = new InputOptions();
    @Mixin private OutputOptions output = new OutputOptions();

    private record Annotated(AnnotatedArticle report, List<Quotation> quotations) {}

    @Override
    public Integer call() throws IOException {
        Synoptic synoptic = input.synoptic();
        InputOptions.Read read = input.read(synoptic);
        List<Annotated> annotated =
                input.inParallel(
                        () ->
                                synoptic.annotate(read.readings().articles()).parallelStream()
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
