package synoptic.flink.step;

/// An outcome as clients see it; `id` is that of the event, empty for what is none.
public record Line(Outcome.Place place, String id, String json) {}
