package synoptic.eval.likeness;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleBiFunction;
import synoptic.Synoptic;
import synoptic.eval.Measure;
import synoptic.eval.baseline.Baseline;
import synoptic.eval.baseline.Distances;
import synoptic.eval.data.SimilarPairs;
import synoptic.news.Article;

/// How the score by which reports are linked follows the similarity that people saw, each pair
/// judged among the articles of all pairs.
public final class LikenessMeasures {
    private LikenessMeasures() {}

    /// Of the log-odds and of the probability, beside the cosine of the scripted baseline.
    public static List<Measure> of(String set, SimilarPairs marked, Synoptic synoptic) {
        List<Article> articles = marked.articles();
        ToDoubleBiFunction<String, String> margins =
                synoptic.eventFinder()
                        .margins(synoptic.annotate(articles), synoptic.copies(articles));
        Correlation script = correlation(marked, cosines(articles));
        return List.of(
                measure(set, "r_log_odds", correlation(marked, margins), script),
                measure(
                        set,
                        "r_probability",
                        correlation(marked, (a, b) -> odds(margins.applyAsDouble(a, b))),
                        script));
    }

    private static Measure measure(String set, String name, Correlation found, Correlation script) {
        return new Measure(
                set,
                name,
                found.r(),
                String.format(
                        Locale.ROOT,
                        "95%% %.3f–%.3f; baseline %.4f, %.3f–%.3f",
                        found.low(),
                        found.high(),
                        script.r(),
                        script.low(),
                        script.high()));
    }

    private static Correlation correlation(
            SimilarPairs marked, ToDoubleBiFunction<String, String> score) {
        return Correlation.between(
                marked.pairs().stream()
                        .mapToDouble(pair -> score.applyAsDouble(pair.a(), pair.b()))
                        .toArray(),
                marked.pairs().stream().mapToDouble(SimilarPairs.Pair::overall).toArray());
    }

    private static ToDoubleBiFunction<String, String> cosines(List<Article> articles) {
        List<String> ids = articles.stream().map(Article::id).toList();
        Distances distances = Baseline.distances(Baseline.TUNED.weights(), articles);
        return (a, b) -> 1 - distances.between(ids.indexOf(a), ids.indexOf(b));
    }

    private static double odds(double margin) {
        return 1 / (1 + Math.exp(-margin));
    }
}
