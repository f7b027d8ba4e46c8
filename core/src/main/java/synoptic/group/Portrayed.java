package synoptic.group;

import java.util.Comparator;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/// An event by itself, with what of it is compared with others. `last` is the time of its last
/// report, by which events are ordered: seconds from the epoch, [Long#MIN_VALUE] where none is
/// known.
public record Portrayed(Event event, Portrait portrait, long last) {

    /// The order of events: those of the latest reports first, by their ids among equals.
    public static <T> Comparator<T> latestFirst(ToLongFunction<T> last, Function<T, String> id) {
        return Comparator.comparingLong(last).reversed().thenComparing(id);
    }
}
