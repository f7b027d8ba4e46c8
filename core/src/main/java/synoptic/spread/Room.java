package synoptic.spread;

import synoptic.group.EventFinder;

/// Where a stage is worked on: one of the blocks of a pot, and who takes what it sends.
public record Room(Partition partition, int block, EventFinder finder, Post post) {

    int size() {
        return partition.size(block);
    }

    boolean has(int report) {
        return partition.blockOf(report) == block;
    }

    int local(int report) {
        return partition.local(report);
    }

    int report(int local) {
        return partition.report(block, local);
    }

    /// The number of each of its reports, where none shares a text or an event with another.
    int[] apart() {
        int[] own = new int[size()];
        for (int local = 0; local < own.length; local++) {
            own[local] = report(local);
        }
        return own;
    }

    /// Writes down the roots of some of its reports in the place of their own numbers.
    void enter(Sheet.Roots of, int[] roots) {
        for (int i = 0; i < of.reports().length; i++) {
            roots[local(of.reports()[i])] = of.roots()[i];
        }
    }

    void send(Stage to, int other, Sheet sheet) {
        post.send(to, other, sheet);
    }
}
