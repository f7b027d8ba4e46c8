package synoptic.read.html;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Where the article most likely is, from first scores of all blocks, and how each block lies to
/// it.
final class Context {

    private static final int MOST_WEIGHT = 600;
    private static final String[] STEPS = {
        "score-3", "score-2", "score-1", "", "score+1", "score+2", "score+3"
    };
    private static final Kind SIBLINGS = new Kind("siblingsMean", "siblingsShare");
    private static final Kind SHAPE = new Kind("shapeMean", "shapeShare");

    /// The names of two traits of a group of blocks.
    private record Kind(String mean, String share) {}

    private final Page page;
    private final Traits traits;
    private final double[] first;
    private final String[] scores;
    private final Box body;
    private final int firstGood;
    private final int lastGood;
    private final double[] good;
    private final double[] @Nullable [] siblings;
    private final Map<Long, double[]> shapes = new HashMap<>();
    private final double allGood;
    private final boolean[] inBody;

    /// `first` has the log-odds of each block by its local traits.
    Context(Page page, Traits traits, double[] first) {
        this.page = page;
        this.traits = traits;
        this.first = first;
        this.scores = buckets(first);
        this.good = good(first);
        this.body = body(page, good);
        this.inBody = new boolean[page.blocks().size()];
        this.siblings = new double[page.boxes().size()][];
        int from = -1;
        int to = -1;
        double mostGood = 0;
        for (Block block : page.blocks()) {
            boolean in = body.holds(block);
            inBody[block.number()] = in;
            boolean sure = in && first[block.number()] > 0 && block.length() > 80;
            from = sure && from < 0 ? block.number() : from;
            to = sure ? block.number() : to;
            gather(siblings(block), block);
            gather(shapes.computeIfAbsent(shape(block), s -> new double[2]), block);
            mostGood += first[block.number()] > 0 ? mass(block) : 0;
        }
        this.firstGood = from;
        this.lastGood = to;
        this.allGood = Math.max(1, mostGood);
    }

    /// Log-odds as a share from -1 to 1.
    private static double[] good(double[] first) {
        double[] good = new double[first.length];
        for (int i = 0; i < good.length; i++) {
            good[i] = Math.tanh(first[i] / 2);
        }
        return good;
    }

    private static String[] buckets(double[] scores) {
        String[] buckets = new String[scores.length];
        for (int i = 0; i < buckets.length; i++) {
            buckets[i] = bucket(scores[i]);
        }
        return buckets;
    }

    private double[] siblings(Block block) {
        int parent = block.frame().parentOrSelf().number;
        double[] known = siblings[parent];
        if (known == null) {
            known = new double[2];
            siblings[parent] = known;
        }
        return known;
    }

    private void gather(double[] sums, Block block) {
        double mass = mass(block);
        sums[0] += mass;
        sums[1] += mass * good[block.number()];
    }

    private static double mass(Block block) {
        return Math.min(MOST_WEIGHT, block.length());
    }

    /// Equal for blocks that stand at one depth in elements that are called the same.
    private static long shape(Block block) {
        Box frame = block.frame();
        long shape = 31L * frame.depth + frame.names().hash;
        return shape * 0x9E3779B97F4A7C15L + frame.parentOrSelf().names().hash;
    }

    Box body() {
        return body;
    }

    /// The deepest box in which the blocks that speak for the article most outweigh the others.
    private static Box body(Page page, double[] good) {
        List<Box> boxes = page.boxes();
        double[] sums = new double[boxes.size()];
        for (Block block : page.blocks()) {
            sums[block.box().number] += good[block.number()] * mass(block);
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
        String score = scores[at];
        String in = inBody[at] ? "in" : "out";
        sink.add("score", score);
        sink.add("scoreIn", in, score);
        relation(block, sink);
        for (int step = -3; step <= 3; step++) {
            int other = at + step;
            if (step != 0) {
                boolean none = other < 0 || other >= first.length;
                sink.add(STEPS[step + 3], none ? "none" : in, none ? "" : scores[other]);
            }
        }
        sink.add("window", in, bucket(window(at)));
        mean(SIBLINGS, siblings(block), block, in, sink);
        mean(SHAPE, shapes.get(shape(block)), block, in, sink);
        sink.add(inBody[at] ? "inTag" : "outTag", block.frame().tag, Traits.size(block));
        sink.add(inBody[at] ? "inLink" : "outLink", Traits.link(block), Traits.size(block));
    }

    private void mean(
            Kind kind, double @Nullable [] sums, Block block, String in, Traits.Sink sink) {
        if (sums == null) {
            return;
        }
        double mass = mass(block);
        double rest = sums[0] - mass;
        double restGood = sums[1] - mass * good[block.number()];
        String mean = rest < 1 ? "alone" : Traits.number((int) (5 * (1 + restGood / rest)));
        sink.add(kind.mean, in, mean);
        sink.add(kind.share, in, Traits.number((int) (10 * Math.max(0, restGood) / allGood)));
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
        if (inBody[block.number()]) {
            within(block, sink);
        } else {
            outside(block, sink);
        }
    }

    private void within(Block block, Traits.Sink sink) {
        int at = block.number();
        String side =
                firstGood < 0
                        ? "unsure"
                        : at < firstGood ? "before" : at > lastGood ? "after" : "amid";
        int gap = side.equals("before") ? firstGood - at : Math.max(0, at - lastGood);
        sink.add("where", side, side.equals("amid") ? "" : Traits.number(Traits.log(gap)));
        sink.add("whereSize", side, Traits.size(block));
        sink.add("whereTag", side, block.frame().tag);
        sink.add("inDepth", Traits.number(Math.min(8, block.frame().depth - body.depth)));
        int heading = traits.heading();
        if (heading >= 0 && body.holds(page.blocks().get(heading))) {
            sink.add("headed", at < heading ? "above" : "below");
        }
    }

    private void outside(Block block, Traits.Sink sink) {
        int at = block.number();
        int up = body.depth - Box.common(body, block.frame()).depth;
        String side = at < body.firstBlock ? "above" : "below";
        sink.add("away", side, Traits.number(Math.min(10, up)));
        int gap = at < body.firstBlock ? body.firstBlock - at : at - body.endBlock + 1;
        sink.add("gap", side, Traits.number(Traits.log(gap)));
    }

    private static String bucket(double score) {
        return Traits.number((int) Math.round(2 * (6 + Math.max(-6, Math.min(6, score)))));
    }
}
