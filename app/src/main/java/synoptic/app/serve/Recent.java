package synoptic.app.serve;

import java.util.LinkedHashMap;
import java.util.Map;

/// So many of the entries that were asked for last: those asked for longest ago give way.
final class Recent<K, V> extends LinkedHashMap<K, V> {

    private static final long serialVersionUID = 1L;

    private final int most;

    Recent(int most) {
        super(16, 0.75f, true);
        this.most = most;
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > most;
    }
}
