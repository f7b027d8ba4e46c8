package synoptic.compare.clause;

import synoptic.text.Span;

/// A number and the words around it, which tell what is counted; `surroundings` leaves out the
/// number and its unit.
public record Slot(Quantity quantity, Span around, Content surroundings) {}
