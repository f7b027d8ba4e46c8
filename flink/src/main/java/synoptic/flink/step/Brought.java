package synoptic.flink.step;

import java.util.List;
import org.jspecify.annotations.Nullable;
import synoptic.annotate.AnnotatedArticle;
import synoptic.group.Profiled;
import synoptic.group.profile.Profile;
import synoptic.news.Capture;
import synoptic.read.Reading;

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
            AnnotatedArticle annotated,
            Profile profile)
            implements Brought {
        public Report {
            remarks = List.copyOf(remarks);
        }

        String id() {
            return profile.id();
        }

        Reading.Found reading() {
            return new Reading.Found(annotated.article(), text, remarks);
        }

        Profiled profiled() {
            return new Profiled(annotated, profile);
        }
    }

    /// No article; without a capture where there was not even that.
    record Refused(Position position, @Nullable Capture capture, Reading.Skipped none)
            implements Brought {}

    record Remarked(Position position, String sentence) implements Brought {}
}
