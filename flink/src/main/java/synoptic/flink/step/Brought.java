package synoptic.flink.step;

import java.util.List;
import org.jspecify.annotations.Nullable;
import synoptic.group.Profiled;
import synoptic.news.Article;
import synoptic.news.Capture;
import synoptic.read.Reading;
import synoptic.spread.Packed;

/// What an arrival was read as.
public sealed interface Brought {

    Position position();

    /// A report, with all that depends on its own text alone. The capture is without its bytes
    /// where no library keeps them.
    record Report(
            Position position,
            Capture capture,
            Reading.Text text,
            List<String> remarks,
            Packed<Profiled> profiled)
            implements Brought {
        public Report {
            remarks = List.copyOf(remarks);
        }

        Article article() {
            return profiled.value().report().article();
        }

        Reading.Found reading() {
            return new Reading.Found(article(), text, remarks);
        }
    }

    /// No article; without a capture where there was not even that.
    record Refused(Position position, @Nullable Capture capture, Reading.Skipped none)
            implements Brought {}

    record Remarked(Position position, String sentence) implements Brought {}
}
