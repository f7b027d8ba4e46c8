package synoptic.flink.step;

import java.util.List;

/// Calls up what a slice of a window holds, for a settling.
record Call(Settling settling, int slice, int captures, List<Called> called) {
    private static final int SLICES = 128;

    Call {
        called = List.copyOf(called);
    }

    /// The `number` of a report in the order of ids, and its `rank` among the captures of its
    /// window; -1 where it has none.
    record Called(Position position, int number, int rank) {}

    String key() {
        return key(settling.window(), slice);
    }

    /// What is kept of windows is spread by where it stood.
    static String keyOf(Placed placed) {
        return key(placed.window(), sliceOf(placed.brought().position()));
    }

    private static String key(long window, int slice) {
        return window + " " + slice;
    }

    static long windowOf(String key) {
        return Long.parseLong(key.substring(0, key.indexOf(' ')));
    }

    static int sliceOf(Position position) {
        int hash = position.file().hashCode() * 31 + Long.hashCode(position.number());
        return Math.floorMod(hash * 31 + position.content().hashCode(), SLICES);
    }
}
