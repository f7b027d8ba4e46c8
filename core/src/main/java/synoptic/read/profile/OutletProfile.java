package synoptic.read.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import synoptic.news.Article;
import synoptic.news.Residue;

/// The short paragraphs that an outlet puts into one article after another, each as the hash of
/// its folded words.
public record OutletProfile(Set<Long> repeated) {

    static final OutletProfile NOTHING = new OutletProfile(Set.of());

    public OutletProfile {
        repeated = Set.copyOf(repeated);
    }

    /// The article without these paragraphs, which then stand in its residue.
    public Article apart(Article article) {
        if (repeated.isEmpty()) {
            return article;
        }
        List<String> kept = new ArrayList<>();
        List<Residue> residue = new ArrayList<>(article.residue());
        for (String words : Paragraph.split(article.text())) {
            Paragraph paragraph = Paragraph.of(words);
            if (paragraph.isShort() && repeated.contains(paragraph.hash())) {
                residue.add(new Residue(words, Residue.Why.REPEATED_BY_OUTLET));
            } else {
                kept.add(words);
            }
        }
        return residue.size() == article.residue().size()
                ? article
                : new Article(
                        article.id(),
                        article.path(),
                        article.particulars(),
                        Paragraph.join(kept),
                        residue);
    }
}
