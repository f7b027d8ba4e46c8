package synoptic.read.html;

import java.util.IdentityHashMap;
import java.util.List;

/// Scores the blocks of a page, in log-odds of being part of the article.
///
/// Two looks of logistic regression: the first by what a block is and what is around it, the second
/// also by where the article lies according to the first. Boilerplate by shallow text features goes
/// back to Kohlschütter, Fankhauser and Nejdl (WSDM 2010).
final class Scores {

    private final Weights weights;

    Scores(Weights weights) {
        this.weights = weights;
    }

    /// A sum for each look.
    private final class Sums implements Traits.Sink {
        private double first;
        private double second;

        @Override
        public void add(String kind, String value, String more) {
            int at = weights.find(kind, value, more);
            first += weights.first(at);
            second += weights.second(at);
        }
    }

    /// The log-odds of each block.
    double[] of(Page page, Traits traits) {
        List<Block> blocks = page.blocks();
        double[] first = new double[blocks.size()];
        double[] second = new double[blocks.size()];
        Sums[] around = around(page);
        for (Block block : blocks) {
            Sums sums = new Sums();
            sums.add("bias", "");
            traits.local(block, sums);
            Sums boxes = around[block.box().number];
            first[block.number()] = sums.first + boxes.first;
            second[block.number()] = sums.second + boxes.second;
        }
        if (!blocks.isEmpty()) {
            addContext(new Context(page, traits, first), blocks, second);
        }
        return second;
    }

    private void addContext(Context context, List<Block> blocks, double[] second) {
        for (Block block : blocks) {
            Sums sums = new Sums();
            context.traits(block, sums);
            second[block.number()] += sums.second;
        }
    }

    /// What the boxes from the root down to each box add together.
    private Sums[] around(Page page) {
        Sums[] sums = new Sums[page.boxes().size()];
        IdentityHashMap<List<String>, Sums> byWords = new IdentityHashMap<>();
        for (Box box : page.boxes()) {
            Sums own = byWords.computeIfAbsent(box.words, words -> ofWords(box));
            Sums all = new Sums();
            Sums above = box.parent == null ? all : sums[box.parent.number];
            all.first = above.first + own.first;
            all.second = above.second + own.second;
            sums[box.number] = all;
        }
        return sums;
    }

    private Sums ofWords(Box box) {
        Sums own = new Sums();
        Traits.around(box, own);
        return own;
    }
}
