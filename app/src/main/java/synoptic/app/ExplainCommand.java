package synoptic.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import synoptic.Synoptic;
import synoptic.annotate.AnnotatedArticle;
import synoptic.group.Explanation;
import synoptic.news.Article;
import synoptic.news.Capture;
import synoptic.publish.json.ExplanationJson;
import synoptic.publish.terminal.ExplanationText;
import synoptic.read.Reading;

/// `synoptic explain`: why two reports are, or are not, of one event.
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = {
            "Says why two reports are, or are not, taken to be of one event.",
            "How near they stand is judged among the reports of --among, where given."
        },
        footer = {"", "Example: synoptic explain a.txt b.txt --among reports/"})
final class ExplainCommand implements Callable<Integer> {

    @Mixin private OutletOptions outlets = new OutletOptions();
    @Mixin private OutputOptions output = new OutputOptions();

    @Parameters(
            index = "0",
            paramLabel = "A",
            description = "a file, a line of one (day.jsonl:7), or the id of an article of --among")
    private String a = "";

    @Parameters(index = "1", paramLabel = "B", description = "the other one")
    private String b = "";

    @Option(
            names = "--among",
            paramLabel = "PATH",
            description = "files or folders the two stand among")
    private List<String> among = new ArrayList<>();

    @Override
    public Integer call() throws IOException {
        Synoptic synoptic = outlets.synoptic();
        List<String> paths = new ArrayList<>(among);
        addFile(paths, a);
        addFile(paths, b);
        Inputs inputs = Inputs.of(paths);
        List<Capture> captures = inputs.captures();
        Synoptic.Readings readings = synoptic.read(captures);
        Article first = article(a, readings, inputs);
        Article second = article(b, readings, inputs);
        if (first.id().equals(second.id())) {
            throw new Failures.NothingUsable(a + " and " + b + " are the same capture");
        }
        List<AnnotatedArticle> reports = synoptic.annotate(readings.articles());
        Explanation explanation =
                synoptic.eventFinder()
                        .explain(
                                first.id(),
                                second.id(),
                                reports,
                                synoptic.copies(readings.articles()));
        output.write(
                out -> {
                    if (output.json()) {
                        OutputOptions.line(out, ExplanationJson.of(explanation));
                    } else {
                        out.println("A  " + first.label());
                        out.println("B  " + second.label());
                        new ExplanationText(out).print(explanation);
                    }
                });
        return 0;
    }

    private static void addFile(List<String> paths, String name) {
        String file = name.replaceFirst(":\\d+$", "");
        if (java.nio.file.Files.exists(Path.of(file))) {
            paths.add(file);
        }
    }

    private static Article article(String name, Synoptic.Readings readings, Inputs inputs) {
        for (Article article : readings.articles()) {
            if (article.id().equals(name) || samePath(article.path(), name)) {
                return article;
            }
        }
        String why = reason(name, readings.skipped());
        if (why == null) {
            why = reason(name, inputs.skipped());
        }
        throw new Failures.NothingUsable(
                name + ": " + (why == null ? "no such file, line or id" : why));
    }

    private static @Nullable String reason(String name, List<Reading.Skipped> skipped) {
        return skipped.stream()
                .filter(none -> samePath(none.path(), name))
                .map(Reading.Skipped::reason)
                .findFirst()
                .orElse(null);
    }

    private static boolean samePath(String path, String name) {
        return Path.of(path).normalize().equals(Path.of(name).normalize());
    }
}
