package synoptic.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What the docs name exists, and what exists is named in the README.
class DocsTest {

    private static final Path ROOT = Path.of("..");
    private static final Pattern FENCE = Pattern.compile("(?ms)^ *```.*?^ *```");
    private static final Pattern SPAN = Pattern.compile("`([^`\n]+)`");
    private static final Pattern VERB =
            Pattern.compile("(?:^|[\\s/`(|])synoptic[ \\t]+([a-z][a-z-]*)");
    private static final Pattern OPTION = Pattern.compile("(?<![\\w-])--[a-z][a-z-]*");
    private static final Pattern PACKAGE = Pattern.compile("synoptic(?:\\.[a-z]+)+");
    private static final Pattern TYPE = Pattern.compile("[A-Z]\\w*(?:\\.[A-Z]\\w*)*");
    private static final Pattern TWO_HUMPS = Pattern.compile("[A-Z][a-z0-9]+[A-Z]\\w*");
    private static final Pattern DECLARED =
            Pattern.compile("\\b(?:class|record|interface|enum)\\s+([A-Z]\\w*)");

    @Test
    void nameOnlyVerbsThatExist() throws IOException {
        assertKnown(text -> found(VERB, code(text), 1), Main.usages().keySet(), "verbs");
    }

    @Test
    void nameOnlyOptionsThatSomeVerbHas() throws IOException {
        Set<String> known = new TreeSet<>();
        for (Usage usage : Main.usages().values()) {
            usage.options().forEach(option -> known.add("--" + option.getLongOpt()));
        }

        assertKnown(DocsTest::optionsIn, known, "options");
    }

    @Test
    void nameOnlyPackagesThatExist() throws IOException {
        Set<String> known = new TreeSet<>();
        for (Path source : sources()) {
            known.add(packageOf(source));
        }

        assertKnown(text -> found(PACKAGE, String.join("\n", spans(text)), 0), known, "packages");
    }

    @Test
    void nameOnlyTypesThatExist() throws IOException {
        Set<String> known = new TreeSet<>();
        for (Path source : sources()) {
            known.addAll(found(DECLARED, Files.readString(source), 1));
        }

        assertKnown(text -> typesIn(text), known, "types");
    }

    @Test
    void nameEveryVerbInTheReadme() throws IOException {
        Path readme = ROOT.resolve("README.md");
        assumeTrue(Files.exists(readme), "no README.md yet");

        assertThat(found(Pattern.compile("[a-z-]+"), code(Files.readString(readme)), 0))
                .as("verbs named in the code of README.md")
                .containsAll(Main.usages().keySet());
    }

    private static void assertKnown(
            Function<String, Set<String>> named, Set<String> known, String what)
            throws IOException {
        for (Path doc : docs()) {
            Set<String> unknown = new TreeSet<>(named.apply(Files.readString(doc)));
            unknown.removeAll(known);

            assertThat(unknown).as("%s named in %s that do not exist", what, doc).isEmpty();
        }
    }

    private static List<Path> docs() throws IOException {
        List<Path> docs = new ArrayList<>();
        for (String name : List.of("README.md", "ARCHITECTURE.md")) {
            if (Files.exists(ROOT.resolve(name))) {
                docs.add(ROOT.resolve(name));
            }
        }
        if (Files.isDirectory(ROOT.resolve("docs"))) {
            try (Stream<Path> pages = Files.walk(ROOT.resolve("docs"))) {
                pages.filter(page -> page.toString().endsWith(".md")).sorted().forEach(docs::add);
            }
        }
        return docs;
    }

    private static List<Path> sources() throws IOException {
        List<Path> sources = new ArrayList<>();
        for (String module : List.of("core", "eval", "flink", "app")) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src"))) {
                files.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
            }
        }
        return sources;
    }

    private static String packageOf(Path source) {
        Path parts = source.subpath(5, source.getNameCount() - 1);
        return parts.toString().replace('/', '.').replace('\\', '.');
    }

    private static Set<String> optionsIn(String text) {
        Set<String> options = new TreeSet<>();
        for (String line : code(text).split("\n")) {
            if (line.startsWith("--") || line.contains("synoptic ")) {
                options.addAll(found(OPTION, line, 0));
            }
        }
        return options;
    }

    /// Two-humped names in backticks that the Java platform does not know.
    private static Set<String> typesIn(String text) {
        Set<String> types = new TreeSet<>();
        for (String span : spans(text)) {
            if (TYPE.matcher(span).matches()) {
                for (String part : span.split("\\.")) {
                    if (TWO_HUMPS.matcher(part).matches() && !isOfThePlatform(part)) {
                        types.add(part);
                    }
                }
            }
        }
        return types;
    }

    private static boolean isOfThePlatform(String type) {
        return Stream.of("java.lang.", "java.util.", "java.io.", "java.time.", "java.nio.file.")
                .map(in -> "/" + (in + type).replace('.', '/') + ".class")
                .anyMatch(file -> Object.class.getResource(file) != null);
    }

    /// Fenced blocks and spans, one a line.
    private static String code(String text) {
        return String.join("\n", found(FENCE, text, 0)) + "\n" + String.join("\n", spans(text));
    }

    private static List<String> spans(String text) {
        return SPAN.matcher(FENCE.matcher(text).replaceAll(""))
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    private static Set<String> found(Pattern pattern, String text, int group) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult match) -> match.group(group))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
