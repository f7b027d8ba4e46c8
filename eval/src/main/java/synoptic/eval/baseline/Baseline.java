package synoptic.eval.baseline;

import java.util.List;
import synoptic.eval.cluster.Partition;
import synoptic.news.Article;

/// Groups articles as a user's own script would: title and text as TF-IDF vectors of the pot
/// itself, cosine distance, average linkage, cut at one threshold.
public record Baseline(TfIdf weights, double threshold) {

    /// What of all variants does best on the train part of ECB+ thrown in one pot (BCubed F1).
    public static final Baseline TUNED =
            new Baseline(new TfIdf(StopWords.ENGLISH, TermCount.SUBLINEAR, 2), 0.85);

    public Partition group(List<Article> articles) {
        return tree(weights, articles).cutAt(threshold);
    }

    /// The merges from which any threshold cuts clusters of article ids.
    public static Dendrogram tree(TfIdf weights, List<Article> articles) {
        Distances distances = distances(weights, articles);
        return AverageLinkage.of(articles.stream().map(Article::id).toList(), distances);
    }

    /// How far any two of the articles are apart, by their positions: 0 to 1.
    public static Distances distances(TfIdf weights, List<Article> articles) {
        return Distances.cosine(weights.vectors(articles.stream().map(Baseline::words).toList()));
    }

    private static String words(Article article) {
        String title = article.particulars().title();
        return title == null ? article.text() : title + "\n" + article.text();
    }
}
