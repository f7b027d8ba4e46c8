package synoptic.group;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import synoptic.annotate.AnnotatedArticle;
import synoptic.copy.CopyFinder;
import synoptic.copy.CopyLink;
import synoptic.group.edit.Edits;
import synoptic.group.link.Pot;

/// Reports with what of each is compared, kept so that their events can be worked out again when
/// others came.
public final class Reports {

    private final EventFinder finder;
    private final CopyFinder copyFinder = new CopyFinder();
    private final SortedMap<String, Profiled> all = new TreeMap<>();

    public Reports(EventFinder finder) {
        this.finder = finder;
    }

    public int size() {
        return all.size();
    }

    /// Takes reports in.
    ///
    /// @throws IllegalArgumentException where one of their ids is there
    public void addAll(Collection<AnnotatedArticle> reports) {
        reports.parallelStream().map(finder::profiled).toList().forEach(this::add);
    }

    /// Forgets all.
    public void clear() {
        all.clear();
    }

    /// Works out the events of all, as edits then make of them.
    public EditedEvents events(Edits edits) {
        return finder.eventsOf(all.values(), copies(all.values()), edits);
    }

    Profiled profiled(AnnotatedArticle report) {
        return finder.profiled(report);
    }

    void add(Profiled report) {
        if (all.putIfAbsent(report.id(), report) != null) {
            throw new IllegalArgumentException(
                    "ids of reports must differ, but there are two of " + report.id());
        }
    }

    boolean has(String id) {
        return all.containsKey(id);
    }

    Profiled get(String id) {
        return Objects.requireNonNull(all.get(id), id);
    }

    boolean remove(String id) {
        return all.remove(id) != null;
    }

    Stream<Profiled> stream() {
        return all.values().stream();
    }

    /// Some of them by themselves.
    Pot pot(Collection<Profiled> some) {
        return finder.pot(some.stream().map(Profiled::profile).toList(), copies(some));
    }

    private List<CopyLink> copies(Collection<Profiled> some) {
        return copyFinder.links(some.stream().map(one -> one.report().article()).toList());
    }
}
