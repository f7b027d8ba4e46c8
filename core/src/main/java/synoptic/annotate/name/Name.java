package synoptic.annotate.name;

import synoptic.text.Span;

/// A name as it stands at one place of a text; `entity` is the [Entity#id] of what it names.
public record Name(Span span, String text, EntityType type, String entity) {}
