package synoptic;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import synoptic.group.Event;
import synoptic.group.edit.Edit;
import synoptic.group.succession.Fate;
import synoptic.news.Article;
import synoptic.news.Capture;
import synoptic.read.Reading;
import synoptic.read.Source;
import synoptic.store.EventSummary;
import synoptic.store.KeptEdit;
import synoptic.store.MemoryLibrary;
import synoptic.store.Paging;
import synoptic.store.Query;

class IngestTest {

    private static final Synoptic SYNOPTIC = Synoptic.builtIn();
    private static final Instant NOON = Instant.parse("2026-11-28T12:00:00Z");

    private static final String FERRY =
            "The ferry Nordwind ran aground off Kestwick on Tuesday, the harbour office said.\\n"
                    + "Transport Minister Ilse Marten travelled to Kestwick to see the ferry.";
    private static final String TUGS =
            "Tugs struggled on Tuesday to free the Nordwind, the ferry aground off Kestwick.\\n"
                    + "Transport Minister Ilse Marten came to the harbour of Kestwick.";
    private static final String HOPS =
            "Hop growers in the valley of the Anse expect the best harvest for ten years.\\n"
                    + "Rain in June and a warm August helped, their association said.";

    private final MemoryLibrary library = new MemoryLibrary();
    private final Ingest ingest = new Ingest(SYNOPTIC, library);
    private final Synoptic.Gathered told = new Synoptic.Gathered();

    private static String line(String id, String title, String text) {
        return "{\"id\":\"%s\",\"title\":\"%s\",\"published\":\"2026-03-10\",\"text\":\"%s\"}\n"
                .formatted(id, title, text);
    }

    private static Source file(String path, String... lines) {
        byte[] bytes = String.join("", lines).getBytes(StandardCharsets.UTF_8);
        return Source.of(new Capture(path, bytes));
    }

    private static final String FIRST = line("n1", "Ferry Nordwind aground off Kestwick", FERRY);
    private static final String SECOND = line("n2", "Tugs fail to free ferry Nordwind", TUGS);
    private static final String ALSO = line("n4", "Ferry Nordwind still aground", FERRY + TUGS);
    private static final String THIRD = line("n3", "Hop growers expect best harvest", HOPS);

    private List<EventSummary> events() {
        return library.events(Query.ALL, Paging.first(10)).items();
    }

    private Event eventOf(String article) {
        String event = library.articleSummary(article).orElseThrow().event();
        return library.event(String.valueOf(event)).orElseThrow();
    }

    @Test
    void keepsEachCaptureWithItsReadingAndWorksOutTheEvents() {
        Ingest.Taken taken = ingest.files(List.of(file("day.jsonl", FIRST, SECOND, THIRD)), told);

        assertThat(taken).isEqualTo(new Ingest.Taken(3, 0));
        assertThat(told.readings().articles()).hasSize(3);
        assertThat(events()).hasSize(2);
        assertThat(library.capture("n1").orElseThrow().path()).isEqualTo("day.jsonl:1");
    }

    @Test
    void passesOverWhatIsKeptAlready() {
        ingest.files(List.of(file("day.jsonl", FIRST, SECOND)), told);

        Ingest.Taken again = ingest.files(List.of(file("other.jsonl", SECOND, THIRD)), told);

        assertThat(again).isEqualTo(new Ingest.Taken(1, 1));
        assertThat(library.holdings().captures()).isEqualTo(3);
        assertThat(library.capture("n2").orElseThrow().path()).isEqualTo("day.jsonl:2");
    }

    @Test
    void saysWhereOtherBytesAreKeptUnderAnId() {
        ingest.files(List.of(file("day.jsonl", FIRST, SECOND)), told);
        String corrected = line("n2", "Tugs free ferry Nordwind", TUGS);

        Ingest.Taken again = ingest.files(List.of(file("other.jsonl", FIRST, corrected)), told);

        assertThat(again).isEqualTo(new Ingest.Taken(0, 2));
        assertThat(told.readings().remarks())
                .containsExactly(
                        "other.jsonl:2: other bytes are kept under the id n2 already, and stay");
        assertThat(library.articleSummary("n2").orElseThrow().title())
                .isEqualTo("Tugs fail to free ferry Nordwind");
    }

    @Test
    void keepsTheIdOfAnEventThatGrows() {
        ingest.files(List.of(file("a.jsonl", FIRST, THIRD)), told);
        String id = eventOf("n1").id();

        ingest.files(List.of(file("b.jsonl", SECOND)), told);

        assertThat(eventOf("n2").id()).isEqualTo(id);
        assertThat(library.fates(id)).containsExactly(new Fate.New());
    }

    @Test
    void appliesEditsAndUndoesThem() {
        ingest.files(List.of(file("day.jsonl", FIRST, SECOND, THIRD, ALSO)), told);
        String id = eventOf("n1").id();

        KeptEdit edit = ingest.add(new Edit.PinApart("n1", "n2"), NOON);
        String split = eventOf("n2").id();
        List<Fate> fates = library.fates(split);
        ingest.undo(edit.number(), NOON);

        assertThat(split).isNotEqualTo(id);
        assertThat(fates).containsExactly(new Fate.SplitFrom(id));
        assertThat(eventOf("n2").id()).isEqualTo(id);
        assertThat(library.fates(split))
                .containsExactly(new Fate.SplitFrom(id), new Fate.MergedInto(id));
    }

    @Test
    void keepsWhatIsNoArticleWithTheReason() {
        ingest.files(List.of(file("empty.txt", "   ")), told);

        assertThat(library.skipped(Paging.first(10)).items())
                .extracting(none -> none.reason())
                .containsExactly("nothing but white space");
        assertThat(told.readings().skipped()).hasSize(1);
    }

    @Test
    void givesReadingsWithTheirCaptures() {
        List<String> pairs = new ArrayList<>();

        SYNOPTIC.read(
                List.of(file("day.jsonl", FIRST, FIRST)),
                new Synoptic.Receiver() {
                    @Override
                    public void take(Reading reading) {
                        pairs.add("no capture: " + reading.path());
                    }

                    @Override
                    public void take(Capture capture, Reading reading) {
                        String what =
                                switch (reading) {
                                    case Reading.Found found -> id(found.article());
                                    case Reading.Skipped none -> none.reason();
                                };
                        pairs.add(capture.path() + " " + what);
                    }

                    @Override
                    public void remark(String sentence) {
                        pairs.add(sentence);
                    }
                });

        assertThat(pairs)
                .containsExactly(
                        "day.jsonl:1 n1", "day.jsonl:2 the same capture as day.jsonl:1 (id n1)");
    }

    private static String id(Article article) {
        return article.id();
    }
}
