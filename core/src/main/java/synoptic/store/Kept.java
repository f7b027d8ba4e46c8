package synoptic.store;

import synoptic.news.Capture;
import synoptic.read.Reading;

/// A capture, and what it was read as.
public record Kept(Capture capture, Reading reading) {

    /// The id of its article, else of its bytes.
    public String id() {
        return switch (reading) {
            case Reading.Found found -> found.article().id();
            case Reading.Skipped none -> none.id();
        };
    }
}
