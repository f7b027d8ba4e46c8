package synoptic.spread;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import synoptic.group.profile.LongIndex;

/// What was sent of reports or of events, by their numbers.
final class Known<V> {

    private final LongIndex numbers = new LongIndex(1 << 10);
    private final List<V> values = new ArrayList<>();

    void put(int number, V value) {
        int place = numbers.add(number);
        if (place == values.size()) {
            values.add(value);
        } else {
            values.set(place, value);
        }
    }

    boolean has(int number) {
        return numbers.find(number) >= 0;
    }

    /// In the order in which they came.
    List<V> values() {
        return Collections.unmodifiableList(values);
    }

    V get(int number) {
        return values.get(place(number));
    }

    /// Where it stands among [#values].
    ///
    /// @throws IllegalStateException where an earlier stage did not send it
    int place(int number) {
        int place = numbers.find(number);
        if (place < 0) {
            throw new IllegalStateException(
                    "expected %d to be sent, but it was not".formatted(number));
        }
        return place;
    }
}
