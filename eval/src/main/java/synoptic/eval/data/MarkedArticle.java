package synoptic.eval.data;

import java.nio.charset.StandardCharsets;
import java.util.List;
import synoptic.news.Article;
import synoptic.news.Capture;
import synoptic.news.Particulars;

/// An article and the gold cluster a person put it in.
public record MarkedArticle(Article article, String cluster) {

    // File names of marked sets give the cluster away ("12_3ecbplus.xml"), so ids hide them.
    static MarkedArticle at(String path, Particulars particulars, String text, String cluster) {
        String id = new Capture(path, path.getBytes(StandardCharsets.UTF_8)).contentId();
        Article article = new Article(id, path, particulars, text, List.of());
        return new MarkedArticle(article, cluster);
    }
}
