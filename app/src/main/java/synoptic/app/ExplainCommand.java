package synoptic.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.cli.Option;
import org.jspecify.annotations.Nullable;
import synoptic.Synoptic;
import synoptic.annotate.AnnotatedArticle;
import synoptic.group.Explanation;
import synoptic.news.Article;
import synoptic.publish.json.ExplanationJson;
import synoptic.publish.terminal.ExplanationText;
import synoptic.read.Reading;

/// `synoptic explain`: why two reports are, or are not, of one event.
final class ExplainCommand implements Verb {

    private static final List<Usage.Operand> OPERANDS =
            List.of(
                    new Usage.Operand(
                            "A",
                            "a file, a line of one (day.jsonl:7), or the id of an article of"
                                    + " --among"),
                    new Usage.Operand("B", "the other one"));
    private static final Option AMONG =
            Usage.taking("PATH", "among", "files or folders the two stand among");

    @Override
    public Usage usage() {
        return new Usage(
                "explain",
                OPERANDS,
                "Says why two reports are, or are not, taken to be of one event.",
                "How near they stand is judged among the reports of --among, where given.",
                Usage.join(OutputOptions.ALL, OutletOptions.ALL, List.of(AMONG)),
                "synoptic explain a.txt b.txt --among reports/");
    }

    @Override
    public int run(Line line) throws IOException {
        OutputOptions output = new OutputOptions(line);
        List<String> named = line.operands();
        if (named.size() != 2) {
            throw new Line.WrongUse("expected two articles, A and B, but found " + named.size());
        }
        String a = named.get(0);
        String b = named.get(1);
        Synoptic synoptic = new OutletOptions(line).synoptic();
        List<String> paths = new ArrayList<>(line.values(AMONG));
        addFile(paths, a);
        addFile(paths, b);
        Inputs inputs = Inputs.of(paths);
        Synoptic.Gathered gathered = new Synoptic.Gathered();
        synoptic.read(inputs.files(), gathered);
        Synoptic.Readings readings = gathered.readings();
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

    /// The file that a name is of, or a line, a row or a member of.
    private static void addFile(List<String> paths, String name) {
        for (Path file = Path.of(name.replaceFirst(":\\d+$", ""));
                file != null;
                file = file.getParent()) {
            if (Files.isRegularFile(file)) {
                paths.add(file.toString());
                return;
            }
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
