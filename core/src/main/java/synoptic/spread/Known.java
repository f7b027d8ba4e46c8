package synoptic.spread;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/// What was sent, by what it is of.
final class Known<K, V> {

    private final Map<K, V> all = new HashMap<>();

    void put(K key, V value) {
        all.put(key, value);
    }

    boolean has(K key) {
        return all.containsKey(key);
    }

    int size() {
        return all.size();
    }

    Collection<V> values() {
        return all.values();
    }

    /// @throws IllegalStateException where an earlier stage did not send it
    V get(K key) {
        V value = all.get(key);
        if (value == null) {
            throw new IllegalStateException(
                    "expected %s to be sent, but it was not".formatted(key));
        }
        return value;
    }
}
