package synoptic.flink;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import synoptic.group.EventFinder;
import synoptic.group.link.SharedWords;
import synoptic.spread.HotWords;
import synoptic.spread.InTurn;
import synoptic.spread.Partition;
import synoptic.spread.Sheet;
import synoptic.spread.Stage;

/// What uneven words do to the look-up of candidates: the stages that do it, over reports without
/// texts whose telling words are drawn by Zipf's law, and days on which a part of all reports names
/// the same people and places. Counts what comes to each block, and what would come to it were the
/// words of very many reports opened too.
public final class Skew {

    private static final List<Stage> LOOK_UP =
            List.of(Stage.WORDS, Stage.RAREST, Stage.LISTS, Stage.CANDIDATES);

    private static final int VOCABULARY = 2_000_000;
    private static final int WORLD_WORDS = 5;
    private static final int PAGE = 8192;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;
    private static final long SEED = 20261129;

    private final Partition partition;
    private final double share;
    private final Random random = new Random(SEED);
    private final InTurn blocks;
    private final long[] frequencies = new long[VOCABULARY + WORLD_WORDS];
    private final HotWords[] hot;
    private final Map<Stage, long[]> rows = new TreeMap<>();

    private Skew(Partition partition, double share) {
        this.partition = partition;
        this.share = share;
        hot =
                IntStream.range(0, partition.blocks())
                        .mapToObj(block -> new HotWords(SharedWords.MOST_SEEN))
                        .toArray(HotWords[]::new);
        blocks = new InTurn(partition, EventFinder.builtIn(), this::count);
    }

    /// How many reports and blocks, then parts of the reports, 0 to 1, that tell of the event of
    /// the day.
    public static void main(String[] arguments) {
        Partition partition =
                new Partition(Integer.parseInt(arguments[0]), Integer.parseInt(arguments[1]));
        for (int i = 2; i < arguments.length; i++) {
            new Skew(partition, Double.parseDouble(arguments[i])).run();
        }
    }

    private void run() {
        for (int from = 0; from < partition.reports(); from += PAGE) {
            draw(from, Math.min(partition.reports(), from + PAGE));
        }
        LOOK_UP.forEach(stage -> blocks.run(stage, sheets -> sheets));
        System.out.printf(
                Locale.ROOT,
                "%d reports, %d blocks, event of the day in %.0f%% of them%n",
                partition.reports(),
                partition.blocks(),
                100 * share);
        rows.forEach(this::print);
        double unbounded = LongStream.of(frequencies).mapToDouble(n -> (double) n * n).sum();
        System.out.printf(
                Locale.ROOT,
                "  without the bound: %.0f reports looked at for each, %d at the busiest word%n",
                unbounded / partition.reports(),
                LongStream.of(frequencies).max().orElse(0));
    }

    private void print(Stage stage, long[] ofBlocks) {
        double mean = (double) LongStream.of(ofBlocks).sum() / ofBlocks.length;
        System.out.printf(
                Locale.ROOT,
                "  %-10s %8.1f a report, busiest block %.3f of the mean%n",
                stage.name().toLowerCase(Locale.ROOT),
                mean * ofBlocks.length / partition.reports(),
                LongStream.of(ofBlocks).max().orElse(0) / mean);
    }

    private void count(Stage to, int block, Sheet sheet) {
        rows.computeIfAbsent(to, any -> new long[partition.blocks()])[block] += rowsOf(sheet);
    }

    private static int rowsOf(Sheet sheet) {
        return switch (sheet) {
            case Sheet.Entries entries -> entries.keys().length;
            case Sheet.Words words -> words.words().length;
            case Sheet.Asked asked -> asked.words().length;
            case Sheet.Lists lists -> lists.reports().length;
            case Sheet.Pairs pairs -> pairs.pairs().length;
            default -> 1;
        };
    }

    private void draw(int from, int to) {
        Map<Integer, Page> byWord = new TreeMap<>();
        Map<Integer, Page> byReport = new TreeMap<>();
        for (int report = from; report < to; report++) {
            for (int word : words()) {
                frequencies[word]++;
                long hash = (word + 1) * SPREAD;
                if (hot[partition.blockOf(report)].isTold(hash)) {
                    byWord.computeIfAbsent(partition.blockOfKey(hash), any -> new Page())
                            .add(report, hash);
                }
                byReport.computeIfAbsent(partition.blockOf(report), any -> new Page())
                        .add(report, hash);
            }
        }
        byWord.forEach((block, page) -> blocks.put(Stage.WORDS, block, page.entries()));
        byReport.forEach((block, page) -> blocks.put(Stage.RAREST, block, page.words()));
    }

    /// Ranks of words, each once; those of the event of the day come after all others.
    private Set<Integer> words() {
        Set<Integer> words = new LinkedHashSet<>();
        boolean ofTheDay = random.nextDouble() < share;
        for (int word = 0; ofTheDay && word < WORLD_WORDS; word++) {
            words.add(VOCABULARY + word);
        }
        while (words.size() < SharedWords.TERMS) {
            words.add((int) Math.pow(VOCABULARY, random.nextDouble()) - 1);
        }
        return words;
    }

    /// Words of reports.
    private static final class Page {
        private final List<Integer> reports = new ArrayList<>();
        private final List<Long> hashes = new ArrayList<>();

        void add(int report, long hash) {
            reports.add(report);
            hashes.add(hash);
        }

        Sheet entries() {
            return new Sheet.Entries(longs(), ints());
        }

        Sheet words() {
            float[] weights = new float[hashes.size()];
            Arrays.fill(weights, (float) Math.sqrt(1.0 / SharedWords.TERMS));
            return new Sheet.Words(ints(), longs(), weights);
        }

        private int[] ints() {
            return reports.stream().mapToInt(Integer::intValue).toArray();
        }

        private long[] longs() {
            return hashes.stream().mapToLong(Long::longValue).toArray();
        }
    }
}
