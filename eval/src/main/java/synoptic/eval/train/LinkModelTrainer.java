package synoptic.eval.train;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import synoptic.Synoptic;
import synoptic.annotate.AnnotatedArticle;
import synoptic.copy.CopyLink;
import synoptic.eval.cluster.ClusterAgreement;
import synoptic.eval.cluster.Partition;
import synoptic.eval.data.AllSides;
import synoptic.eval.data.Basil;
import synoptic.eval.data.DataFolder;
import synoptic.eval.data.EcbPlus;
import synoptic.eval.data.Fold;
import synoptic.eval.data.MarkedPot;
import synoptic.eval.data.Thinning;
import synoptic.group.EventFinder;
import synoptic.group.link.LinkModel;
import synoptic.group.link.LinkTrainer;
import synoptic.group.profile.Lexicon;

/// Learns the link model from the training parts of ECB+, BASIL and AllSides; the cut is the one
/// best on topics and events held out of these training parts.
public final class LinkModelTrainer {

    private static final int FOLDS = 5;

    /// Of the AllSides events one part is learned from, and the cut is chosen on another.
    private static final int PARTS = 4;

    /// What an article of a title and a lead counts beside a whole one.
    private static final double LEAD_WEIGHT = 0.5;

    /// What the pots thinned count beside the whole ones: most events of real streams have one
    /// report, and none of the marked ones has.
    private static final double THINNED_WEIGHT = 0.07;

    private static final int THINNED = 3;

    private static final double LEAST_CUT = -1;
    private static final double MOST_CUT = 2;
    private static final double STEP = 0.25;

    private final Synoptic synoptic = Synoptic.builtIn();
    private final Lexicon lexicon = Lexicon.builtIn();

    /// Annotated articles by their ids: the same ones stand in many pots.
    private final Map<String, AnnotatedArticle> annotated = new HashMap<>();

    private final Map<MarkedPot, List<CopyLink>> copied = new HashMap<>();

    /// What is learned from, and what the cut is chosen on: `folds` are of `ecbPlus`.
    private record Parts(
            MarkedPot ecbPlus,
            List<Fold> folds,
            MarkedPot basil,
            MarkedPot leads,
            MarkedPot held) {}

    /// The lines of a model file.
    public List<String> train(DataFolder data) throws IOException {
        EcbPlus ecbPlus = new EcbPlus(data);
        return model(parts(data, ecbPlus.train(), ecbPlus.trainFolds(FOLDS))).lines();
    }

    /// A model learned just so, but from the train part of a fold: it has seen none of the topics
    /// that the fold holds out.
    public LinkModel train(DataFolder data, Fold fold) throws IOException {
        List<Fold> within = new EcbPlus(data).foldsWithin(fold, FOLDS);
        return model(parts(data, fold.train(), within));
    }

    private static Parts parts(DataFolder data, MarkedPot ecbPlus, List<Fold> folds)
            throws IOException {
        AllSides allSides = new AllSides(data);
        return new Parts(
                ecbPlus,
                folds,
                new Basil(data).train(),
                allSides.trainPart(0, PARTS),
                allSides.trainPart(1, PARTS));
    }

    private LinkModel model(Parts parts) {
        return fit(parts.ecbPlus, parts).withCut(cut(parts));
    }

    private LinkModel fit(MarkedPot ecbPlus, Parts parts) {
        List<LinkTrainer.Pot> pots = new ArrayList<>();
        add(pots, ecbPlus, 1);
        add(pots, parts.basil, 1);
        add(pots, parts.leads, LEAD_WEIGHT);
        return new LinkTrainer(lexicon).train(pots);
    }

    private void add(List<LinkTrainer.Pot> pots, MarkedPot pot, double weight) {
        double all = weight * pot.size();
        pots.add(pot(pot, all));
        for (int seed = 1; seed <= THINNED; seed++) {
            MarkedPot thinned = new Thinning(seed, Thinning.Kept.MOSTLY_ONE).thin(pot);
            pots.add(pot(thinned, all * THINNED_WEIGHT / THINNED));
        }
    }

    private LinkTrainer.Pot pot(MarkedPot pot, double weight) {
        return new LinkTrainer.Pot(reports(pot), copies(pot), pot.goldClusterById(), weight);
    }

    /// The highest cut whose mean BCubed F1 over held-out topics and events, and over pots thinned,
    /// is within one standard error of the best (Breiman et al. 1984, "Classification and
    /// Regression Trees", 3.4.3): in real streams most events have one report, and the higher cut
    /// joins less.
    private double cut(Parts parts) {
        LinkModel all = fit(parts.ecbPlus, parts);
        List<LinkModel> models = new ArrayList<>();
        List<MarkedPot> thinnedEcbPlus = new ArrayList<>();
        List<MarkedPot> thinnedBasil = new ArrayList<>();
        for (int i = 0; i < parts.folds.size(); i++) {
            models.add(fit(parts.folds.get(i).train(), parts));
            thinnedEcbPlus.add(new Thinning(i).thin(parts.ecbPlus));
            thinnedBasil.add(new Thinning(i).thin(parts.basil));
        }
        List<Trial> trials = new ArrayList<>();
        for (double cut = LEAST_CUT; cut <= MOST_CUT; cut += STEP) {
            double leads = score(all.withCut(cut), parts.held);
            double[] scores = new double[parts.folds.size()];
            for (int i = 0; i < scores.length; i++) {
                LinkModel model = models.get(i).withCut(cut);
                scores[i] =
                        leads
                                + score(model, parts.folds.get(i).held())
                                + score(model, thinnedEcbPlus.get(i)) / 2
                                + score(model, thinnedBasil.get(i)) / 2;
            }
            trials.add(Trial.of(cut, scores));
        }
        Trial best = Collections.max(trials, Comparator.comparingDouble(Trial::mean));
        return trials.stream()
                .filter(trial -> trial.mean >= best.mean - best.error)
                .mapToDouble(Trial::cut)
                .max()
                .orElse(best.cut);
    }

    /// A cut, its mean score over the folds, and the standard error of that.
    private record Trial(double cut, double mean, double error) {
        static Trial of(double cut, double[] scores) {
            double mean = Arrays.stream(scores).average().orElse(0);
            double squares = Arrays.stream(scores).map(s -> (s - mean) * (s - mean)).sum();
            int n = scores.length;
            return new Trial(cut, mean, Math.sqrt(squares / Math.max(1, n - 1) / n));
        }
    }

    private double score(LinkModel model, MarkedPot pot) {
        List<List<String>> events =
                new EventFinder(lexicon, model).partition(reports(pot), copies(pot));
        return ClusterAgreement.bCubed(Partition.ofGroups(events), pot.gold()).f1();
    }

    private List<CopyLink> copies(MarkedPot pot) {
        return copied.computeIfAbsent(pot, any -> synoptic.copies(pot.articles()));
    }

    private List<AnnotatedArticle> reports(MarkedPot pot) {
        return pot.articles().stream()
                .map(a -> annotated.computeIfAbsent(a.id(), id -> synoptic.annotated(a)))
                .toList();
    }
}
