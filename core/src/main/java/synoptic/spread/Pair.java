package synoptic.spread;

import java.util.Arrays;
import synoptic.group.link.PairFeatures;
import synoptic.group.link.PairFeatures.Likeness;

/// What is known of two reports but for what is near to them.
record Pair(long pair, Likeness likeness, PairFeatures alone) {

    private static final int BEFORE_VALUES = 4;

    static final int NUMBERS = BEFORE_VALUES + PairFeatures.COUNT;

    void writeTo(Numbers numbers) {
        numbers.add(likeness.texts());
        numbers.add(likeness.leads());
        numbers.add(likeness.names());
        numbers.add(alone.extent());
        for (double value : alone.values()) {
            numbers.add(value);
        }
    }

    /// The `row`-th pair on a sheet.
    static Pair of(Sheet.Features sheet, int row) {
        double[] all = sheet.numbers();
        int at = row * NUMBERS;
        double[] values = Arrays.copyOfRange(all, at + BEFORE_VALUES, at + NUMBERS);
        return new Pair(
                sheet.pairs()[row],
                new Likeness(all[at], all[at + 1], all[at + 2]),
                new PairFeatures(values, 0, all[at + 3]));
    }
}
