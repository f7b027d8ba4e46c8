package synoptic.app;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import synoptic.Synoptic;
import synoptic.group.Event;
import synoptic.publish.json.EventJson;
import synoptic.publish.json.Json;
import synoptic.publish.terminal.EditionText;

/// `synoptic events`: captures to events.
@Command(
        name = "events",
        mixinStandardHelpOptions = true,
        description =
                "Groups reports by the event they tell of, with copies, origins and reasons, latest first.",
        footer = {"", "Example: synoptic events --json reports/ | head -1"})
final class EventsCommand implements Callable<Integer> {

    @Mixin private InputOptions input = new InputOptions();
    @Mixin private OutputOptions output = new OutputOptions();

    @Option(names = "--top", paramLabel = "N", description = "at most N events (all with --json)")
    private int top;

    @Override
    public Integer call() throws IOException {
        Synoptic synoptic = input.synoptic();
        InputOptions.Read read = input.read(synoptic);
        List<Event> events = input.inParallel(() -> synoptic.events(read.readings().articles()));
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
