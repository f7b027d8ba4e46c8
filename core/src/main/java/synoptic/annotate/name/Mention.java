package synoptic.annotate.name;

import synoptic.text.Span;

/// A name as it stands at one place, before it is known which other names name the same.
public record Mention(Span span, EntityType type) {}
