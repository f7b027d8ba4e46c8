package synoptic.group;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import synoptic.annotate.AnnotatedArticle;
import synoptic.copy.CopyLink;
import synoptic.copy.OriginFinder;
import synoptic.news.Article;
import synoptic.news.StatedTime;

/// Works out the events that reports tell of: which belong together and why, who copied, when
/// undated ones were written, and which other events only look alike.
///
/// The events depend on the set of reports and links, not on their order.
public final class EventFinder {

    private static final long UNKNOWN = Long.MAX_VALUE;
    private static final String TOO_FAR =
            "published more than %d days apart".formatted(PairScores.FARTHEST_DAYS);

    private final Profiler profiler;
    private final LinkModel model;
    private final OriginFinder origins = new OriginFinder();

    public EventFinder(Lexicon lexicon, LinkModel model) {
        this.profiler = new Profiler(lexicon);
        this.model = model;
    }

    public static EventFinder builtIn() {
        return new EventFinder(Lexicon.builtIn(), LinkModel.builtIn());
    }

    /// The events, those of the latest reports first. Ids of reports must differ; `copies` are the
    /// links among their texts.
    public List<Event> events(List<AnnotatedArticle> reports, List<CopyLink> copies) {
        Pot pot = new Pot(reports, copies);
        List<Event> events = new ArrayList<>();
        List<List<Integer>> groups = pot.groups();
        for (List<Integer> group : groups) {
            events.add(pot.event(group));
        }
        List<List<SimilarEvent>> similar = new SimilarEvents(pot.profiles, events, groups).all();
        for (int i = 0; i < events.size(); i++) {
            events.set(i, events.get(i).withSimilar(similar.get(i)));
        }
        events.sort(
                Comparator.comparingLong(EventFinder::last).reversed().thenComparing(Event::id));
        return events;
    }

    /// The ids of reports, those of one event together, and nothing else about them.
    public List<List<String>> partition(List<AnnotatedArticle> reports, List<CopyLink> copies) {
        Pot pot = new Pot(reports, copies);
        return pot.groups().stream()
                .map(group -> group.stream().map(i -> pot.profiles.get(i).id()).toList())
                .toList();
    }

    /// Why two of `reports` are, or are not, of one event, judged among all of them.
    ///
    /// @throws IllegalArgumentException where one of the two is not among them
    public Explanation explain(
            String a, String b, List<AnnotatedArticle> reports, List<CopyLink> copies) {
        Pot pot = new Pot(reports, copies);
        int first = pot.position(a);
        int second = pot.position(b);
        boolean together =
                pot.groups().stream().anyMatch(g -> g.contains(first) && g.contains(second));
        CopyLink shared =
                copies.stream().filter(l -> l.joins(a) && l.joins(b)).findFirst().orElse(null);
        double margin = pot.scores.score(first, second) - model.cut();
        List<Reason> reasons = pot.reasons(first, second);
        if (pot.scores.conflict(first, second)) {
            Reason apart = new Reason(TOO_FAR, -PairScores.MOST);
            reasons.add(0, apart);
            return new Explanation(
                    a, b, together, shared, odds(-PairScores.MOST), reasons, apart.what());
        }
        String turnedBy = together == margin > 0 ? turnedBy(margin, reasons, shared) : null;
        return new Explanation(a, b, together, shared, odds(margin), reasons, turnedBy);
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

    private static double odds(double margin) {
        return 1 / (1 + Math.exp(-margin));
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

    /// Reports thrown together, in the order of their ids, with all that is worked out among them.
    private final class Pot {
        final List<AnnotatedArticle> reports;
        final List<Profile> profiles;
        final List<CopyLink> copies;
        final PairScores scores;
        private final long[] pairs;
        private final Map<String, Integer> positions = new HashMap<>();

        Pot(List<AnnotatedArticle> unordered, List<CopyLink> copies) {
            this.copies = copies;
            reports = new ArrayList<>(unordered);
            reports.sort(Comparator.comparing(report -> report.article().id()));
            profiles = reports.parallelStream().map(profiler::profile).toList();
            for (int i = 0; i < profiles.size(); i++) {
                if (positions.put(profiles.get(i).id(), i) != null) {
                    throw new IllegalArgumentException(
                            "ids of reports must differ, but there are two of "
                                    + profiles.get(i).id());
                }
            }
            long[] candidates = new Candidates(profiles).pairs();
            scores = new PairScores(profiles, candidates, model);
            pairs = withCopies(candidates);
        }

        private long[] withCopies(long[] candidates) {
            List<Long> held = new ArrayList<>();
            for (CopyLink copy : copies) {
                int a = position(copy.a());
                int b = position(copy.b());
                scores.hold(a, b);
                held.add((long) Math.min(a, b) << 32 | Math.max(a, b));
            }
            return java.util.stream.LongStream.concat(
                            java.util.Arrays.stream(candidates),
                            held.stream().mapToLong(Long::longValue))
                    .sorted()
                    .distinct()
                    .toArray();
        }

        int position(String id) {
            Integer position = positions.get(id);
            if (position == null) {
                throw new IllegalArgumentException("no report has the id " + id);
            }
            return position;
        }

        List<List<Integer>> groups() {
            return new EventCut(scores, model.cut()).groups(profiles.size(), pairs);
        }

        List<Reason> reasons(int a, int b) {
            return new Reasons(model).of(profiles.get(a), profiles.get(b), scores.features(a, b));
        }

        Event event(List<Integer> group) {
            List<AnnotatedArticle> members =
                    new ArrayList<>(group.stream().map(reports::get).toList());
            List<InferredDate> dates = DateInference.infer(members);
            boolean zoned = members.stream().allMatch(m -> isZoned(m.article()));
            members.sort(
                    Comparator.comparingLong(
                                    (AnnotatedArticle m) -> clock(m.article(), dates, zoned))
                            .thenComparing(m -> m.article().id()));
            List<String> ids = members.stream().map(m -> m.article().id()).toList();
            List<CopyLink> inside =
                    copies.stream()
                            .filter(l -> ids.contains(l.a()) && ids.contains(l.b()))
                            .toList();
            return new Event(
                    eventId(ids),
                    title(group),
                    members,
                    inside,
                    origins.origins(
                            members.stream().map(AnnotatedArticle::article).toList(), inside),
                    dates,
                    strongest(group, inside),
                    List.of());
        }

        /// The title of the report most like all others; the earliest id among equals.
        private String title(List<Integer> group) {
            int best = group.get(0);
            double most = -1;
            for (int i : group) {
                double sum = 0;
                for (int j : sample(group)) {
                    sum += i == j ? 0 : profiles.get(i).lead().cosine(profiles.get(j).lead());
                }
                boolean titled = reports.get(i).article().particulars().title() != null;
                double centrality = titled ? sum : sum / 2;
                if (centrality > most) {
                    most = centrality;
                    best = i;
                }
            }
            return reports.get(best).article().label();
        }

        private static List<Integer> sample(List<Integer> group) {
            return group.subList(0, Math.min(group.size(), 50));
        }

        /// A tree of the strongest links (Prim 1957): each report with the one that holds it best.
        private List<Link> strongest(List<Integer> group, List<CopyLink> inside) {
            List<Link> links = new ArrayList<>();
            int size = group.size();
            int[] nearest = new int[size];
            boolean[] joined = new boolean[size];
            joined[0] = true;
            for (int round = 1; round < size; round++) {
                int next = -1;
                for (int i = 0; i < size; i++) {
                    if (!joined[i]
                            && (next < 0 || hold(group, nearest, i) > hold(group, nearest, next))) {
                        next = i;
                    }
                }
                joined[next] = true;
                links.add(link(group.get(nearest[next]), group.get(next), inside));
                for (int i = 0; i < size; i++) {
                    double through = scores.score(group.get(i), group.get(next));
                    if (!joined[i] && through > hold(group, nearest, i)) {
                        nearest[i] = next;
                    }
                }
            }
            return links;
        }

        private double hold(List<Integer> group, int[] nearest, int i) {
            return scores.score(group.get(i), group.get(nearest[i]));
        }

        private Link link(int a, int b, List<CopyLink> inside) {
            String idA = profiles.get(a).id();
            String idB = profiles.get(b).id();
            List<Reason> reasons = new ArrayList<>();
            inside.stream()
                    .filter(copy -> copy.joins(idA) && copy.joins(idB))
                    .forEach(copy -> reasons.add(new Reason(copy.reason(), PairScores.MOST)));
            reasons.addAll(reasons(a, b));
            return new Link(idA, idB, odds(scores.score(a, b) - model.cut()), reasons);
        }

        private static String eventId(List<String> ids) {
            try {
                String all = ids.stream().sorted().collect(Collectors.joining("\n"));
                byte[] digest =
                        MessageDigest.getInstance("SHA-256")
                                .digest(all.getBytes(StandardCharsets.UTF_8));
                return "e" + HexFormat.of().formatHex(digest, 0, 6);
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("every Java platform has SHA-256", e);
            }
        }
    }
}
