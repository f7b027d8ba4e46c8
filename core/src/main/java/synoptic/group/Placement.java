package synoptic.group;

/// Where a report that has just come stands until all is worked out anew.
public sealed interface Placement {

    /// The id of its event.
    String event();

    /// With the reports of an event that is there: how sure that is, 0.5 to 1.
    record Joined(String event, double score) implements Placement {}

    /// In an event of its own.
    record Opened(String event) implements Placement {}
}
