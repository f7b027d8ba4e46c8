package synoptic.app;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.cli.Option;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Where results go and in what form.
final class OutputOptions {

    private static final Option JSON =
            Usage.flag(null, "json", "JSON Lines instead of readable text");
    static final Option OUTPUT =
            Usage.taking("o", "FILE", "output", "write results to FILE, not to standard output");

    static final List<Option> ALL = List.of(JSON, OUTPUT);

    private final boolean json;
    private final @Nullable Path output;

    OutputOptions(Line line) {
        json = line.has(JSON);
        output = line.path(OUTPUT);
    }

    boolean json() {
        return json;
    }

    interface Writing {
        void to(PrintStream out) throws IOException;
    }

    /// Hands the results' stream to `writing`; a reader that goes away ends it quietly.
    void write(Writing writing) throws IOException {
        if (output == null) {
            try {
                writing.to(System.out);
            } catch (NobodyReads gone) {
                return;
            }
            System.out.flush();
            return;
        }
        try (PrintStream out =
                new PrintStream(
                        new BufferedOutputStream(Files.newOutputStream(output)),
                        false,
                        StandardCharsets.UTF_8)) {
            writing.to(out);
            if (out.checkError()) {
                throw new IOException(output + ": could not be written to the end");
            }
        }
    }

    /// Ends a long piece of work on standard output whose reader has gone.
    void stopWhereNobodyReads(PrintStream out) {
        if (output == null && out.checkError()) {
            throw new NobodyReads();
        }
    }

    private static final class NobodyReads extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    static void line(PrintStream out, JsonNode node) {
        out.print(node);
        out.print('\n');
    }
}
