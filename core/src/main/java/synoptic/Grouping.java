package synoptic;

import java.util.ArrayList;
import java.util.List;
import synoptic.group.EditedEvents;
import synoptic.group.edit.Edits;
import synoptic.news.Article;
import synoptic.store.LibraryWriter;

/// Works out the events of a library: the one place that says how reports are grouped there.
final class Grouping {

    private final Synoptic synoptic;

    Grouping(Synoptic synoptic) {
        this.synoptic = synoptic;
    }

    EditedEvents events(LibraryWriter library, Edits edits) {
        List<Article> articles = new ArrayList<>();
        library.articles(articles::add);
        return synoptic.events(articles, edits);
    }
}
