package synoptic.publish.wording;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import synoptic.copy.CopyLink;
import synoptic.copy.Groups;
import synoptic.copy.Origin;
import synoptic.group.Event;
import synoptic.news.Article;

/// How many articles tell of an event, and on how many legs that stands, from the most to the
/// least.
///
/// An outlet that is not stated counts as one of its own. Versions of one address are one text.
/// `independentOrigins` is an upper bound.
public record EventCounts(
        int articles,
        int distinctTexts,
        int outlets,
        int publisherFamilies,
        int independentOrigins) {

    public static EventCounts of(Event event) {
        List<Article> articles = event.articles().toList();
        Set<String> outlets = new HashSet<>();
        Set<String> families = new HashSet<>();
        for (Article article : articles) {
            String key = article.outlet().key();
            String outlet = key == null ? "article " + article.id() : key;
            outlets.add(outlet);
            String family = article.outlet().family();
            families.add(family == null ? outlet : "family " + family.toLowerCase(Locale.ROOT));
        }
        return new EventCounts(
                articles.size(),
                texts(event).size(),
                outlets.size(),
                families.size(),
                event.origins().size());
    }

    /// `4 articles → 3 distinct texts → 4 outlets → at most 2 independent origins`.
    public String chain() {
        return String.join(
                " → ",
                Plural.of(articles, "article"),
                Plural.of(distinctTexts, "distinct text"),
                Plural.of(outlets, "outlet"),
                "at most " + Plural.of(independentOrigins, "independent origin"));
    }

    /// Ids of articles, those with one text together.
    public static List<List<String>> texts(Event event) {
        Groups<String> groups = new Groups<>(event.articles().map(Article::id).toList());
        for (CopyLink link : event.copies()) {
            if (link.isExact()) {
                groups.join(link.a(), link.b());
            }
        }
        joinVersions(event, groups);
        return groups.all();
    }

    /// Joins the articles that are versions of one.
    public static void joinVersions(Event event, Groups<String> groups) {
        for (Origin origin : event.origins()) {
            for (Origin.Descent descent : origin.articles()) {
                if (descent.how() == Origin.How.VERSION && descent.from() != null) {
                    groups.join(descent.from(), descent.article());
                }
            }
        }
    }
}
