package synoptic.compare.clause;

import synoptic.text.Span;

/// A number and the words around it, which tell what is counted; `surroundings` leaves out the
/// number, its unit and all names, which a whole event is full of. `unitWeight` is how telling the
/// unit is by itself, 0 where there is none.
public record Slot(Quantity quantity, Span around, Content surroundings, double unitWeight) {}
