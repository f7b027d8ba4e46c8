package synoptic.annotate.time;

/// What time is counted in.
public enum TimeUnit {
    SECOND("T", "S"),
    MINUTE("T", "M"),
    HOUR("T", "H"),
    DAY("", "D"),
    WEEKEND("", "WE"),
    WEEK("", "W"),
    MONTH("", "M"),
    QUARTER("", "Q"),
    YEAR("", "Y"),
    DECADE("", "E"),
    CENTURY("", "C");

    private final String before;
    private final String letter;

    TimeUnit(String before, String letter) {
        this.before = before;
        this.letter = letter;
    }

    /// As TimeML writes a duration: `P2D`; `amount` is negative where the words give none.
    String duration(double amount) {
        if (amount < 0) {
            return "P" + before + "X" + letter;
        }
        boolean whole = amount == Math.rint(amount);
        String number = whole ? Long.toString((long) amount) : Double.toString(amount);
        return "P" + before + number + letter;
    }

    boolean isClock() {
        return !before.isEmpty();
    }
}
