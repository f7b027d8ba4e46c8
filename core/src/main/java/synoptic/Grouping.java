package synoptic;

import java.util.ArrayList;
import java.util.List;
import synoptic.group.Reports;
import synoptic.group.Settlement;
import synoptic.group.edit.Edits;
import synoptic.news.Article;
import synoptic.store.LibraryWriter;

/// Works out the events of a library: the one place that says how reports are grouped there.
///
/// It remembers what was found in articles, so that each is annotated once in a run.
final class Grouping {

    private final Synoptic synoptic;
    private final Reports reports;

    /// How many captures of the library were looked at.
    private long seen;

    Grouping(Synoptic synoptic) {
        this.synoptic = synoptic;
        reports = synoptic.reports();
    }

    /// Remembers no article any more.
    void forget() {
        reports.clear();
        seen = 0;
    }

    /// The events of all articles, under the ids they go on with.
    Settlement settle(LibraryWriter library, Edits edits) {
        look(library);
        return Settlement.of(reports.events(edits), library.given());
    }

    private void look(LibraryWriter library) {
        List<Article> fresh = new ArrayList<>();
        long captures = library.progress().captures();
        library.articles(seen, fresh::add);
        seen = captures;
        reports.addAll(synoptic.annotate(fresh));
    }
}
