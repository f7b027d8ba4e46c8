package synoptic.store;

/// A capture that is kept but is no article, and why.
public record SkippedCapture(String id, String path, String reason) {}
