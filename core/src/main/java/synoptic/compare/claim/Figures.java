package synoptic.compare.claim;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import synoptic.compare.clause.Quantity;

/// Whether two numbers of one thing can both be so.
final class Figures {

    private static final double NEAR = 0.1;
    private static final double LARGE = 1000;

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

    /// `11,000` rounds `11,400`, `1.9` rounds `1.91`: the same to the last digit that it gives. A
    /// large number gives two digits at least, a small one of one digit is meant as it is.
    private static boolean isRoundingOf(double rounded, double exact) {
        BigDecimal given = BigDecimal.valueOf(rounded).stripTrailingZeros();
        int digits = Math.max(given.precision(), rounded >= LARGE ? 2 : 0);
        return digits > 1
                && BigDecimal.valueOf(exact)
                                .round(new MathContext(digits, RoundingMode.HALF_UP))
                                .compareTo(given)
                        == 0;
    }
}
