package synoptic.compare.claim;

import synoptic.compare.clause.Quantity;

/// Whether two numbers of one thing can both be so.
final class Figures {

    private static final double NEAR = 0.1;

    private Figures() {}

    /// Equal, one a rounding of the other, or one within what the other's words leave open.
    static boolean agree(Quantity a, Quantity b) {
        return a.value() == b.value()
                || leavesOpen(a, b.value())
                || leavesOpen(b, a.value())
                || isRoundingOf(a.value(), b.value())
                || isRoundingOf(b.value(), a.value());
    }

    private static boolean leavesOpen(Quantity quantity, double value) {
        return switch (quantity.bound()) {
            case EXACT -> false;
            case ABOUT -> Math.abs(value - quantity.value()) <= NEAR * quantity.value();
            case AT_LEAST ->
                    value >= quantity.value() && value <= quantity.value() * (1 + 2 * NEAR);
            case AT_MOST -> value <= quantity.value() && value >= quantity.value() * (1 - 2 * NEAR);
        };
    }

    /// `11,000` rounds `11,400`; small numbers are meant as they are.
    private static boolean isRoundingOf(double rounded, double exact) {
        for (double unit = 100; unit <= rounded; unit *= 10) {
            if (rounded % unit == 0 && Math.abs(rounded - exact) <= unit / 2) {
                return rounded / unit >= 10;
            }
        }
        return false;
    }
}
