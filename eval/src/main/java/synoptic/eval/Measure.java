package synoptic.eval;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// What one measure says of one marked set; `beside` is what to read it against, as "baseline
/// 0.93", or empty.
public record Measure(String set, String name, double value, String beside) {
    static final int DECIMALS = 4;

    public Measure {
        requireWord(set);
        requireWord(name);
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(
                    "%s %s: expected a finite value but found %s".formatted(set, name, value));
        }
    }

    public Measure(String set, String name, double value) {
        this(set, name, value, "");
    }

    /// Names the measure among those of all sets, as in "ecbplus-dev b3_f1".
    public String key() {
        return set + " " + name;
    }

    /// To four decimals, the precision at which floors are kept and compared.
    public double rounded() {
        return BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP).doubleValue();
    }

    private static void requireWord(String word) {
        if (word.isEmpty() || word.chars().anyMatch(Character::isWhitespace)) {
            throw new IllegalArgumentException("expected a word but found '%s'".formatted(word));
        }
    }
}
