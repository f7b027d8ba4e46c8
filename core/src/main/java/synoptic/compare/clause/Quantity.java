package synoptic.compare.clause;

import java.time.LocalDate;
import synoptic.text.Span;

/// A number of something, `12 passengers`, `4.5 per cent`, `two weeks`; or a date.
///
/// `unit` is the stem of what is counted, empty where nothing follows; `bound` how exact the words
/// are; `span` lies in the article's text and covers number and unit.
public record Quantity(double value, String unit, Bound bound, Span span) {

    private static final String DATE = "date ";

    /// A day, a month or a year; `precision` is the length of its ISO form, so that only dates of
    /// one precision are of one unit.
    static Quantity date(LocalDate first, int precision, Span span) {
        return new Quantity(first.toEpochDay(), DATE + precision, Bound.EXACT, span);
    }

    public boolean isDate() {
        return unit.startsWith(DATE);
    }

    /// How the words limit a number.
    public enum Bound {
        EXACT,
        /// `about`, `nearly`, `some`.
        ABOUT,
        /// `at least`, `more than`, `over`.
        AT_LEAST,
        /// `up to`, `fewer than`.
        AT_MOST
    }
}
