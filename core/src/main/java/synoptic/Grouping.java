package synoptic;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import synoptic.annotate.AnnotatedArticle;
import synoptic.group.Settlement;
import synoptic.group.edit.Edits;
import synoptic.news.Article;
import synoptic.store.LibraryWriter;

/// Works out the events of a library: the one place that says how reports are grouped there.
///
/// It remembers what was found in articles, so that each is annotated once in a run.
final class Grouping {

    private final Synoptic synoptic;
    private final SortedMap<String, AnnotatedArticle> annotated = new TreeMap<>();

    /// How many captures of the library were looked at.
    private long seen;

    Grouping(Synoptic synoptic) {
        this.synoptic = synoptic;
    }

    /// Remembers no article any more.
    void forget() {
        annotated.clear();
        seen = 0;
    }

    /// The events of all articles, under the ids they go on with.
    Settlement settle(LibraryWriter library, Edits edits) {
        List<AnnotatedArticle> reports = reports(library);
        List<Article> articles = reports.stream().map(AnnotatedArticle::article).toList();
        return Settlement.of(
                synoptic.eventFinder().events(reports, synoptic.copies(articles), edits),
                library.given());
    }

    private List<AnnotatedArticle> reports(LibraryWriter library) {
        List<Article> fresh = new ArrayList<>();
        long captures = library.progress().captures();
        library.articles(seen, fresh::add);
        seen = captures;
        synoptic.annotate(fresh).forEach(report -> annotated.put(report.article().id(), report));
        return List.copyOf(annotated.values());
    }
}
