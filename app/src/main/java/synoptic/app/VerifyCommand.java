package synoptic.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.cli.Option;
import org.jspecify.annotations.Nullable;
import synoptic.Ingest;
import synoptic.Synoptic;
import synoptic.publish.json.Json;
import synoptic.publish.wording.Plural;
import synoptic.store.LibraryWriter;
import synoptic.store.jdbc.Libraries;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// `synoptic verify`: whether a library is whole.
final class VerifyCommand implements Verb {

    private static final int SHOWN = 20;

    private static final Option DERIVED =
            Usage.flag(
                    null,
                    "derived",
                    "also work everything out anew from the captures, in a folder for the moment,"
                            + " and compare every row; ingest must have come to its end");

    @Override
    public Usage usage() {
        return new Usage(
                "verify",
                List.of(),
                "Checks a library: its file, the bytes of every capture, what refers to what.",
                "The exit status is 1 where something is amiss.",
                Usage.join(
                        List.of(DERIVED), LibraryOptions.ALL, OutputOptions.ALL, OutletOptions.ALL),
                "synoptic verify --library news.db");
    }

    @Override
    public int run(Line line) throws IOException {
        LibraryOptions library = new LibraryOptions(line);
        OutputOptions output = new OutputOptions(line);
        List<String> problems = new ArrayList<>(Libraries.problems(library.address()));
        if (problems.isEmpty() && line.has(DERIVED)) {
            problems.addAll(derived(library.address(), new OutletOptions(line).synoptic()));
        }
        output.write(
                out -> {
                    if (output.json()) {
                        OutputOptions.line(out, json(problems));
                    } else {
                        problems.forEach(out::println);
                        out.println(
                                problems.isEmpty()
                                        ? library.name() + " is whole."
                                        : Plural.of(problems.size(), "thing is", "things are")
                                                + " amiss.");
                    }
                });
        return problems.isEmpty() ? Main.DONE : Main.NOTHING_USABLE;
    }

    private static ObjectNode json(List<String> problems) {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("whole", problems.isEmpty());
        Json.strings(json, "problems", problems);
        return json;
    }

    /// What differs between a library and one that is worked out anew from what was told to it.
    private static List<String> derived(String address, Synoptic synoptic) throws IOException {
        Path folder = Files.createTempDirectory("synoptic-verify");
        try {
            String fresh = folder.resolve("fresh.db").toString();
            Libraries.copyTold(address, fresh);
            try (LibraryWriter writer = Libraries.openWriter(fresh)) {
                new Ingest(synoptic, writer).rebuild();
            }
            return differences(
                    rows(address, folder.resolve("is.jsonl")),
                    rows(fresh, folder.resolve("should.jsonl")));
        } finally {
            delete(folder);
        }
    }

    private static Path rows(String address, Path file) throws IOException {
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file))) {
            Libraries.rows(address, row -> out.append(row).append('\n'));
            if (out.checkError()) {
                throw new IOException(file + ": could not be written to the end");
            }
        }
        return file;
    }

    private static List<String> differences(Path is, Path should) throws IOException {
        List<String> differences = new ArrayList<>();
        try (BufferedReader found = Files.newBufferedReader(is);
                BufferedReader expected = Files.newBufferedReader(should)) {
            @Nullable String row = found.readLine();
            @Nullable String other = expected.readLine();
            while ((row != null || other != null) && differences.size() < SHOWN) {
                if (!Objects.equals(row, other)) {
                    differences.add("expected the row %s but found %s".formatted(other, row));
                }
                row = found.readLine();
                other = expected.readLine();
            }
        }
        return differences;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
