package synoptic.app;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;

/// Where results go and in what form.
final class OutputOptions {

    @Option(names = "--json", description = "JSON Lines instead of readable text")
    private boolean json;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "write results to FILE, not to standard output")
    private @Nullable Path output;

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
