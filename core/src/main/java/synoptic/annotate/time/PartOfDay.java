package synoptic.annotate.time;

/// A part of a day that words name without a clock; `code` is TimeML's.
public enum PartOfDay {
    MORNING("MO"),
    MIDDAY("MI"),
    AFTERNOON("AF"),
    EVENING("EV"),
    NIGHT("NI");

    private final String code;

    PartOfDay(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }
}
