package synoptic.store;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import synoptic.compare.Synopsis;
import synoptic.group.Event;
import synoptic.group.Settlement;
import synoptic.group.edit.Edit;
import synoptic.news.Article;
import synoptic.news.Capture;
import synoptic.read.Reading;

/// Writes to a library: only one may be open at a time, in whatever process. Each call that
/// changes something is done as a whole or not at all, and done for good when it returns.
public interface LibraryWriter extends AutoCloseable {

    /// Those of these ids under which something is kept, each with the SHA-256 of its bytes.
    Map<String, String> known(Collection<String> ids);

    /// How many captures are kept, and how many of them events were worked out from.
    Progress progress();

    /// Keeps captures with what they were read as. Their ids must be new.
    void keep(List<Kept> batch);

    /// Hands on the articles among the captures that came after the first `after`, in the order in
    /// which they came.
    void articles(long after, Consumer<Article> taker);

    /// The ids of events that were given out, each with its reports; one that is no more has none.
    Map<String, Set<String>> given();

    /// Puts these events in the place of those of before, and takes all articles to be settled.
    /// `comparer` lays the reports of an event side by side; it is asked, by several threads, for
    /// those that changed.
    void settle(Settlement settlement, Function<Event, Synopsis> comparer);

    /// Takes several calls as one step: all of them are done, or none.
    void atOnce(Runnable steps);

    /// Forgets all that was worked out, and reads every capture anew. There are no events until
    /// they are settled, which should be part of the same step; their ids are not forgotten.
    /// `reader` is asked by several threads.
    void reread(Function<Capture, Reading> reader);

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
