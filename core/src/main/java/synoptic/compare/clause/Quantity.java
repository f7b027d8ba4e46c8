package synoptic.compare.clause;

import synoptic.text.Span;

/// A number of something: `12 passengers`, `4.5 per cent`, `two weeks`.
///
/// `unit` is the stem of what is counted, empty where nothing follows; `bound` how exact the words
/// are; `span` lies in the article's text and covers number and unit.
public record Quantity(double value, String unit, Bound bound, Span span) {

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
