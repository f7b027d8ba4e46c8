package synoptic.store;

import synoptic.news.Capture;
import synoptic.read.Reading;

/// A capture, and what it was read as, in characters that every store can hold.
public record Kept(Capture capture, Reading reading) {

    public Kept {
        reading = Storable.of(reading);
    }

    /// The id of its article, else of its bytes.
    public String id() {
        return switch (reading) {
            case Reading.Found found -> found.article().id();
            case Reading.Skipped none -> none.id();
        };
    }
}
