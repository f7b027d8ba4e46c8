package synoptic.store;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import synoptic.group.edit.Edit;
import synoptic.news.Article;

/// Writes to a library: only one may be open at a time, in whatever process. Each call that
/// changes something is done as a whole or not at all, and done for good when it returns.
public interface LibraryWriter extends AutoCloseable {

    /// Those of these ids under which something is kept.
    Set<String> known(Collection<String> ids);

    /// How many captures are kept, and how many of them events were worked out from.
    Progress progress();

    /// Keeps captures with what they were read as. Their ids must be new.
    void keep(List<Kept> batch);

    /// Hands on every article, in the order of their ids.
    void articles(Consumer<Article> taker);

    /// The ids of events that were given out, each with its reports; one that is no more has none.
    Map<String, Set<String>> given();

    /// Replaces all events, and takes all articles to be settled.
    void settle(Settlement settlement);

    /// All edits in the order in which they were made, the undone ones too.
    List<KeptEdit> edits();

    KeptEdit add(Edit edit, Instant when);

    /// Marks an edit as undone.
    ///
    /// @throws IllegalArgumentException where there is no edit of this number that holds
    KeptEdit undo(long number, Instant when);

    @Override
    void close();
}
