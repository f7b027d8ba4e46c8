package synoptic.flink.step;

import java.util.List;
import java.util.stream.IntStream;
import synoptic.news.Capture;
import synoptic.read.Reading;

/// What came out of a file or a topic.
public sealed interface Arrival {

    Position position();

    /// What was found to be no file, before all that is in files.
    static List<Arrival> missed(List<Reading.Skipped> none) {
        return IntStream.range(0, none.size())
                .<Arrival>mapToObj(i -> new Missed(Position.in("", i), none.get(i)))
                .toList();
    }

    record Arrived(Position position, Capture capture) implements Arrival {}

    /// What could not even be captured.
    record Missed(Position position, Reading.Skipped none) implements Arrival {}

    /// A sentence on a file that is damaged or was not read in full.
    record Remarked(Position position, String sentence) implements Arrival {}
}
