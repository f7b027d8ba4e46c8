package synoptic.read.html;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Where the article most likely is, from first scores of all blocks, and how each block lies to
/// it.
final class Context {

    private static final int MOST_WEIGHT = 600;

    private final Page page;
    private final Traits traits;
    private final double[] first;
    private final Box body;
    private final int firstGood;
    private final int lastGood;
    private final Map<Box, double[]> siblings = new HashMap<>();
    private final Map<String, double[]> shapes = new HashMap<>();
    private final double allGood;
    private final boolean[] inBody;

    /// `first` has the log-odds of each block by its local traits.
    Context(Page page, Traits traits, double[] first) {
        this.page = page;
        this.traits = traits;
        this.first = first;
        this.body = body(page, first);
        this.inBody = new boolean[page.blocks().size()];
        int from = -1;
        int to = -1;
        double good = 0;
        for (Block block : page.blocks()) {
            boolean in = body.holds(block);
            inBody[block.number()] = in;
            boolean sure = in && first[block.number()] > 0 && block.length() > 80;
            from = sure && from < 0 ? block.number() : from;
            to = sure ? block.number() : to;
            double mass = mass(block);
            gather(
                    siblings.computeIfAbsent(block.frame().parentOrSelf(), b -> new double[2]),
                    block);
            gather(shapes.computeIfAbsent(shape(block), s -> new double[2]), block);
            good += first[block.number()] > 0 ? mass : 0;
        }
        this.firstGood = from;
        this.lastGood = to;
        this.allGood = Math.max(1, good);
    }

    private void gather(double[] sums, Block block) {
        double mass = mass(block);
        sums[0] += mass;
        sums[1] += mass * Math.tanh(first[block.number()] / 2);
    }

    private static double mass(Block block) {
        return Math.min(MOST_WEIGHT, block.length());
    }

    static String shape(Block block) {
        StringBuilder shape = new StringBuilder(40);
        shape.append(block.frame().depth).append(block.frame().tag);
        for (String word : block.frame().words) {
            shape.append('.').append(word);
        }
        for (String word : block.frame().parentOrSelf().words) {
            shape.append(' ').append(word);
        }
        return shape.toString();
    }

    Box body() {
        return body;
    }

    /// The deepest box in which the blocks that speak for the article most outweigh the others.
    static Box body(Page page, double[] first) {
        List<Box> boxes = page.boxes();
        double[] sums = new double[boxes.size()];
        for (Block block : page.blocks()) {
            sums[block.box().number] += Math.tanh(first[block.number()] / 2) * mass(block);
        }
        int best = 0;
        for (int i = boxes.size() - 1; i >= 0; i--) {
            Box box = boxes.get(i);
            if (box.parent != null) {
                sums[box.parent.number] += sums[i];
            }
            if (sums[i] > sums[best] || (best == 0 && i > 0 && sums[i] >= sums[best])) {
                best = i;
            }
        }
        return boxes.get(best);
    }

    /// The traits of a block that depend on where the article is.
    void traits(Block block, Traits.Sink sink) {
        int at = block.number();
        String score = bucket(first[at]);
        String in = inBody[at] ? "in" : "out";
        sink.add("score", score);
        sink.add("scoreIn", in + score);
        relation(block, sink);
        for (int step : new int[] {-3, -2, -1, 1, 2, 3}) {
            int other = at + step;
            sink.add(
                    "score" + step,
                    other < 0 || other >= first.length ? "none" : in + bucket(first[other]));
        }
        sink.add("window", in + bucket(window(at)));
        mean("siblings", siblings.get(block.frame().parentOrSelf()), block, in, sink);
        mean("shape", shapes.get(shape(block)), block, in, sink);
        sink.add("inTag", in + block.frame().tag + Traits.size(block));
        sink.add("inLink", in + Traits.link(block) + Traits.size(block));
    }

    private void mean(
            String kind, double @Nullable [] sums, Block block, String in, Traits.Sink sink) {
        if (sums == null) {
            return;
        }
        double mass = mass(block);
        double rest = sums[0] - mass;
        double restGood = sums[1] - mass * Math.tanh(first[block.number()] / 2);
        String mean = rest < 1 ? "alone" : Traits.number((int) (5 * (1 + restGood / rest)));
        sink.add(kind + "Mean", in + mean);
        sink.add(kind + "Share", in + Traits.number((int) (10 * Math.max(0, restGood) / allGood)));
    }

    private double window(int at) {
        double sum = 0;
        double mass = 0;
        for (int i = Math.max(0, at - 5); i < Math.min(first.length, at + 6); i++) {
            if (i != at) {
                double weight = mass(page.blocks().get(i)) / (1 + Math.abs(i - at));
                sum += weight * Math.max(-4, Math.min(4, first[i]));
                mass += weight;
            }
        }
        return mass == 0 ? 0 : sum / mass;
    }

    private void relation(Block block, Traits.Sink sink) {
        int at = block.number();
        if (inBody[at]) {
            String where =
                    firstGood < 0
                            ? "unsure"
                            : at < firstGood
                                    ? "before" + Traits.log(firstGood - at)
                                    : at > lastGood ? "after" + Traits.log(at - lastGood) : "amid";
            sink.add("where", where);
            sink.add(
                    "whereSize",
                    where.charAt(0)
                            + ""
                            + where.charAt(1)
                            + Traits.size(block)
                            + block.frame().tag);
            sink.add("inDepth", Traits.number(Math.min(8, block.frame().depth - body.depth)));
            int heading = traits.heading();
            if (heading >= 0 && body.holds(page.blocks().get(heading))) {
                sink.add("headed", at < heading ? "above" : "below");
            }
            return;
        }
        int up = body.depth - Box.common(body, block.frame()).depth;
        String side = at < body.firstBlock ? "above" : "below";
        sink.add("away", side + Math.min(10, up));
        int gap = at < body.firstBlock ? body.firstBlock - at : at - body.endBlock + 1;
        sink.add("gap", side + Traits.log(gap));
    }

    private static String bucket(double score) {
        return Traits.number((int) Math.round(2 * (6 + Math.max(-6, Math.min(6, score)))));
    }
}
