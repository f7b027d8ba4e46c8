package synoptic.news;

import synoptic.text.Span;

/// Words at a place of an article's text.
public record Place(String article, Span span, String text) {}
