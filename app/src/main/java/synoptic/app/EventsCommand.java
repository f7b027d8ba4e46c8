package synoptic.app;

import java.io.IOException;
import java.util.List;
import org.apache.commons.cli.Option;
import synoptic.Synoptic;
import synoptic.group.Event;
import synoptic.publish.json.EventJson;
import synoptic.publish.json.Json;
import synoptic.publish.terminal.EditionText;

/// `synoptic events`: captures to events.
final class EventsCommand implements Verb {

    private static final Option TOP =
            Usage.taking("N", "top", "at most N events (all with --json)");

    @Override
    public Usage usage() {
        return new Usage(
                "events",
                InputOptions.PATHS,
                "Groups reports by the event they tell of, with copies, origins and reasons, latest first.",
                "",
                Usage.join(InputOptions.ALL, EditOptions.ALL, OutputOptions.ALL, List.of(TOP)),
                "synoptic events --json reports/ | head -1");
    }

    @Override
    public int run(Line line) throws IOException {
        InputOptions input = new InputOptions(line);
        EditOptions edits = new EditOptions(line);
        OutputOptions output = new OutputOptions(line);
        int top = line.number(TOP, 0);
        Synoptic synoptic = input.synoptic();
        Synoptic.Readings read = input.read(synoptic);
        List<Event> events = input.inParallel(() -> edits.events(synoptic, read.articles()));
        int shown = top > 0 ? top : output.json() ? events.size() : CompareCommand.SHOWN;
        output.write(
                out -> {
                    if (output.json()) {
                        events.stream()
                                .limit(shown)
                                .forEach(e -> OutputOptions.line(out, EventJson.of(e)));
                        if (!read.skipped().isEmpty()) {
                            OutputOptions.line(out, Json.skipped(read.skipped()));
                        }
                    } else {
                        new EditionText(out).printEvents(events, shown);
                    }
                });
        return 0;
    }
}
