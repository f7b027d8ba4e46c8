package synoptic.spread;

import synoptic.group.link.PairScores;

/// Reports that pairs join to groups, each led by its lowest (union-find, Tarjan 1975). A number a
/// report is all that is kept, so one block does it for a whole pot.
final class Chains implements Work {

    private final Room room;
    private final Stage to;
    private final int[] parent;

    private Chains(Room room, Stage to) {
        this.room = room;
        this.to = to;
        parent = new int[room.block() == 0 ? room.partition().reports() : 0];
        for (int i = 0; i < parent.length; i++) {
            parent[i] = i;
        }
    }

    /// Reports that share a text.
    static Chains ofTexts(Room room) {
        return new Chains(room, Stage.PROFILES);
    }

    /// Reports that no event goes beyond.
    static Chains ofParts(Room room) {
        return new Chains(room, Stage.MEMBERS);
    }

    @Override
    public void take(Sheet sheet) {
        for (long pair : ((Sheet.Pairs) sheet).pairs()) {
            int a = root(PairScores.lower(pair));
            int b = root(PairScores.higher(pair));
            parent[Math.max(a, b)] = Math.min(a, b);
        }
    }

    private int root(int report) {
        int root = report;
        while (parent[root] != root) {
            parent[root] = parent[parent[root]];
            root = parent[root];
        }
        return root;
    }

    /// Tells each report that is not alone its root.
    @Override
    public void finish() {
        Pages pages =
                new Pages(to, room, 2, page -> new Sheet.Roots(page[0].ints(), page[1].ints()));
        boolean[] leads = new boolean[parent.length];
        for (int report = 0; report < parent.length; report++) {
            leads[root(report)] |= root(report) != report;
        }
        for (int report = 0; report < parent.length; report++) {
            if (leads[root(report)]) {
                pages.add(room.partition().blockOf(report), report, root(report));
            }
        }
        pages.send();
    }
}
