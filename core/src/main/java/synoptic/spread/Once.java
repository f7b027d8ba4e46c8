package synoptic.spread;

import java.util.HashSet;
import java.util.Set;

/// Which reports were sent to which blocks.
final class Once {

    private final Set<Long> sent = new HashSet<>();

    boolean isFirst(int report, int block) {
        return sent.add((long) report << 32 | block);
    }
}
