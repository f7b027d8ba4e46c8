package synoptic.news;

/// Which number of a date such as `10/05/2022` is the day.
public enum DateOrder {
    DAY_FIRST("the day first"),
    MONTH_FIRST("the month first");

    private final String words;

    DateOrder(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
