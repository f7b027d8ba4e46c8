package synoptic.read.html;

import java.util.List;
import org.jspecify.annotations.Nullable;

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
            long both = weights.of(kind, value, more);
            if (both != 0) {
                first += Weights.first(both);
                second += Weights.second(both);
            }
        }

        void add(Sums other) {
            first += other.first;
            second += other.second;
        }
    }

    /// What one name of elements adds, by where the element stands to a block.
    private final class NameSums {
        private final Sums around = new Sums();
        private final Sums own = new Sums();
        private final Sums parent = new Sums();

        NameSums(Names names) {
            Traits.named("around", names, around);
            Traits.named("own", names, own);
            Traits.named("parent", names, parent);
        }
    }

    /// The log-odds of each block.
    double[] of(Page page, Traits traits) {
        List<Block> blocks = page.blocks();
        double[] first = new double[blocks.size()];
        double[] second = new double[blocks.size()];
        @Nullable NameSums[] named = new NameSums[page.boxes().size()];
        Sums[] around = around(page, named);
        for (Block block : blocks) {
            Sums sums = new Sums();
            sums.add("bias", "");
            traits.local(block, sums);
            addNamed(block, named, sums);
            sums.add(around[block.box().number]);
            first[block.number()] = sums.first;
            second[block.number()] = sums.second;
        }
        if (!blocks.isEmpty()) {
            addContext(new Context(page, traits, first), blocks, second);
        }
        return second;
    }

    private void addNamed(Block block, @Nullable NameSums[] named, Sums sums) {
        Box box = block.box();
        sums.add(sums(box, named).own);
        while (box != block.frame()) {
            box = box.parentOrSelf();
            sums.add(sums(box, named).own);
        }
        sums.add(sums(box.parentOrSelf(), named).parent);
    }

    private void addContext(Context context, List<Block> blocks, double[] second) {
        for (Block block : blocks) {
            Sums sums = new Sums();
            context.traits(block, sums);
            second[block.number()] += sums.second;
        }
    }

    /// What the boxes from the root down to each box with text add together.
    private Sums[] around(Page page, @Nullable NameSums[] named) {
        Sums[] sums = new Sums[page.boxes().size()];
        for (Box box : page.boxes()) {
            if (box.hasText()) {
                Sums all = new Sums();
                all.add(sums(box, named).around);
                if (box.parent != null) {
                    all.add(sums[box.parent.number]);
                }
                sums[box.number] = all;
            }
        }
        return sums;
    }

    private NameSums sums(Box box, @Nullable NameSums[] named) {
        Names names = box.names();
        NameSums known = named[names.number];
        if (known == null) {
            known = new NameSums(names);
            named[names.number] = known;
        }
        return known;
    }
}
