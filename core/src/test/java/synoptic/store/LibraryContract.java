package synoptic.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import synoptic.compare.Synopsis;
import synoptic.group.Event;
import synoptic.group.edit.Edit;
import synoptic.group.succession.Fate;
import synoptic.news.Article;
import synoptic.news.Capture;
import synoptic.publish.json.ArticleJson;
import synoptic.publish.json.EventJson;
import synoptic.publish.json.SynopsisJson;
import synoptic.read.Reading;
import synoptic.text.Sha256;

/// What every library promises, whatever it keeps things in.
public abstract class LibraryContract {

    private static final Paging ALL = Paging.first(Paging.MOST);
    private static final Instant NOON = Instant.parse("2026-11-28T12:00:00Z");
    private static final Instant LATER = Instant.parse("2026-11-28T12:30:00Z");

    /// Opens an empty library to write to.
    protected abstract LibraryWriter openWriter();

    /// Opens the same library to read.
    protected abstract Library openLibrary();

    private LibraryWriter writer;
    private Library library;

    @BeforeEach
    void open() {
        writer = openWriter();
        library = openLibrary();
    }

    @AfterEach
    void close() {
        library.close();
        writer.close();
    }

    private void fill() {
        writer.keep(Samples.KEPT);
        writer.settle(Samples.settlement(), Samples::compared);
    }

    private static <T> List<T> listed(Function<Paging, Page<T>> list) {
        List<T> all = new ArrayList<>();
        Paging paging = Paging.first(2);
        @Nullable String next;
        do {
            Page<T> page = list.apply(paging);
            all.addAll(page.items());
            next = page.next();
            paging = paging.after(next);
        } while (next != null);
        return all;
    }

    private List<String> eventTitles(Query query) {
        return library.events(query, ALL).items().stream().map(EventSummary::title).toList();
    }

    @Test
    void holdsNothingAtFirst() {
        assertThat(library.holdings()).isEqualTo(new Holdings(0, 0, 0, 0, 0, 0, 0, 0, null, null));
        assertThat(library.events(Query.ALL, ALL).items()).isEmpty();
        assertThat(library.event("e1")).isEmpty();
        assertThat(library.fates("e1")).isEmpty();
    }

    @Test
    void countsWhatItHolds() {
        fill();

        Holdings holdings = library.holdings();

        assertThat(holdings.captures()).isEqualTo(Samples.KEPT.size());
        assertThat(holdings.articles()).isEqualTo(Samples.articles().size());
        assertThat(holdings.events()).isEqualTo(Samples.SYNOPSES.size());
        assertThat(holdings.provisional()).isZero();
        assertThat(holdings.utterances())
                .isEqualTo(Samples.SYNOPSES.stream().mapToLong(s -> s.utterances().size()).sum());
        assertThat(holdings.first()).isEqualTo(LocalDate.parse("2023-05-24"));
    }

    @Test
    void givesBackEveryArticleAsItWas() {
        fill();

        for (Article article : Samples.articles()) {
            assertThat(library.article(article.id())).contains(article);
            assertThat(library.article(article.id()).map(ArticleJson::of))
                    .contains(ArticleJson.of(article));
        }
        assertThat(library.article("none")).isEmpty();
    }

    @Test
    void handsOnArticlesInTheOrderInWhichTheyCame() {
        fill();
        int half = Samples.KEPT.size() / 2;

        List<Article> all = new ArrayList<>();
        writer.articles(0, all::add);
        List<Article> rest = new ArrayList<>();
        writer.articles(half, rest::add);

        assertThat(all).isEqualTo(Samples.articles());
        assertThat(rest)
                .isEqualTo(Samples.articles(Samples.KEPT.subList(half, Samples.KEPT.size())));
    }

    @Test
    void givesBackCapturesByteForByte() {
        fill();

        for (Kept kept : Samples.KEPT) {
            Capture capture = library.capture(kept.id()).orElseThrow();
            assertThat(capture.bytes()).isEqualTo(kept.capture().bytes());
            assertThat(capture.withBytes(new byte[0]))
                    .usingRecursiveComparison()
                    .isEqualTo(kept.capture().withBytes(new byte[0]));
        }
    }

    @Test
    void keepsWhatStoodBesideTheBytes() {
        Capture capture =
                new Capture(
                        "a.warc:3",
                        "<p>Kestwick".getBytes(StandardCharsets.UTF_8),
                        "https://echo.example/1",
                        "utf-8",
                        Instant.parse("2026-03-10T09:40:00.123456789Z"),
                        synoptic.news.DateOrder.MONTH_FIRST);

        writer.keep(List.of(new Kept(capture, new Reading.Skipped("s1", "a.warc:3", "no text"))));

        assertThat(library.capture("s1").orElseThrow())
                .usingRecursiveComparison()
                .isEqualTo(capture);
        assertThat(library.skipped(ALL).items())
                .containsExactly(new SkippedCapture("s1", "a.warc:3", "no text"));
    }

    @Test
    void rebuildsEveryEventAndItsSynopsisAsTheyWere() {
        fill();

        for (Synopsis synopsis : Samples.SYNOPSES) {
            Event event = library.event(synopsis.event().id()).orElseThrow();
            assertThat(EventJson.of(event)).isEqualTo(EventJson.of(synopsis.event()));
            assertThat(event).isEqualTo(synopsis.event());
            assertThat(SynopsisJson.of(Samples.SYNOPTIC.compare(event)))
                    .isEqualTo(SynopsisJson.of(synopsis));
        }
    }

    @Test
    void listsEventsTheLatestFirst() {
        fill();

        assertThat(library.events(Query.ALL, ALL).items().stream().map(EventSummary::id))
                .containsExactlyElementsOf(
                        Samples.SYNOPSES.stream().map(s -> s.event().id()).toList());
    }

    @Test
    void summarisesEvents() {
        fill();
        Synopsis pensions = Samples.titled("Halvonia's parliament approves pension reform");

        EventSummary summary = library.eventSummary(pensions.event().id()).orElseThrow();

        assertThat(summary).isEqualTo(Summaries.of(pensions));
        assertThat(summary.counts().chain())
                .isEqualTo(
                        "6 articles → 5 distinct texts → 6 outlets → at most 2 independent"
                                + " origins");
        assertThat(summary.newest().outlet().name()).isEqualTo("Business Ledger");
        assertThat(summary.reportsByDay()).isEqualTo(Map.of(LocalDate.parse("2026-04-16"), 6));
        assertThat(summary.outlets()).hasSize(6).contains("The Daily Lantern");
        assertThat(summary.conflicts()).isEqualTo(1);
        assertThat(library.events(Query.ALL.ofEvent(summary.id()), ALL).items())
                .containsExactly(summary);
    }

    @Test
    void listsInPagesWithoutLeavingOutOrDoubling() {
        fill();

        assertThat(listed(paging -> library.events(Query.ALL, paging)))
                .isEqualTo(library.events(Query.ALL, ALL).items());
        assertThat(listed(paging -> library.articles(Query.ALL, paging)))
                .isEqualTo(library.articles(Query.ALL, ALL).items())
                .hasSize(Samples.articles().size());
        assertThat(listed(paging -> library.sayings(Query.of("treaty"), paging)))
                .isEqualTo(library.sayings(Query.of("treaty"), ALL).items())
                .isNotEmpty();
        assertThat(listed(paging -> library.persons(Query.ALL, paging)))
                .isEqualTo(library.persons(Query.ALL, ALL).items())
                .hasSize((int) library.holdings().persons());
        assertThat(listed(paging -> library.outlets(Query.ALL, paging)))
                .isEqualTo(library.outlets(Query.ALL, ALL).items())
                .hasSize((int) library.holdings().outlets());
    }

    @Test
    void refusesACursorThatIsNone() {
        assertThatThrownBy(() -> library.events(Query.ALL, ALL.after("'; drop")))
                .hasMessage("expected a cursor that a page gave as its next but found ''; drop'");
    }

    @Test
    void findsEventsByWordsOfTheirReports() {
        fill();

        assertThat(eventTitles(Query.of("river treaty")))
                .contains("Brascany to suspend river treaty, minister says");
        assertThat(eventTitles(Query.of("treaties")))
                .contains("Brascany to suspend river treaty, minister says");
        assertThat(eventTitles(Query.of("zeppelin"))).isEmpty();
    }

    @Test
    void findsPhrasesAsTheyStand() {
        fill();

        assertThat(eventTitles(Query.of("\"river treaty\"")))
                .contains("Brascany to suspend river treaty, minister says");
        assertThat(eventTitles(Query.of("\"treaty river\""))).isEmpty();
    }

    @Test
    void findsWordsWhateverTheirCaseAndAccents() {
        fill();

        assertThat(library.articles(Query.of("VELDRÍN"), ALL).items())
                .isNotEmpty()
                .hasSameElementsAs(library.articles(Query.of("veldrin"), ALL).items());
    }

    private static final List<String> HOSTILE =
            List.of(
                    "\"",
                    "'",
                    "treaty\" OR \"x",
                    "NEAR(a b)",
                    "title:treaty",
                    "treaty*",
                    "^treaty",
                    "-treaty",
                    "treaty AND",
                    "(",
                    "a:b:c",
                    "\u0000",
                    "%",
                    "_",
                    "\\",
                    "';--",
                    "AND OR NOT",
                    "{title}: x",
                    "+",
                    "é\u0301",
                    "\uD83D",
                    "&|!<->:*");

    @Test
    void takesNothingTypedForSyntax() {
        fill();

        for (String typed : HOSTILE) {
            Query words = Query.of(typed);
            assertThat(library.events(words, ALL).items()).isNotNull();
            assertThat(library.articles(words, ALL).items()).isNotNull();
            assertThat(library.sayings(words, ALL).items()).isNotNull();
            assertThat(library.persons(words, ALL).items()).isNotNull();
            assertThat(library.outlets(words, ALL).items()).isNotNull();
            assertThat(library.events(Query.ALL.ofOutlet(typed).ofPerson(typed), ALL).items())
                    .isEmpty();
            assertThat(library.articles(Query.ALL.inLanguage(typed).ofEvent(typed), ALL).items())
                    .isEmpty();
            assertThat(library.event(typed)).isEmpty();
            assertThat(library.article(typed)).isEmpty();
        }
    }

    @Test
    void findsNothingWhereNoWordWasTyped() {
        fill();

        assertThat(library.articles(Query.of("!?"), ALL).items()).isEmpty();
        assertThat(library.articles(Query.of("  "), ALL).items()).isNotEmpty();
    }

    @Test
    void restrictsToAnOutletByNameOrDomain() {
        fill();

        assertThat(library.articles(Query.ALL.ofOutlet("THE DAILY LANTERN"), ALL).items())
                .isNotEmpty()
                .allMatch(article -> "The Daily Lantern".equals(article.outlet().name()));
        assertThat(library.articles(Query.ALL.ofOutlet("serrincourier.example"), ALL).items())
                .isNotEmpty()
                .allMatch(a -> "serrincourier.example".equals(a.outlet().domain()));
        assertThat(eventTitles(Query.ALL.ofOutlet("business ledger")))
                .contains("Halvonia's parliament approves pension reform by 61 votes to 54");
    }

    @Test
    void restrictsToDays() {
        fill();
        LocalDate day = LocalDate.parse("2026-04-16");

        assertThat(eventTitles(Query.ALL.days(day, day)))
                .containsExactly("Halvonia's parliament approves pension reform by 61 votes to 54");
        assertThat(
                        library.articles(Query.ALL.days(null, LocalDate.parse("2023-12-31")), ALL)
                                .items())
                .isNotEmpty()
                .allMatch(a -> a.when() != null && a.when().startsWith("2023"));
    }

    @Test
    void restrictsToALanguage() {
        fill();

        assertThat(library.events(Query.ALL.inLanguage("xx"), ALL).items()).isEmpty();
        assertThat(library.articles(Query.ALL.inLanguage("en"), ALL).items()).isNotEmpty();
    }

    @Test
    void listsTheReportsOfAnEvent() {
        fill();
        Event treaty = Samples.titled("Brascany to suspend").event();

        assertThat(library.articles(Query.ALL.ofEvent(treaty.id()), ALL).items())
                .extracting(ArticleSummary::id)
                .containsExactlyInAnyOrderElementsOf(treaty.articles().map(Article::id).toList());
    }

    @Test
    void findsWhatAPersonSays() {
        fill();

        List<Saying> sayings = library.sayings(Query.ALL.ofPerson("ruy calvander"), ALL).items();

        assertThat(sayings)
                .isNotEmpty()
                .allMatch(saying -> saying.person().equals("Ruy Calvander"))
                .anyMatch(saying -> saying.rendering().place().text().contains("quota"));
        assertThat(sayings)
                .extracting(saying -> saying.article().outlet().label())
                .contains("Brascany Today", "serrincourier.example");
        assertThat(library.sayings(Query.of("quota").ofPerson("Ruy Calvander"), ALL).items())
                .isNotEmpty()
                .isSubsetOf(sayings);
        assertThat(eventTitles(Query.ALL.ofPerson("Ruy Calvander")))
                .containsExactly("Brascany to suspend river treaty, minister says");
    }

    @Test
    void listsThoseWhoSpeakUnderAName() {
        fill();

        List<Person> persons = library.persons(Query.ALL, ALL).items();

        assertThat(persons)
                .isSortedAccordingTo((a, b) -> Long.compare(b.utterances(), a.utterances()))
                .extracting(Person::name)
                .contains("Ruy Calvander", "Tomas Veldrin")
                .doesNotContain("its foreign minister");
        assertThat(library.persons(Query.of("calvander"), ALL).items())
                .extracting(Person::name)
                .containsExactly("Ruy Calvander");
    }

    @Test
    void listsOutlets() {
        fill();

        OutletSummary lantern =
                library.outlets(Query.ALL.ofOutlet("the daily lantern"), ALL).items().getFirst();

        assertThat(lantern.outlet().name()).isEqualTo("The Daily Lantern");
        assertThat(lantern.articles())
                .isEqualTo(library.articles(Query.ALL.ofOutlet(lantern.key()), ALL).items().size());
        assertThat(library.outlets(Query.of("lantern"), ALL).items()).contains(lantern);
    }

    @Test
    void knowsWhatItKeeps() {
        fill();

        Kept first = Samples.KEPT.getFirst();
        assertThat(writer.known(List.of("none", first.id())))
                .containsExactly(Map.entry(first.id(), Sha256.hex(first.capture().bytes())));
        assertThat(writer.progress())
                .isEqualTo(new Progress(Samples.KEPT.size(), Samples.KEPT.size()));
    }

    /// As where all was kept before a settling is written again.
    @Test
    void keepsNothingWhereNothingIsNew() {
        fill();

        writer.keep(List.of());

        assertThat(writer.known(List.of())).isEmpty();
        assertThat(library.holdings().captures()).isEqualTo(Samples.KEPT.size());
    }

    @Test
    void refusesWhatItKeepsAlreadyAsAWhole() {
        writer.keep(Samples.KEPT.subList(0, 2));

        assertThatThrownBy(() -> writer.keep(Samples.KEPT.subList(1, 4)))
                .hasMessageContaining(Samples.KEPT.get(1).id());
        assertThat(library.holdings().captures()).isEqualTo(2);
    }

    @Test
    void tellsProvisionalArticlesFromSettledOnes() {
        fill();
        Capture fresh = new Capture("new.txt", "new".getBytes(StandardCharsets.UTF_8));

        writer.keep(List.of(new Kept(fresh, new Reading.Skipped("new", "new.txt", "too short"))));

        assertThat(library.holdings().provisional()).isEqualTo(1);
    }

    @Test
    void givesTheIdsOfEventsOnAndSaysWhatBecameOfThem() {
        fill();
        Synopsis first = Samples.SYNOPSES.get(0);
        Synopsis second = Samples.SYNOPSES.get(1);
        List<Synopsis> rest = Samples.SYNOPSES.subList(1, Samples.SYNOPSES.size());
        TreeMap<String, Fate> fates = new TreeMap<>();
        rest.forEach(s -> fates.put(s.event().id(), new Fate.Kept(Set.of(), Set.of())));
        fates.put(first.event().id(), new Fate.MergedInto(second.event().id()));

        writer.settle(Samples.settlement(rest, fates), Samples::compared);

        assertThat(library.event(first.event().id())).isEmpty();
        assertThat(library.fates(first.event().id()))
                .containsExactly(new Fate.New(), new Fate.MergedInto(second.event().id()));
        assertThat(library.fates(second.event().id())).containsExactly(new Fate.New());
        assertThat(library.heirs(first.event().id())).containsExactly(second.event().id());
        assertThat(library.heirs(second.event().id())).isEmpty();
        assertThat(writer.given())
                .hasSize(Samples.SYNOPSES.size())
                .containsEntry(first.event().id(), Set.of());
        assertThat(writer.given().get(second.event().id()))
                .hasSameElementsAs(second.event().articles().map(Article::id).toList());
    }

    @Test
    void takesSeveralStepsAsOne() {
        assertThatThrownBy(
                        () ->
                                writer.atOnce(
                                        () -> {
                                            writer.keep(Samples.KEPT.subList(0, 2));
                                            writer.keep(Samples.KEPT.subList(0, 2));
                                        }))
                .isInstanceOf(IllegalArgumentException.class);
        writer.atOnce(() -> writer.keep(Samples.KEPT.subList(2, 4)));

        assertThat(library.articleSummary(Samples.KEPT.get(3).id())).isPresent();
    }

    @Test
    void readsAllCapturesAnewAndKeepsTheIdsOfEvents() {
        fill();
        Map<String, Set<String>> given = writer.given();

        writer.reread(Samples.SYNOPTIC::read);

        assertThat(library.events(Query.ALL, ALL).items()).isEmpty();
        assertThat(writer.given()).isEqualTo(given);
        assertThat(library.holdings().provisional()).isEqualTo(Samples.KEPT.size());
        for (Article article : Samples.articles()) {
            assertThat(library.article(article.id())).contains(article);
        }
    }

    @Test
    void titlesEvents() {
        fill();
        Event event = Samples.SYNOPSES.getFirst().event();

        assertThat(library.titles(List.of(event.id(), "none")))
                .isEqualTo(Map.of(event.id(), event.title()));
    }

    @Test
    void keepsEditsAndMarksThemAsUndone() {
        Edit split = new Edit.Split(List.of("a", "b c"));
        Edit apart = new Edit.PinApart("a", "b");

        KeptEdit first = writer.add(split, NOON);
        KeptEdit second = writer.add(apart, NOON);
        writer.undo(first.number(), LATER);

        assertThat(library.edits())
                .containsExactly(new KeptEdit(first.number(), split, NOON, LATER), second);
        assertThatThrownBy(() -> writer.undo(first.number(), LATER))
                .hasMessage("expected the number of an edit that holds but found 1");
    }
}
