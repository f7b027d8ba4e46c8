package synoptic.made;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import synoptic.Synoptic;
import synoptic.compare.Synopsis;
import synoptic.compare.said.Rendering;
import synoptic.news.Place;

/// Lays made reports of one event side by side.
public final class Laid {

    private static final Synoptic SYNOPTIC = Synoptic.builtIn();

    private Laid() {}

    /// The synopsis of reports that must be found to tell of one event.
    public static Synopsis out(Made... reports) {
        List<Synopsis> synopses =
                SYNOPTIC.synopses(Arrays.stream(reports).map(Made::build).toList());
        if (synopses.size() != 1) {
            throw new AssertionError(
                    "the reports should be of one event, but are of " + synopses.size());
        }
        return synopses.get(0);
    }

    /// Every place that a synopsis shows.
    public static List<Place> places(Synopsis synopsis) {
        Stream<Place> said =
                synopsis.utterances().stream()
                        .flatMap(u -> u.renderings().stream())
                        .map(Rendering::place);
        Stream<Place> sources =
                synopsis.utterances().stream()
                        .flatMap(u -> u.renderings().stream())
                        .flatMap(r -> Stream.ofNullable(r.source()));
        Stream<Place> voices =
                synopsis.utterances().stream()
                        .flatMap(u -> Stream.ofNullable(u.speaker().namedAt()));
        Stream<Place> stated = synopsis.statements().stream().flatMap(s -> s.supports().stream());
        Stream<Place> disputed =
                synopsis.conflicts().stream()
                        .flatMap(c -> c.sides().stream())
                        .flatMap(side -> side.supports().stream());
        Stream<Place> dated = synopsis.timeline().stream().flatMap(m -> m.supports().stream());
        return Stream.of(
                        said, sources, voices, stated, disputed, dated, synopsis.summary().stream())
                .flatMap(places -> places)
                .toList();
    }
}
