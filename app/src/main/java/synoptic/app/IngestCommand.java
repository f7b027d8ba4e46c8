package synoptic.app;

import java.io.IOException;
import synoptic.Ingest;
import synoptic.Synoptic;
import synoptic.news.Capture;
import synoptic.publish.wording.Plural;
import synoptic.read.Reading;
import synoptic.store.Holdings;
import synoptic.store.Library;
import synoptic.store.LibraryWriter;
import synoptic.store.jdbc.Libraries;
import tools.jackson.databind.node.JsonNodeFactory;

/// `synoptic ingest`: files into a library.
final class IngestCommand implements Verb {

    @Override
    public Usage usage() {
        return new Usage(
                "ingest",
                InputOptions.PATHS,
                "Keeps reports in a library, with their events and what is said in them.",
                "What is there already is passed over; a run that was cut off goes on where it was"
                        + " when it is started again.",
                Usage.join(InputOptions.ONE_BY_ONE, LibraryOptions.ALL, OutputOptions.ALL),
                "synoptic ingest reports/ --library news.db");
    }

    @Override
    public int run(Line line) throws IOException {
        InputOptions input = new InputOptions(line);
        LibraryOptions library = new LibraryOptions(line);
        OutputOptions output = new OutputOptions(line);
        Synoptic synoptic = input.synoptic();
        Ingest.Taken taken = take(input, synoptic, library);
        try (Library kept = Libraries.open(library.address(), synoptic::annotated)) {
            Holdings holdings = kept.holdings();
            output.write(
                    out -> {
                        if (output.json()) {
                            OutputOptions.line(
                                    out,
                                    JsonNodeFactory.instance
                                            .objectNode()
                                            .put("added", taken.added())
                                            .put("known", taken.known())
                                            .put("captures", holdings.captures())
                                            .put("articles", holdings.articles())
                                            .put("events", holdings.events()));
                        } else {
                            out.println(sentence(taken, holdings, library.name()));
                        }
                    });
        }
        return Main.DONE;
    }

    private static Ingest.Taken take(
            InputOptions input, Synoptic synoptic, LibraryOptions library) {
        try (LibraryWriter writer = Libraries.openWriter(library.address())) {
            Counting counting = Counting.onTerminal();
            Ingest.Filling filling = new Ingest(synoptic, writer).filling(counting);
            try {
                input.read(synoptic, new Unsaid(filling));
            } catch (Failures.NothingUsable none) {
                input.inParallel(filling::finish);
                throw none;
            }
            counting.settling();
            return input.inParallel(filling::finish);
        }
    }

    /// Hands on all but the remarks, which are said as the files are read.
    private record Unsaid(Synoptic.Receiver receiver) implements Synoptic.Receiver {
        @Override
        public void take(Reading reading) {
            receiver.take(reading);
        }

        @Override
        public void take(Capture capture, Reading reading) {
            receiver.take(capture, reading);
        }

        @Override
        public void remark(String sentence) {
            // said already
        }
    }

    private static String sentence(Ingest.Taken taken, Holdings holdings, String name) {
        return "%s added, %d there before; %s holds %s of %s in %s."
                .formatted(
                        Plural.of(taken.added(), "capture"),
                        taken.known(),
                        name,
                        Plural.of(holdings.articles(), "article"),
                        Plural.of(holdings.outlets(), "outlet"),
                        Plural.of(holdings.events(), "event"));
    }
}
