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
import synoptic.group.profile.Profile;

/// Reports with what of each is compared, kept so that their events can be worked out again when
/// others came.
public final class Reports {

    private final EventFinder finder;
    private final CopyFinder copyFinder = new CopyFinder();
    private final SortedMap<String, Member> members = new TreeMap<>();

    /// A report and what of it is compared.
    record Member(AnnotatedArticle report, Profile profile) {
        String id() {
            return profile.id();
        }
    }

    public Reports(EventFinder finder) {
        this.finder = finder;
    }

    public int size() {
        return members.size();
    }

    /// Takes reports in.
    ///
    /// @throws IllegalArgumentException where one of their ids is there
    public void addAll(Collection<AnnotatedArticle> reports) {
        reports.parallelStream().map(this::member).toList().forEach(this::add);
    }

    /// Forgets all.
    public void clear() {
        members.clear();
    }

    /// Works out the events of all, as edits then make of them.
    public EditedEvents events(Edits edits) {
        List<AnnotatedArticle> reports = members.values().stream().map(Member::report).toList();
        List<CopyLink> copies = copies(members.values());
        return finder.events(pot(members.values(), copies), reports, copies, edits);
    }

    Member member(AnnotatedArticle report) {
        return new Member(report, finder.profile(report));
    }

    void add(Member member) {
        if (members.putIfAbsent(member.id(), member) != null) {
            throw new IllegalArgumentException(
                    "ids of reports must differ, but there are two of " + member.id());
        }
    }

    boolean has(String id) {
        return members.containsKey(id);
    }

    Member get(String id) {
        return Objects.requireNonNull(members.get(id), id);
    }

    boolean remove(String id) {
        return members.remove(id) != null;
    }

    Stream<Member> all() {
        return members.values().stream();
    }

    /// Some of them by themselves.
    Pot pot(Collection<Member> some) {
        return pot(some, copies(some));
    }

    private Pot pot(Collection<Member> some, List<CopyLink> copies) {
        return finder.pot(some.stream().map(Member::profile).toList(), copies);
    }

    private List<CopyLink> copies(Collection<Member> some) {
        return copyFinder.links(some.stream().map(member -> member.report.article()).toList());
    }
}
