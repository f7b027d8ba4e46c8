package synoptic.flink.step;

/// Where captures come from.
public enum Inflow {
    /// All are there from the start. A job that fails begins anew, so what is sent to a block is
    /// worked on as it comes.
    FILES,

    /// They keep coming. A job that fails goes on from its last checkpoint, so what is sent to a
    /// block is kept in state; and each report is given a provisional place as it comes.
    TOPICS
}
