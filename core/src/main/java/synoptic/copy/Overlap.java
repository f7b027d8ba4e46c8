package synoptic.copy;

/// Where the shingles of the shorter of two texts stand in the longer one.
final class Overlap {

    private final Side shorter;
    private final Side longer;
    private final int[] places;
    private final int shared;

    Overlap(Side one, Side other) {
        boolean inOrder = one.length() <= other.length();
        shorter = inOrder ? one : other;
        longer = inOrder ? other : one;
        places = places(shorter.shingles(), longer);
        int found = 0;
        for (int place : places) {
            found += place == ShingleSet.ABSENT ? 0 : 1;
        }
        shared = found;
    }

    /// Most shingles in common run on from the one before, so that is looked at first.
    private static int[] places(long[] shingles, Side longer) {
        long[] others = longer.shingles();
        ShingleSet set = longer.set();
        int[] places = new int[shingles.length];
        int next = others.length;
        for (int i = 0; i < places.length; i++) {
            boolean runsOn = next < others.length && others[next] == shingles[i];
            int place = runsOn ? next : set.place(shingles[i]);
            places[i] = place;
            next = place == ShingleSet.ABSENT ? others.length : place + 1;
        }
        return places;
    }

    Side shorter() {
        return shorter;
    }

    Side longer() {
        return longer;
    }

    /// The place in the longer text of a shingle of the shorter one, [ShingleSet#ABSENT] for none.
    int place(int shingle) {
        return places[shingle];
    }

    /// The part of the shorter text's shingles that the longer one has.
    double containment() {
        return (double) shared / places.length;
    }

    /// The same, as a part of the longer text's shingles.
    double ofLonger() {
        return (double) shared / longer.shingles().length;
    }

    /// Words of the longest run, quotations included.
    int longestRun() {
        int run = 0;
        int longest = 0;
        for (int place : places) {
            run = place == ShingleSet.ABSENT ? 0 : run + 1;
            longest = Math.max(longest, run);
        }
        return longest == 0 ? 0 : longest + Shingles.WIDTH - 1;
    }
}
