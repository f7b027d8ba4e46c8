package synoptic.annotate.time;

import synoptic.text.Span;

/// Words that name a calendar time, where they stand, and what they name without any anchor.
public record TimeExpression(Span span, TimeValue value) {}
