package synoptic.group;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntPredicate;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import synoptic.annotate.AnnotatedArticle;
import synoptic.copy.CopyLink;
import synoptic.copy.OriginFinder;
import synoptic.group.edit.Edited;
import synoptic.group.edit.Edits;
import synoptic.group.link.LinkModel;
import synoptic.group.link.PairScores;
import synoptic.group.link.Pot;
import synoptic.group.link.Reason;
import synoptic.group.link.StrongestLinks;
import synoptic.group.profile.Days;
import synoptic.group.profile.Lexicon;
import synoptic.group.profile.Profile;
import synoptic.group.profile.Profiler;
import synoptic.group.profile.Terms;
import synoptic.news.Article;
import synoptic.news.StatedTime;
import synoptic.text.Sha256;

/// Works out the events that reports tell of: which belong together and why, who copied, when
/// undated ones were written, and which other events only look alike.
///
/// The events depend on the set of reports and links, not on their order.
public final class EventFinder {

    private static final long UNKNOWN = Long.MAX_VALUE;
    private static final int ID_DIGITS = 12;

    /// Titles are weighed against at most so many reports of an event.
    private static final int TITLE_SAMPLE = 50;

    private static final String TOO_FAR =
            "published more than %d days apart".formatted(Days.FARTHEST);

    private final Profiler profiler;
    private final LinkModel model;
    private final StorylineFinder storylines;
    private final OriginFinder origins = new OriginFinder();

    public EventFinder(Lexicon lexicon, LinkModel model) {
        this.profiler = new Profiler(lexicon);
        this.model = model;
        storylines = new StorylineFinder(lexicon);
    }

    public static EventFinder builtIn() {
        return new EventFinder(Lexicon.builtIn(), LinkModel.builtIn());
    }

    /// The events, those of the latest reports first. Ids of reports must differ; `copies` are the
    /// links among their texts.
    public List<Event> events(List<AnnotatedArticle> reports, List<CopyLink> copies) {
        return events(reports, copies, Edits.NONE).events();
    }

    /// The events as edits make of them what was found, in the same order.
    public EditedEvents events(List<AnnotatedArticle> reports, List<CopyLink> copies, Edits edits) {
        return eventsOf(reports.parallelStream().map(this::profiled).toList(), copies, edits);
    }

    /// The same of reports whose profiles are known.
    public EditedEvents eventsOf(Collection<Profiled> reports, List<CopyLink> copies, Edits edits) {
        List<Profiled> ordered =
                reports.stream().sorted(Comparator.comparing(Profiled::id)).toList();
        return events(
                pot(ordered.stream().map(Profiled::profile).toList(), copies),
                ordered.stream().map(Profiled::report).toList(),
                copies,
                edits);
    }

    /// The events of a pot whose reports are `ordered` by their ids.
    private EditedEvents events(
            Pot pot, List<AnnotatedArticle> ordered, List<CopyLink> copies, Edits edits) {
        Edited edited = edits.applyTo(pot.ids(pot.groups()));
        List<int[]> groups = edited.events().stream().map(g -> pot.positions(g.reports())).toList();
        List<Portrayed> found = portrayed(pot, groups, ordered, copies);
        List<Beside> beside = beside(found.stream().map(Portrayed::portrait).toList());
        List<Event> sorted =
                IntStream.range(0, found.size())
                        .boxed()
                        .sorted(
                                Portrayed.latestFirst(
                                        i -> found.get(i).last(), i -> found.get(i).event().id()))
                        .map(
                                i ->
                                        found.get(i)
                                                .event()
                                                .edited(edited.events().get(i).why())
                                                .among(beside.get(i)))
                        .toList();
        return new EditedEvents(sorted, edited.remarks());
    }

    /// The events of some reports of a pot, which nothing holds to the others, as long as it is not
    /// known what other events there are; `ordered` are the reports in the order of their ids.
    public List<Portrayed> portrayed(
            Pot part, List<AnnotatedArticle> ordered, List<CopyLink> copies) {
        return portrayed(part, part.groups(), ordered, copies);
    }

    private List<Portrayed> portrayed(
            Pot pot, List<int[]> groups, List<AnnotatedArticle> ordered, List<CopyLink> copies) {
        List<List<CopyLink>> inside = pot.inside(groups, copies);
        return IntStream.range(0, groups.size())
                .parallel()
                .mapToObj(
                        i ->
                                portrayed(
                                        pot,
                                        event(pot, ordered, groups.get(i), inside.get(i)),
                                        groups.get(i)))
                .toList();
    }

    private static Portrayed portrayed(Pot pot, Event event, int[] group) {
        List<Profile> members = Arrays.stream(group).mapToObj(pot.profiles()::get).toList();
        return new Portrayed(event, Portrait.of(event, members), last(event));
    }

    /// What stands beside each of all events of a pot, in the order given.
    public List<Beside> beside(List<Portrait> all) {
        Portraits portraits = new Portraits(all);
        List<Relations> relations =
                IntStream.range(0, portraits.count())
                        .parallel()
                        .mapToObj(
                                i ->
                                        relations(
                                                portraits.get(i),
                                                portraits.near(i),
                                                portraits::isCrowded))
                        .toList();
        Map<String, List<Sequel>> after =
                relations.stream()
                        .flatMap(one -> Stream.ofNullable(one.follows()))
                        .collect(Collectors.groupingBy(Sequel::earlier));
        return IntStream.range(0, portraits.count())
                .mapToObj(
                        i ->
                                relations
                                        .get(i)
                                        .beside(
                                                after.getOrDefault(
                                                        portraits.get(i).event(), List.of())))
                .toList();
    }

    /// What relates an event to others that share a theme with it, name the same and are at least
    /// [Portrait#LEAST_LIKE] alike. `crowded` are the words, by their hashes, that more than
    /// [Portrait#MOST_NAMING] events of the pot have among their names.
    public Relations relations(Portrait event, List<Likened> near, IntPredicate crowded) {
        return new Relations(
                SimilarEvents.of(event, near),
                storylines.sequel(event, near, crowded).orElse(null));
    }

    /// The ids of reports, those of one event together, and nothing else about them. Each report is
    /// asked for once and not kept.
    public List<List<String>> partition(List<AnnotatedArticle> reports, List<CopyLink> copies) {
        Pot pot = pot(reports, copies);
        return pot.ids(pot.groups());
    }

    /// Why two of `reports` are, or are not, of one event, judged among all of them.
    ///
    /// @throws IllegalArgumentException where one of the two is not among them
    public Explanation explain(
            String a, String b, List<AnnotatedArticle> reports, List<CopyLink> copies) {
        Pot pot = pot(reports, copies);
        int first = pot.position(a);
        int second = pot.position(b);
        boolean together =
                pot.groups().stream()
                        .anyMatch(
                                g ->
                                        Arrays.binarySearch(g, first) >= 0
                                                && Arrays.binarySearch(g, second) >= 0);
        CopyLink shared =
                copies.stream().filter(l -> l.joins(a) && l.joins(b)).findFirst().orElse(null);
        double margin = pot.scores().score(first, second) - model.cut();
        List<Reason> reasons = pot.reasons(first, second);
        if (pot.scores().conflict(first, second)) {
            Reason apart = new Reason(TOO_FAR, -PairScores.MOST);
            reasons.add(0, apart);
            return new Explanation(
                    a,
                    b,
                    together,
                    shared,
                    LinkModel.probability(-PairScores.MOST),
                    reasons,
                    apart.what());
        }
        String turnedBy = together == margin > 0 ? turnedBy(margin, reasons, shared) : null;
        return new Explanation(
                a, b, together, shared, LinkModel.probability(margin), reasons, turnedBy);
    }

    /// How far two of `reports`, asked for by their ids, stand above the score from which pairs are
    /// taken to be of one event, judged among all of them: log-odds, the same that [#explain] gives
    /// as a probability.
    public ToDoubleBiFunction<String, String> margins(
            List<AnnotatedArticle> reports, List<CopyLink> copies) {
        Pot pot = pot(reports, copies);
        return (a, b) -> pot.margin(pot.position(a), pot.position(b));
    }

    private static @Nullable String turnedBy(
            double margin, List<Reason> reasons, @Nullable CopyLink shared) {
        if (shared != null) {
            return "the text they share";
        }
        return reasons.stream()
                .filter(reason -> margin > 0 == margin - reason.weight() < 0)
                .filter(reason -> margin > 0 == reason.weight() > 0)
                .map(Reason::what)
                .findFirst()
                .orElse(null);
    }

    private static long last(Event event) {
        return event.articles()
                .mapToLong(article -> moment(article, event.dates()))
                .filter(moment -> moment != UNKNOWN)
                .max()
                .orElse(Long.MIN_VALUE);
    }

    /// The time a report states, else the start of its likeliest day, in seconds from the epoch.
    private static long moment(Article article, List<InferredDate> dates) {
        StatedTime published = article.particulars().published();
        if (published != null) {
            return published.epochSecond();
        }
        return dates.stream()
                .filter(date -> date.article().equals(article.id()))
                .map(InferredDate::likeliest)
                .filter(Objects::nonNull)
                .mapToLong(day -> StatedTime.ofDay(day, "").epochSecond())
                .findFirst()
                .orElse(UNKNOWN);
    }

    /// Where a time without a zone stands among others, clocks are compared as they show.
    private static long clock(Article article, List<InferredDate> dates, boolean zoned) {
        StatedTime published = article.particulars().published();
        return published == null || zoned ? moment(article, dates) : published.clockSecond();
    }

    private static boolean isZoned(Article article) {
        StatedTime published = article.particulars().published();
        return published == null || published.time() == null || published.zone() != null;
    }

    Pot pot(List<AnnotatedArticle> reports, List<CopyLink> copies) {
        return pot(reports.parallelStream().map(this::profile).toList(), copies);
    }

    public LinkModel model() {
        return model;
    }

    Pot pot(Collection<Profile> profiles, List<CopyLink> copies) {
        return new Pot(profiles, copies, model);
    }

    /// A report with what of it is compared.
    public Profiled profiled(AnnotatedArticle report) {
        return new Profiled(report, profile(report));
    }

    private Profile profile(AnnotatedArticle report) {
        return profiler.profile(report);
    }

    private Event event(
            Pot pot, List<AnnotatedArticle> reports, int[] group, List<CopyLink> copies) {
        List<AnnotatedArticle> members =
                new ArrayList<>(Arrays.stream(group).mapToObj(reports::get).toList());
        String title = title(pot, members, group);
        List<InferredDate> dates = DateInference.infer(members);
        boolean zoned = members.stream().allMatch(m -> isZoned(m.article()));
        members.sort(
                Comparator.comparingLong((AnnotatedArticle m) -> clock(m.article(), dates, zoned))
                        .thenComparing(m -> m.article().id()));
        return new Event(
                idOf(members.stream().map(member -> member.article().id()).toList()),
                title,
                members,
                copies,
                origins.origins(members.stream().map(AnnotatedArticle::article).toList(), copies),
                dates,
                new StrongestLinks(pot.profiles(), pot.scores(), model).of(group, copies),
                List.of(),
                Storyline.NONE,
                List.of());
    }

    /// The title of the report most like all others; the earliest id among equals. `members` stand
    /// in the order of `group`.
    private static String title(Pot pot, List<AnnotatedArticle> members, int[] group) {
        int best = 0;
        double most = -1;
        for (int i = 0; i < group.length; i++) {
            Terms lead = pot.profiles().get(group[i]).lead();
            double sum = 0;
            for (int j = 0; j < Math.min(group.length, TITLE_SAMPLE); j++) {
                sum += i == j ? 0 : lead.cosine(pot.profiles().get(group[j]).lead());
            }
            boolean titled = members.get(i).article().particulars().title() != null;
            double centrality = titled ? sum : sum / 2;
            if (centrality > most) {
                most = centrality;
                best = i;
            }
        }
        return members.get(best).article().label();
    }

    /// The id of an event of its own: a digest of the ids of its reports.
    static String idOf(Collection<String> reports) {
        String all = reports.stream().sorted().collect(Collectors.joining("\n"));
        return "e" + Sha256.hex(all).substring(0, ID_DIGITS);
    }
}
