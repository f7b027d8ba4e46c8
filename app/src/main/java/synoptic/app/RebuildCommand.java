package synoptic.app;

import java.io.IOException;
import java.util.List;
import synoptic.Ingest;
import synoptic.Synoptic;
import synoptic.store.LibraryWriter;
import synoptic.store.Progress;
import synoptic.store.jdbc.Libraries;
import tools.jackson.databind.node.JsonNodeFactory;

/// `synoptic rebuild`: all that was worked out, anew from the captures.
final class RebuildCommand implements Verb {

    @Override
    public Usage usage() {
        return new Usage(
                "rebuild",
                List.of(),
                "Works out anew, from the captures and edits of a library, all else that it holds.",
                "The ids of events go on. It is done as a whole or not at all; where the program is"
                        + " the same, so is the result. A library of an earlier synoptic is brought"
                        + " to this one.",
                Usage.join(LibraryOptions.ALL, OutputOptions.ALL, OutletOptions.ALL),
                "synoptic rebuild --library news.db");
    }

    @Override
    public int run(Line line) throws IOException {
        LibraryOptions library = new LibraryOptions(line);
        OutputOptions output = new OutputOptions(line);
        Synoptic synoptic = new OutletOptions(line).synoptic();
        Libraries.demand(library.address());
        Progress progress;
        try (LibraryWriter writer = Libraries.openWriter(library.address())) {
            new Ingest(synoptic, writer).rebuild();
            progress = writer.progress();
        }
        output.write(
                out -> {
                    if (output.json()) {
                        OutputOptions.line(
                                out,
                                JsonNodeFactory.instance
                                        .objectNode()
                                        .put("captures", progress.captures()));
                    } else {
                        out.printf(
                                "%s is worked out anew from %d captures.%n",
                                library.name(), progress.captures());
                    }
                });
        return Main.DONE;
    }
}
