package synoptic.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import synoptic.compare.Synopsis;
import synoptic.group.Event;
import synoptic.group.Settlement;
import synoptic.group.edit.Edit;
import synoptic.group.succession.Fate;
import synoptic.news.Article;
import synoptic.news.Capture;
import synoptic.read.Reading;
import synoptic.text.Sha256;

/// A library that lasts as long as the program runs: for a demonstration, and for tests.
public final class MemoryLibrary implements Library, LibraryWriter {

    private final Map<String, Kept> kept = new LinkedHashMap<>();
    private final SortedMap<String, Article> articles = new TreeMap<>();
    private final WordIndex articleWords = new WordIndex();
    private final SortedMap<String, Synopsis> synopses = new TreeMap<>();
    private final Map<String, Event> eventOf = new HashMap<>();
    private final Map<String, Saying> sayings = new LinkedHashMap<>();
    private final WordIndex sayingWords = new WordIndex();
    private final Map<String, List<Fate>> fates = new HashMap<>();
    private final Map<String, Set<String>> given = new TreeMap<>();
    private final List<KeptEdit> edits = new ArrayList<>();
    private long settled;

    @Override
    public synchronized Map<String, String> known(Collection<String> ids) {
        Map<String, String> known = new HashMap<>();
        for (String id : ids) {
            Kept one = kept.get(id);
            if (one != null) {
                known.put(id, Sha256.hex(one.capture().bytes()));
            }
        }
        return known;
    }

    @Override
    public synchronized Progress progress() {
        return new Progress(kept.size(), settled);
    }

    @Override
    public synchronized void keep(List<Kept> batch) {
        Set<String> known = known(batch.stream().map(Kept::id).toList()).keySet();
        if (!known.isEmpty()) {
            throw new IllegalArgumentException("expected new captures but kept are " + known);
        }
        for (Kept one : batch) {
            kept.put(one.id(), one);
            if (one.reading() instanceof Reading.Found found) {
                Article article = found.article();
                articles.put(article.id(), article);
                articleWords.add(article.id(), searched(article));
            }
        }
    }

    private static String searched(Article article) {
        String title = article.particulars().title();
        return (title == null ? "" : title) + "\n" + article.text();
    }

    @Override
    public void articles(long after, Consumer<Article> taker) {
        List<Kept> fresh;
        synchronized (this) {
            fresh = kept.values().stream().skip(after).toList();
        }
        for (Kept one : fresh) {
            if (one.reading() instanceof Reading.Found found) {
                taker.accept(found.article());
            }
        }
    }

    @Override
    public synchronized Map<String, Set<String>> given() {
        return new TreeMap<>(given);
    }

    @Override
    public synchronized void settle(Settlement settlement, Function<Event, Synopsis> comparer) {
        settlement.fates().forEach(this::tell);
        given.replaceAll((id, reports) -> Set.of());
        synopses.clear();
        eventOf.clear();
        sayings.clear();
        sayingWords.clear();
        settlement.events().stream().map(comparer).forEach(this::put);
        settled = kept.size();
    }

    /// An event that goes on tells nothing new.
    private void tell(String id, Fate fate) {
        given.putIfAbsent(id, Set.of());
        List<Fate> known = fates.computeIfAbsent(id, i -> new ArrayList<>());
        if (known.isEmpty() || !(fate instanceof Fate.Kept)) {
            known.add(fate);
        }
    }

    private void put(Synopsis synopsis) {
        Event event = synopsis.event();
        synopses.put(event.id(), synopsis);
        given.put(event.id(), event.articles().map(Article::id).collect(Collectors.toSet()));
        event.articles().forEach(article -> eventOf.put(article.id(), event));
        int number = 0;
        for (Saying saying : Summaries.sayings(synopsis)) {
            String id = event.id() + " %06d".formatted(number++);
            sayings.put(id, saying);
            sayingWords.add(id, saying.rendering().place().text());
        }
    }

    @Override
    public synchronized void atOnce(Runnable steps) {
        steps.run();
    }

    @Override
    public synchronized void reread(Function<Capture, Reading> reader) {
        List<Capture> captures = kept.values().stream().map(Kept::capture).toList();
        kept.clear();
        articles.clear();
        articleWords.clear();
        synopses.clear();
        eventOf.clear();
        sayings.clear();
        sayingWords.clear();
        settled = 0;
        keep(captures.stream().map(c -> new Kept(c, reader.apply(c))).toList());
    }

    @Override
    public synchronized List<KeptEdit> edits() {
        return List.copyOf(edits);
    }

    @Override
    public synchronized KeptEdit add(Edit edit, Instant when) {
        KeptEdit added = new KeptEdit(edits.size() + 1L, edit, when, null);
        edits.add(added);
        return added;
    }

    @Override
    public synchronized KeptEdit undo(long number, Instant when) {
        for (int i = 0; i < edits.size(); i++) {
            KeptEdit edit = edits.get(i);
            if (edit.number() == number && edit.holds()) {
                KeptEdit undone = new KeptEdit(number, edit.edit(), edit.when(), when);
                edits.set(i, undone);
                return undone;
            }
        }
        throw new IllegalArgumentException(
                "expected the number of an edit that holds but found " + number);
    }

    @Override
    public synchronized Holdings holdings() {
        List<String> days =
                articles.values().stream()
                        .map(article -> summary(article).when())
                        .filter(Objects::nonNull)
                        .sorted()
                        .toList();
        return new Holdings(
                kept.size(),
                articles.size(),
                kept.size() - articles.size(),
                kept.size() - settled,
                synopses.size(),
                allOutlets().size(),
                allPersons(Query.ALL).size(),
                synopses.values().stream().mapToLong(s -> s.utterances().size()).sum(),
                days.isEmpty() ? null : Summaries.day(days.getFirst()),
                days.isEmpty() ? null : Summaries.day(days.getLast()));
    }

    @Override
    public synchronized Page<EventSummary> events(Query query, Paging paging) {
        Map<String, Double> ranks = new HashMap<>();
        articleWords
                .find(query.terms())
                .forEach(
                        (id, rank) -> {
                            Event event = eventOf.get(id);
                            if (event != null) {
                                ranks.merge(event.id(), rank, Math::max);
                            }
                        });
        List<Ranked<EventSummary>> found = new ArrayList<>();
        for (Synopsis synopsis : synopses.values()) {
            Double rank = ranks.get(synopsis.event().id());
            if (rank == null) {
                continue;
            }
            EventSummary summary = Summaries.of(synopsis);
            if (fits(query, synopsis, summary)) {
                double moment = Summaries.moment(synopsis.event());
                found.add(
                        new Ranked<>(
                                summary, query.terms().fitAll() ? moment : rank, summary.id()));
            }
        }
        return Ranked.page(found, paging);
    }

    private static boolean fits(Query query, Synopsis synopsis, EventSummary summary) {
        Event event = synopsis.event();
        return Fits.days(query, summary.first(), summary.last())
                && (query.event() == null || query.event().equals(event.id()))
                && event.articles().anyMatch(article -> Fits.outlet(query, article.outlet()))
                && (query.language() == null
                        || event.articles()
                                .anyMatch(a -> query.language().equals(a.particulars().language())))
                && (query.person() == null
                        || synopsis.utterances().stream()
                                .anyMatch(u -> Fits.person(query, u.speaker().name())));
    }

    @Override
    public synchronized Optional<EventSummary> eventSummary(String id) {
        return Optional.ofNullable(synopses.get(id)).map(Summaries::of);
    }

    @Override
    public synchronized Optional<Event> event(String id) {
        return Optional.ofNullable(synopses.get(id)).map(Synopsis::event);
    }

    @Override
    public synchronized Map<String, String> titles(Collection<String> events) {
        Map<String, String> titles = new TreeMap<>();
        events.forEach(id -> event(id).ifPresent(event -> titles.put(id, event.title())));
        return titles;
    }

    @Override
    public synchronized List<Fate> fates(String id) {
        return List.copyOf(fates.getOrDefault(id, List.of()));
    }

    @Override
    public synchronized Page<ArticleSummary> articles(Query query, Paging paging) {
        Set<String> spokenIn = articlesOf(query);
        List<Ranked<ArticleSummary>> found = new ArrayList<>();
        articleWords
                .find(query.terms())
                .forEach(
                        (id, rank) -> {
                            Article article = Objects.requireNonNull(articles.get(id), id);
                            ArticleSummary summary = summary(article);
                            if (Fits.article(query, summary)
                                    && (query.person() == null || spokenIn.contains(id))) {
                                double moment = Summaries.moment(article, eventOf.get(id));
                                found.add(
                                        new Ranked<>(
                                                summary,
                                                query.terms().fitAll() ? moment : rank,
                                                id));
                            }
                        });
        return Ranked.page(found, paging);
    }

    /// The articles in which the person asked for speaks.
    private Set<String> articlesOf(Query query) {
        return sayings.values().stream()
                .filter(saying -> Fits.person(query, saying.person()))
                .map(saying -> saying.article().id())
                .collect(Collectors.toSet());
    }

    private ArticleSummary summary(Article article) {
        return Summaries.of(article, eventOf.get(article.id()));
    }

    @Override
    public synchronized Optional<ArticleSummary> articleSummary(String id) {
        return article(id).map(this::summary);
    }

    @Override
    public synchronized Optional<Article> article(String id) {
        return Optional.ofNullable(articles.get(id));
    }

    @Override
    public synchronized Optional<Capture> capture(String id) {
        return Optional.ofNullable(kept.get(id)).map(Kept::capture);
    }

    @Override
    public synchronized Page<Saying> sayings(Query query, Paging paging) {
        List<Ranked<Saying>> found = new ArrayList<>();
        sayingWords
                .find(query.terms())
                .forEach(
                        (id, rank) -> {
                            Saying saying = Objects.requireNonNull(sayings.get(id), id);
                            if (Fits.person(query, saying.person())
                                    && Fits.article(query, saying.article())) {
                                found.add(
                                        new Ranked<>(
                                                saying,
                                                query.terms().fitAll() ? moment(saying) : rank,
                                                id));
                            }
                        });
        return Ranked.page(found, paging);
    }

    private double moment(Saying saying) {
        String id = saying.article().id();
        return Summaries.moment(Objects.requireNonNull(articles.get(id), id), eventOf.get(id));
    }

    @Override
    public synchronized Page<Person> persons(Query query, Paging paging) {
        if (query.terms().fitNothing()) {
            return Page.empty();
        }
        List<Ranked<Person>> found =
                allPersons(query).stream()
                        .map(person -> new Ranked<>(person, person.utterances(), person.name()))
                        .toList();
        return Ranked.page(found, paging);
    }

    private List<Person> allPersons(Query query) {
        Map<String, PersonCount> counts = new TreeMap<>();
        for (Synopsis synopsis : synopses.values()) {
            synopsis.utterances().stream()
                    .filter(u -> u.speaker().isNamed())
                    .filter(u -> Fits.person(query, u.speaker().name()))
                    .filter(u -> Fits.words(query, u.speaker().name()))
                    .forEach(
                            u ->
                                    counts.computeIfAbsent(u.speaker().name(), PersonCount::new)
                                            .add(synopsis.event(), u));
        }
        return counts.values().stream().map(PersonCount::person).toList();
    }

    @Override
    public synchronized Page<OutletSummary> outlets(Query query, Paging paging) {
        if (query.terms().fitNothing()) {
            return Page.empty();
        }
        List<Ranked<OutletSummary>> found =
                allOutlets().stream()
                        .filter(summary -> Fits.outlet(query, summary.outlet()))
                        .filter(summary -> Fits.words(query, words(summary.outlet())))
                        .map(summary -> new Ranked<>(summary, summary.articles(), summary.key()))
                        .toList();
        return Ranked.page(found, paging);
    }

    private static String words(synoptic.news.Outlet outlet) {
        return outlet.name() + " " + outlet.domain();
    }

    private List<OutletSummary> allOutlets() {
        Map<String, List<ArticleSummary>> byOutlet = new TreeMap<>();
        for (Article article : articles.values()) {
            @Nullable String key = article.outlet().key();
            if (key != null) {
                byOutlet.computeIfAbsent(key, k -> new ArrayList<>()).add(summary(article));
            }
        }
        return byOutlet.entrySet().stream()
                .map(e -> OutletSummary.of(e.getKey(), e.getValue()))
                .toList();
    }

    @Override
    public synchronized Page<SkippedCapture> skipped(Paging paging) {
        List<Ranked<SkippedCapture>> found = new ArrayList<>();
        int number = 0;
        for (Kept one : kept.values()) {
            number++;
            if (one.reading() instanceof Reading.Skipped none) {
                found.add(
                        new Ranked<>(
                                new SkippedCapture(none.id(), none.path(), none.reason()),
                                -number,
                                none.id()));
            }
        }
        return Ranked.page(found, paging);
    }

    @Override
    public void close() {
        // there is nothing to let go
    }
}
