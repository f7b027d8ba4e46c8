package synoptic.eval.data;

/// A file of a marked set is not in the form its makers describe; the message names the place.
public final class MarkedDataBroken extends RuntimeException {

    MarkedDataBroken(String place, String found, Throwable cause) {
        super("%s: %s".formatted(place, found), cause);
    }

    MarkedDataBroken(String place, String expected, String found) {
        super("%s: expected %s but found %s".formatted(place, expected, found));
    }
}
