package synoptic.annotate.time;

import synoptic.text.Span;

/// Words that name a time, where they stand, what they name without any anchor, and whether the
/// words around them look back or ahead.
public record TimeExpression(Span span, TimeValue value, Tense tense) {

    public TimeType type() {
        return value.type();
    }
}
