package synoptic.spread;

import synoptic.group.profile.LongIndex;

/// Which reports, or which events, were sent to which blocks.
final class Sent {

    private final LongIndex all = new LongIndex(1 << 10);

    /// Notes that one is sent to a block; whether it was not before.
    boolean isNew(int number, int block) {
        int before = all.count();
        return all.add((long) number << Integer.SIZE | block) == before;
    }
}
