package synoptic.flink.step;

import synoptic.spread.Sheet;

/// A sheet on its way to a block of a settling.
public record Letter(Settling settling, int block, Sheet sheet) {

    /// The key of that block: words, since a hash of words is the same in every process.
    String desk() {
        return settling.window() + " " + settling.revision() + " " + block;
    }

    static int blockOf(String desk) {
        return Integer.parseInt(desk.substring(desk.lastIndexOf(' ') + 1));
    }
}
