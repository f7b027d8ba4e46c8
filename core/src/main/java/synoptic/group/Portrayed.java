package synoptic.group;

/// An event by itself, with what of it is compared with others. `last` is the time of its last
/// report, by which events are ordered: seconds from the epoch, [Long#MIN_VALUE] where none is
/// known.
public record Portrayed(Event event, Portrait portrait, long last) {}
