package synoptic.flink.step;

import java.util.List;
import synoptic.news.Article;
import synoptic.read.Reading;

/// What of something that was brought its window is told: little enough for one worker to have all
/// of a window.
sealed interface Entry {

    Position position();

    record OfReport(Position position, String id, String path, List<String> remarks)
            implements Entry {
        public OfReport {
            remarks = List.copyOf(remarks);
        }
    }

    record OfNone(Position position, Reading.Skipped none, boolean isCapture) implements Entry {}

    record OfRemark(Position position, String sentence) implements Entry {}

    /// An entry for a window, and from when on that is to be settled with it.
    record In(long window, Entry entry, long due) {}

    static In of(Placed placed, Windowing windowing) {
        return new In(placed.window(), of(placed.brought()), placed.due(windowing));
    }

    private static Entry of(Brought brought) {
        return switch (brought) {
            case Brought.Report report -> {
                Article article = report.article();
                yield new OfReport(
                        report.position(), article.id(), article.path(), report.remarks());
            }
            case Brought.Refused refused ->
                    new OfNone(refused.position(), refused.none(), refused.capture() != null);
            case Brought.Remarked remarked ->
                    new OfRemark(remarked.position(), remarked.sentence());
        };
    }
}
