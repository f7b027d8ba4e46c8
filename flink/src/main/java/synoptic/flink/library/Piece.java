package synoptic.flink.library;

import synoptic.compare.Synopsis;
import synoptic.flink.step.Compared;
import synoptic.flink.step.Held;
import synoptic.flink.step.Outcome;

/// A part of what a library is made of when a window is settled.
sealed interface Piece {

    Outcome.Place place();

    record OfCapture(Held held) implements Piece {
        @Override
        public Outcome.Place place() {
            return held.place();
        }
    }

    record OfEvent(Outcome.Place place, Synopsis synopsis) implements Piece {}

    /// An outcome that is no event.
    record OfNone(Outcome.Place place) implements Piece {}

    static Piece of(Compared compared) {
        return switch (compared) {
            case Compared.OfEvent event -> new OfEvent(event.place(), event.synopsis());
            case Compared.OfNone none -> new OfNone(none.place());
        };
    }

    default Key key() {
        return new Key(place().revision(), this instanceof OfCapture, place().rank());
    }

    /// Which piece of a window it is.
    record Key(int revision, boolean isCapture, int rank) {}
}
