package synoptic.annotate.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import synoptic.text.Span;
import synoptic.text.Words;

/// Learns a [NameModel] from marked texts: logistic regression over the tags of each word, given
/// the tag before (McCallum, Freitag and Pereira 2000, "Maximum entropy Markov models"), by steps
/// that shrink per trait as in AdaGrad (Duchi, Hazan and Singer, JMLR 2011).
///
/// The same texts in the same order give the same bytes.
public final class NameTrainer {

    /// A text with all its names of people, organisations and places.
    public record Example(String text, List<Span> sentences, List<Mention> mentions) {
        public Example {
            sentences = List.copyOf(sentences);
            mentions = List.copyOf(mentions);
        }
    }

    private static final long SEED = 7;
    private static final int ROUNDS = 15;
    private static final float LEFT_OUT = 0.3f;

    /// A trait's weights while they are learned, and the squares of the slopes they went down.
    private static final class Learned {
        final float[] weights = new float[NameModel.TAGS];
        final float[] squares = new float[NameModel.TAGS];

        void addTo(float[] scores) {
            for (int tag = 0; tag < NameModel.TAGS; tag++) {
                scores[tag] += weights[tag];
            }
        }

        void step(double[] slopes) {
            for (int tag = 0; tag < NameModel.TAGS; tag++) {
                double slope = slopes[tag] + DECAY * weights[tag];
                squares[tag] += (float) (slope * slope);
                weights[tag] -= (float) (STEP * slope / Math.sqrt(1e-2 + squares[tag]));
            }
        }
    }

    private static final double DECAY = 0.003;
    private static final double STEP = 0.05;

    private final Map<Integer, Learned> learned = new HashMap<>();
    private final Random random = new Random(SEED);
    private final int[] traits = new int[NameTraits.MOST];
    private final float[] scores = new float[NameModel.TAGS];

    /// The weights as bytes to ship.
    public byte[] train(List<Example> examples) {
        return NameModel.bytes(learn(examples));
    }

    /// A tagger with what was learned.
    public NameTagger tagger(List<Example> examples) {
        return NameTagger.with(new NameModel(learn(examples)));
    }

    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    private record Marked(NameTokens tokens, int[] tags) {}

    private Map<Integer, float[]> learn(List<Example> examples) {
        List<Marked> marked = new ArrayList<>();
        for (Example example : examples) {
            marked.add(marked(example));
        }
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(marked, random);
            marked.forEach(this::learn);
        }
        Map<Integer, float[]> weights = new HashMap<>();
        learned.forEach((trait, of) -> weights.put(trait, of.weights));
        return weights;
    }

    private static Marked marked(Example example) {
        Words words = Words.of(example.text());
        NameTokens tokens =
                new NameTokens(example.text(), example.sentences(), words, NameLists.builtIn());
        int[] tags = new int[tokens.count];
        int i = 0;
        for (Mention mention : example.mentions()) {
            while (i < tokens.count && words.start(i) < mention.span().start()) {
                i++;
            }
            boolean first = true;
            while (i < tokens.count && words.start(i) < mention.span().end()) {
                tags[i++] = first ? NameTag.begins(mention.type()) : NameTag.goesOn(mention.type());
                first = false;
            }
        }
        return new Marked(tokens, tags);
    }

    private void learn(Marked marked) {
        NameTokens tokens = marked.tokens;
        NameTraits finder = new NameTraits(tokens, traits);
        for (int i = 0; i < tokens.count; ) {
            if (!tokens.candidate[i]) {
                i++;
                continue;
            }
            int end = NameTagger.runEnd(tokens, i);
            int before = NameTag.OUTSIDE;
            for (int at = i; at < end; at++) {
                int n = finder.withTag(finder.of(at, i, end), at, before);
                before = step(n, marked.tags[at], before);
            }
            i = end;
        }
    }

    private int step(int all, int right, int before) {
        int n = kept(all);
        Arrays.fill(scores, 0);
        for (int i = 0; i < n; i++) {
            learned.computeIfAbsent(traits[i], trait -> new Learned()).addTo(scores);
        }
        double[] slopes = slopes(right);
        for (int i = 0; i < n; i++) {
            learned.computeIfAbsent(traits[i], trait -> new Learned()).step(slopes);
        }
        return NameTagger.best(scores, before);
    }

    /// What each tag's share of the likelihood has too much.
    private double[] slopes(int right) {
        double[] slopes = new double[NameModel.TAGS];
        double all = 0;
        for (int tag = 0; tag < NameModel.TAGS; tag++) {
            slopes[tag] = Math.exp(scores[tag]);
            all += slopes[tag];
        }
        for (int tag = 0; tag < NameModel.TAGS; tag++) {
            slopes[tag] = slopes[tag] / all - (tag == right ? 1 : 0);
        }
        return slopes;
    }

    /// Moves the traits that count in this step to the front; leaving some out at random keeps the
    /// weights from resting on single words.
    private int kept(int n) {
        int kept = 0;
        for (int i = 0; i < n; i++) {
            if (random.nextFloat() >= LEFT_OUT) {
                traits[kept++] = traits[i];
            }
        }
        return kept;
    }
}
