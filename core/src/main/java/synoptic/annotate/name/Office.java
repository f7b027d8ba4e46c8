package synoptic.annotate.name;

import org.jspecify.annotations.Nullable;
import synoptic.text.Span;

/// A title or office as it stands beside a name; `entity` is the [Entity#id] of what it is an
/// office of, where that is named in it.
public record Office(Span span, String text, @Nullable String entity) {}
