package synoptic.annotate.quote;

import synoptic.text.Span;

/// Words between quotation marks: `content` is without the marks, `outer` with them; `closed` tells
/// whether the closing mark is there, `opensLine` whether the mark opens its paragraph.
record Quoted(Span content, Span outer, boolean closed, boolean opensLine) {}
