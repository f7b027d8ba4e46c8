package synoptic.eval.extraction;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import synoptic.eval.extraction.LogisticRegression.Example;
import synoptic.read.credit.OutletTable;
import synoptic.read.html.PageTraits;
import synoptic.read.html.PageTraits.Trait;

/// Learns the weights by which blocks of a page are told to be the article or not.
///
/// Labels are the marked segments of the train half. Since these are few, a first model labels all
/// other blocks it is sure of, and a second learns from both. Every model that scores a page for
/// another to learn from has not seen that page.
public final class BlockTrainer {

    private static final int FOLDS = 5;
    private static final int LEAST_PAGES = 4;
    private static final double COMMENT_WEIGHT = 0.5;
    private static final double GUESS_WEIGHT = 0.15;
    private static final double SURE = 1;
    private static final double LEAST_WEIGHT = 0.02;

    private final Vocabulary vocabulary = new Vocabulary();
    private final List<Sample> samples = new ArrayList<>();

    private BlockTrainer() {}

    /// The lines of `weights.tsv`, learned from the train half under the folder `data`.
    public static List<String> train(Path data, OutletTable outlets) throws IOException {
        return train(MarkedPage.load(data, Half.TRAIN), outlets);
    }

    /// The weights learned from some pages only, for judging them on others.
    static List<String> train(List<MarkedPage> pages, OutletTable outlets) {
        BlockTrainer trainer = new BlockTrainer();
        for (MarkedPage page : pages) {
            trainer.samples.add(trainer.sample(page, outlets));
        }
        trainer.look();
        trainer.samples.forEach(Sample::guess);
        return trainer.lines(trainer.look());
    }

    /// One page: the features of its blocks in both looks, their scores, and what they should be.
    private static final class Sample {
        private final MarkedPage page;
        private final int fold;
        private final PageTraits traits;
        private final List<String> texts;
        private final int[][] local;
        private int[][] full;
        private double[] first;
        private double[] second;
        private int[] answers = new int[0];
        private double[] weights = new double[0];

        Sample(MarkedPage page, PageTraits traits, int[][] local) {
            this.page = page;
            this.fold = Half.fold(page.file(), FOLDS);
            this.traits = traits;
            this.texts = traits.texts().stream().map(MarkedPage::foldSpace).toList();
            this.local = local;
            this.full = local;
            this.first = new double[local.length];
            this.second = texts.stream().mapToDouble(String::length).toArray();
            label();
        }

        /// Labels the blocks with marked segments; of several with one, that of the best score.
        private void label() {
            answers = new int[local.length];
            weights = new double[local.length];
            page.without().forEach(segment -> labelAll(segment, 1));
            page.comments().forEach(segment -> labelAll(segment, COMMENT_WEIGHT));
            page.with().forEach(this::labelBest);
        }

        /// Labels the blocks that are hardly more than the segment: what says the same amid a
        /// longer text may well be the article.
        private void labelAll(String segment, double weight) {
            int briefest = Integer.MAX_VALUE;
            for (String text : texts) {
                briefest = text.contains(segment) ? Math.min(briefest, text.length()) : briefest;
            }
            for (int i = 0; i < local.length; i++) {
                if (texts.get(i).contains(segment) && texts.get(i).length() <= 2 * briefest) {
                    weights[i] = Math.max(weights[i], weight);
                }
            }
        }

        private void labelBest(String segment) {
            int best = -1;
            for (int i = 0; i < local.length; i++) {
                boolean has = texts.get(i).contains(segment);
                best = has && (best < 0 || second[i] > second[best]) ? i : best;
            }
            if (best >= 0) {
                answers[best] = 1;
                weights[best] = 1;
            }
        }

        /// Labels all blocks again, those without marks by their scores where these are clear.
        private void guess() {
            label();
            for (int i = 0; i < local.length; i++) {
                if (weights[i] == 0 && Math.abs(second[i]) > SURE) {
                    answers[i] = second[i] > 0 ? 1 : 0;
                    weights[i] = GUESS_WEIGHT;
                }
            }
        }

        private void addExamples(int[][] features, List<Example> examples) {
            for (int i = 0; i < local.length; i++) {
                if (weights[i] > 0) {
                    examples.add(new Example(features[i], answers[i], weights[i]));
                }
            }
        }
    }

    private Sample sample(MarkedPage page, OutletTable outlets) {
        PageTraits traits = PageTraits.of(page.html(), outlets);
        vocabulary.nextPage();
        return new Sample(page, traits, numbers(traits.local()));
    }

    private int[][] numbers(List<List<Trait>> blocks) {
        return blocks.stream().map(vocabulary::numbers).toArray(int[][]::new);
    }

    /// Both looks over all pages; gives the weights of the first and of the second.
    private double[][] look() {
        double[] first = learn(-1, false);
        for (int fold = 0; fold < FOLDS; fold++) {
            double[] weights = learn(fold, false);
            inFold(fold).forEach(s -> s.first = scores(weights, s.local));
        }
        samples.forEach(this::addContext);
        double[] second = learn(-1, true);
        for (int fold = 0; fold < FOLDS; fold++) {
            double[] weights = learn(fold, true);
            inFold(fold).forEach(s -> s.second = scores(weights, s.full));
        }
        return new double[][] {first, second};
    }

    private List<Sample> inFold(int fold) {
        return samples.stream().filter(sample -> sample.fold == fold).toList();
    }

    private void addContext(Sample sample) {
        vocabulary.nextPage();
        int[][] context = numbers(sample.traits.context(sample.first));
        sample.full = new int[context.length][];
        for (int i = 0; i < context.length; i++) {
            int[] both = Arrays.copyOf(sample.local[i], sample.local[i].length + context[i].length);
            System.arraycopy(context[i], 0, both, sample.local[i].length, context[i].length);
            sample.full[i] = both;
        }
    }

    private double[] learn(int without, boolean full) {
        List<Example> examples = new ArrayList<>();
        for (Sample sample : samples) {
            if (sample.fold != without) {
                sample.addExamples(full ? sample.full : sample.local, examples);
            }
        }
        return LogisticRegression.learn(
                examples.stream().map(vocabulary::frequent).toList(), vocabulary.size());
    }

    private static double[] scores(double[] weights, int[][] features) {
        return Arrays.stream(features)
                .mapToDouble(f -> LogisticRegression.sum(weights, f))
                .toArray();
    }

    private List<String> lines(double[][] weights) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < vocabulary.size(); i++) {
            double first = i < weights[0].length ? weights[0][i] : 0;
            double second = weights[1][i];
            if (Math.abs(first) >= LEAST_WEIGHT || Math.abs(second) >= LEAST_WEIGHT) {
                Trait trait = vocabulary.trait(i);
                lines.add(
                        String.format(
                                Locale.ROOT,
                                "%s\t%s\t%s\t%.2f\t%.2f",
                                trait.kind(),
                                trait.value(),
                                trait.more(),
                                first,
                                second));
            }
        }
        lines.sort(null);
        return lines;
    }

    /// Numbers traits and counts the pages they occur on.
    private static final class Vocabulary {
        private final Map<Trait, Integer> numbers = new HashMap<>();
        private final List<Trait> traits = new ArrayList<>();
        private final List<int[]> pages = new ArrayList<>();
        private int page;

        void nextPage() {
            page++;
        }

        int[] numbers(List<Trait> block) {
            return block.stream().mapToInt(this::number).toArray();
        }

        private int number(Trait trait) {
            Integer known = numbers.get(trait);
            int number = known == null ? traits.size() : known;
            if (known == null) {
                numbers.put(trait, number);
                traits.add(trait);
                pages.add(new int[2]);
            }
            int[] seen = pages.get(number);
            seen[0] += seen[1] == page ? 0 : 1;
            seen[1] = page;
            return number;
        }

        /// The example without features of too few pages to learn from.
        Example frequent(Example example) {
            int[] kept =
                    Arrays.stream(example.features())
                            .filter(f -> pages.get(f)[0] >= LEAST_PAGES)
                            .toArray();
            return new Example(kept, example.answer(), example.weight());
        }

        Trait trait(int number) {
            return traits.get(number);
        }

        int size() {
            return traits.size();
        }
    }
}
