package synoptic.annotate.name;

import synoptic.text.Span;

/// A name as it stands at one place of a text.
public record Name(Span span, String text) {}
