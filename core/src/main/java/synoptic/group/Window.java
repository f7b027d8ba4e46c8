package synoptic.group;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import synoptic.annotate.AnnotatedArticle;
import synoptic.group.edit.Edits;
import synoptic.group.link.LinkModel;
import synoptic.group.link.PairScores;
import synoptic.group.link.Pot;
import synoptic.group.link.TermIndex;
import synoptic.group.profile.Profile;
import synoptic.group.succession.Succession;

/// Reports that come one after another, and the events they tell of.
///
/// Each report is given a place as it comes, judged among those nearest to it: that is quick, and
/// provisional. [#settle] then works out all events anew from what is kept of the reports, so the
/// same reports give the same events whether they came one by one, in batches or all at once; only
/// the ids of events tell of their past. For one thread at a time.
public final class Window {

    /// A report is placed among so many others, and beside so many reports of an event.
    private static final int NEAREST = 20;

    private static final int LEAST_DUE = 500;

    private final Reports reports;

    /// The reports of each event by the id it bears; of events that are gone, none.
    private final SortedMap<String, SortedSet<String>> events = new TreeMap<>();

    private final Map<String, String> eventOf = new HashMap<>();
    private TermIndex index = new TermIndex();
    private int unsettled;

    /// A report near to another, or an event it may join, by its id, and how well it fits.
    private record Choice(String id, double fit) {
        static final Comparator<Choice> BEST =
                Comparator.comparingDouble(Choice::fit).reversed().thenComparing(Choice::id);
    }

    public Window(EventFinder finder) {
        reports = new Reports(finder);
    }

    /// A window that was settled before: its reports, and the events they are in by their ids; an
    /// id that was given out and must not be again, though its event is gone, has no reports.
    ///
    /// @throws IllegalArgumentException where a report of an event is not among `reports`, or one
    /// of them is in no event
    public Window(
            EventFinder finder,
            Collection<AnnotatedArticle> reports,
            Map<String, ? extends Collection<String>> events) {
        this(finder, events, reports.parallelStream().map(finder::profiled).toList());
    }

    /// The same of reports whose profiles are known.
    public Window(
            EventFinder finder,
            Map<String, ? extends Collection<String>> events,
            Collection<Profiled> reports) {
        this(finder);
        reports.forEach(this::keep);
        events.forEach(
                (event, of) -> {
                    this.events.put(event, new TreeSet<>());
                    of.forEach(report -> stand(report, event));
                });
        if (eventOf.size() != size() || !eventOf.keySet().stream().allMatch(this.reports::has)) {
            throw new IllegalArgumentException(
                    "each report of a settled window is in one event, but %d of %d are"
                            .formatted(eventOf.size(), size()));
        }
    }

    /// How many reports it has.
    public int size() {
        return reports.size();
    }

    /// How many of them came since it was settled.
    public int unsettled() {
        return unsettled;
    }

    /// Whether so many came that it is time to settle it: at least [#LEAST_DUE], and a quarter of
    /// those it was settled with, so that settling costs each report but a few times its share.
    public boolean isDue() {
        return unsettled >= Math.max(LEAST_DUE, (size() - unsettled) / 4);
    }

    /// The ids of the reports of each event by its id, as they stand now.
    public SortedMap<String, SortedSet<String>> events() {
        SortedMap<String, SortedSet<String>> now = new TreeMap<>();
        events.forEach((id, reports) -> now.put(id, new TreeSet<>(reports)));
        now.values().removeIf(Collection::isEmpty);
        return now;
    }

    /// Takes a report in and gives it a place.
    ///
    /// @throws IllegalArgumentException where one of its id is there
    public Placement add(AnnotatedArticle report) {
        return add(reports.profiled(report));
    }

    /// The same of a report whose profile is known.
    public Placement add(Profiled report) {
        Optional<Choice> choice = best(report);
        keep(report);
        unsettled++;
        return place(report.id(), choice);
    }

    private void keep(Profiled member) {
        reports.add(member);
        index.add(member.profile());
    }

    private Placement place(String report, Optional<Choice> choice) {
        String event = choice.map(Choice::id).orElseGet(() -> fresh(report));
        stand(report, event);
        return choice.<Placement>map(c -> new Placement.Joined(event, LinkModel.probability(c.fit)))
                .orElseGet(() -> new Placement.Opened(event));
    }

    private String fresh(String report) {
        return Succession.free(EventFinder.idOf(List.of(report)), id -> events.containsKey(id));
    }

    private void stand(String report, String event) {
        events.computeIfAbsent(event, id -> new TreeSet<>()).add(report);
        eventOf.put(report, event);
    }

    /// Of the events of the nearest reports the one that fits best, if it fits at all: also beside
    /// those of its reports that are not among the nearest.
    private Optional<Choice> best(Profiled member) {
        SortedMap<String, Profiled> near = nearest(member.profile());
        Map<String, List<String>> events =
                near.keySet().stream()
                        .collect(
                                Collectors.groupingBy(
                                        eventOf::get, TreeMap::new, Collectors.toList()));
        Placing placing = placing(member, near);
        return events.entrySet().stream()
                .map(e -> new Choice(e.getKey(), placing.margin(e.getValue())))
                .filter(choice -> choice.fit > 0)
                .min(Choice.BEST)
                .filter(choice -> fits(member, near, some(choice.id)));
    }

    private boolean fits(Profiled member, SortedMap<String, Profiled> near, List<String> event) {
        if (near.keySet().containsAll(event)) {
            return true;
        }
        SortedMap<String, Profiled> beside = new TreeMap<>();
        beside.putAll(near);
        event.forEach(id -> beside.put(id, reports.get(id)));
        return placing(member, beside).margin(event) > 0;
    }

    /// An even sample of the reports of an event.
    private List<String> some(String event) {
        List<String> all = List.copyOf(events.getOrDefault(event, new TreeSet<>()));
        int step = (all.size() + NEAREST - 1) / NEAREST;
        return IntStream.range(0, all.size())
                .filter(i -> i % step == 0)
                .mapToObj(all::get)
                .toList();
    }

    /// A report among others it is judged beside.
    private record Placing(Pot pot, int place) {
        /// How far it stands above the cut beside some of them, on average.
        double margin(List<String> some) {
            return some.stream()
                    .mapToDouble(id -> pot.margin(place, pot.position(id)))
                    .average()
                    .orElse(-PairScores.MOST);
        }
    }

    private Placing placing(Profiled member, SortedMap<String, Profiled> others) {
        List<Profiled> all = new ArrayList<>(others.values());
        all.add(member);
        Pot pot = reports.pot(all);
        return new Placing(pot, pot.position(member.id()));
    }

    private SortedMap<String, Profiled> nearest(Profile profile) {
        SortedMap<String, Profiled> nearest = new TreeMap<>();
        index.near(profile).stream()
                .filter(other -> reports.has(other.id()))
                .map(other -> new Choice(other.id(), profile.all().cosine(other.all())))
                .sorted(Choice.BEST)
                .limit(NEAREST)
                .forEach(other -> nearest.put(other.id, reports.get(other.id)));
        return nearest;
    }

    /// Takes reports out, for example those that are too old; the others keep their places.
    public void forget(Collection<String> ids) {
        for (String id : ids) {
            if (reports.remove(id)) {
                events.getOrDefault(eventOf.remove(id), new TreeSet<>()).remove(id);
            }
        }
    }

    /// Works out all events anew, as edits then make of them. An event goes on under the id of the
    /// one of before it has most reports in common with.
    public Settlement settle(Edits edits) {
        Settlement settlement = Settlement.of(reports.events(edits), events);
        stand(settlement.events());
        return settlement;
    }

    private void stand(List<Event> settled) {
        events.values().forEach(Collection::clear);
        eventOf.clear();
        for (Event event : settled) {
            event.articles().forEach(article -> stand(article.id(), event.id()));
        }
        index = new TermIndex();
        reports.stream().forEach(member -> index.add(member.profile()));
        unsettled = 0;
    }
}
