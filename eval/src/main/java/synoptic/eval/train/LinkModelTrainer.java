package synoptic.eval.train;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import synoptic.Synoptic;
import synoptic.annotate.AnnotatedArticle;
import synoptic.eval.cluster.ClusterAgreement;
import synoptic.eval.cluster.Partition;
import synoptic.eval.data.Basil;
import synoptic.eval.data.DataFolder;
import synoptic.eval.data.EcbPlus;
import synoptic.eval.data.Fold;
import synoptic.eval.data.MarkedPot;
import synoptic.eval.data.Thinning;
import synoptic.group.EventFinder;
import synoptic.group.Lexicon;
import synoptic.group.LinkModel;
import synoptic.group.LinkTrainer;

/// Learns the link model from the training parts of ECB+ and BASIL; the cut is the one best on
/// topics held out of that training part.
public final class LinkModelTrainer {

    private static final int FOLDS = 5;
    private static final double LEAST_CUT = -1;
    private static final double MOST_CUT = 3;
    private static final double STEP = 0.25;

    private final Synoptic synoptic = Synoptic.builtIn();
    private final Lexicon lexicon = Lexicon.builtIn();

    /// Annotated articles by their ids: the same ones stand in many pots.
    private final Map<String, AnnotatedArticle> annotated = new HashMap<>();

    /// The lines of a model file.
    public List<String> train(DataFolder data) throws IOException {
        EcbPlus ecbPlus = new EcbPlus(data);
        return model(ecbPlus.train(), ecbPlus.trainFolds(FOLDS), new Basil(data).train()).lines();
    }

    /// A model learned just so, but from the train part of a fold: it has seen none of the topics
    /// that the fold holds out.
    public LinkModel train(DataFolder data, Fold fold) throws IOException {
        List<Fold> within = new EcbPlus(data).foldsWithin(fold, FOLDS);
        return model(fold.train(), within, new Basil(data).train());
    }

    private LinkModel model(MarkedPot ecbPlus, List<Fold> folds, MarkedPot basil) {
        return fit(List.of(ecbPlus, basil)).withCut(cut(folds, ecbPlus, basil));
    }

    private LinkModel fit(List<MarkedPot> pots) {
        List<LinkTrainer.Pot> marked = new ArrayList<>();
        for (MarkedPot pot : pots) {
            marked.add(new LinkTrainer.Pot(reports(pot), pot.goldClusterById()));
        }
        return new LinkTrainer(lexicon).train(marked);
    }

    /// The cut with the highest mean BCubed F1 over held-out topics, and over ECB+ and BASIL
    /// thinned: in real streams most events have one report.
    private double cut(List<Fold> folds, MarkedPot ecbPlus, MarkedPot basil) {
        double best = 0;
        double highest = -1;
        List<LinkModel> models = new ArrayList<>();
        for (Fold fold : folds) {
            models.add(fit(List.of(fold.train(), basil)));
        }
        for (double cut = LEAST_CUT; cut <= MOST_CUT; cut += STEP) {
            double sum = 0;
            for (int i = 0; i < folds.size(); i++) {
                LinkModel model = models.get(i).withCut(cut);
                sum += score(model, folds.get(i).held());
                sum += score(model, new Thinning(i).thin(ecbPlus));
                sum += score(model, new Thinning(i).thin(basil));
            }
            if (sum > highest) {
                highest = sum;
                best = cut;
            }
        }
        return best;
    }

    private double score(LinkModel model, MarkedPot pot) {
        List<List<String>> events =
                new EventFinder(lexicon, model).partition(reports(pot), List.of());
        return ClusterAgreement.bCubed(Partition.ofGroups(events), pot.gold()).f1();
    }

    private List<AnnotatedArticle> reports(MarkedPot pot) {
        return pot.articles().stream()
                .map(a -> annotated.computeIfAbsent(a.id(), id -> synoptic.annotated(a)))
                .toList();
    }
}
