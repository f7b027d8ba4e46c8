package synoptic.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// The verbs that keep, find, show and check.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LibraryCommandsTest {

    private static final String PENSIONS =
            "Halvonia's parliament approves pension reform by 61 votes to 54";

    private final PrintStream outBefore = System.out;
    private final PrintStream errBefore = System.err;

    @TempDir private static Path folder = Path.of("");

    private record Ran(int status, String out, String err) {
        List<JsonNode> lines() {
            return out.lines().map(line -> new ObjectMapper().readTree(line)).toList();
        }
    }

    private Ran run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String[] all = java.util.Arrays.copyOf(arguments, arguments.length + 2);
        all[arguments.length] = "--library";
        all[arguments.length + 1] = folder.resolve("news.db").toString();
        int status =
                Main.run(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        all);
        return new Ran(
                status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    @BeforeAll
    void ingest() {
        Ran ran = run("ingest", "../samples");

        assertThat(ran.err()).isEmpty();
        assertThat(ran.out())
                .startsWith("38 captures added, 0 there before; ")
                .endsWith(" holds 38 articles of 14 outlets in 11 events.\n");
    }

    @AfterAll
    void putTheStreamsBack() {
        System.setOut(outBefore);
        System.setErr(errBefore);
    }

    @Test
    void passOverWhatIsThereAlready() {
        JsonNode line = run("ingest", "../samples", "--json").lines().getFirst();

        assertThat(line.path("added").asInt()).isZero();
        assertThat(line.path("known").asInt()).isEqualTo(38);
        assertThat(line.path("events").asInt()).isEqualTo(11);
    }

    @Test
    void findEventsThenArticlesThenWhatIsSaid() {
        List<JsonNode> lines = run("search", "\"pension", "reform\"", "--json").lines();

        assertThat(lines.getFirst().path("found").asString()).isEqualTo("event");
        assertThat(lines.getFirst().path("title").asString()).isEqualTo(PENSIONS);
        assertThat(lines).extracting(line -> line.path("found").asString()).contains("article");
        assertThat(run("search", "pension", "reform").out()).startsWith("Events\n  e");
    }

    @Test
    void findWhatAPersonSays() {
        List<JsonNode> lines =
                run("search", "quota", "--person", "Ruy Calvander", "--json").lines();

        assertThat(lines)
                .filteredOn(line -> line.path("found").asString().equals("saying"))
                .isNotEmpty()
                .allMatch(line -> line.path("person").asString().equals("Ruy Calvander"));
    }

    @Test
    void sayWhereNothingIsFound() {
        Ran ran = run("search", "zeppelin");

        assertThat(ran.status()).isZero();
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).isEqualTo("nothing found\n");
    }

    @Test
    void refuseADayThatIsNone() {
        Ran ran = run("search", "--from", "yesterday");

        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.err()).contains("--from takes a day like 2026-03-10, not 'yesterday'");
    }

    @Test
    void showAnEventAnArticleAndAPerson() {
        JsonNode event = run("search", "pension", "--json", "--top", "1").lines().getFirst();
        String id = event.path("id").asString();

        assertThat(run("show", id).out()).contains(PENSIONS, "Who said what");
        JsonNode synopsis = run("show", id, "--json").lines().getFirst();
        assertThat(synopsis.path("utterances").size()).isPositive();
        String article = synopsis.path("articles").get(0).asString();
        assertThat(run("show", article, "--json").lines().getFirst().path("id").asString())
                .isEqualTo(article);
        assertThat(run("show", "ruy", "calvander").out()).startsWith("  Ruy Calvander: ");
    }

    @Test
    void sayWhereThereIsNoneToShow() {
        Ran ran = run("show", "e000");

        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.err())
                .isEqualTo(
                        "synoptic: no event, article or person of the library is called 'e000'\n");
    }

    @Test
    void exportTheSameLinesAsCompareGives() {
        ByteArrayOutputStream compared = new ByteArrayOutputStream();
        Main.run(
                new PrintStream(compared, true, StandardCharsets.UTF_8),
                new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
                "compare",
                "../samples",
                "--json");

        assertThat(run("export").out()).isEqualTo(compared.toString(StandardCharsets.UTF_8));
        assertThat(run("export", "--what", "articles").lines()).hasSize(38);
        assertThat(run("export", "--what", "events", "--outlet", "Business Ledger").lines())
                .extracting(line -> line.path("title").asString())
                .contains(PENSIONS);
        assertThat(run("export", "--what", "pictures").status()).isEqualTo(2);
    }

    @Test
    void exportTablesAndTheFormsOfOtherPrograms() {
        List<String> events =
                run("export", "--what", "events", "--format", "csv").out().lines().toList();

        assertThat(events).hasSize(12);
        assertThat(events.getFirst()).startsWith("id,title,first,last,articles,distinct_texts,");
        assertThat(events).anyMatch(row -> row.contains(PENSIONS) && row.contains(",6,5,6,6,2,"));
        assertThat(run("export", "--format", "csv").out().lines())
                .startsWith(
                        "event,section,number,about,standing,article,outlet,published,start,end,text")
                .hasSizeGreaterThan(500);
        assertThat(run("export", "--what", "articles", "--format", "ninjs").lines())
                .hasSize(38)
                .allMatch(line -> line.at("/standard/name").asString().equals("ninjs"));
        assertThat(run("export", "--what", "events", "--format", "jsonld").lines())
                .hasSize(11)
                .allMatch(line -> line.path("@type").asString().equals("Collection"));
        assertThat(run("export", "--what", "sayings", "--format", "csv").out())
                .startsWith("person,utterance,kind,change,article,");
    }

    @Test
    void sayInWhichFormsAThingComes() {
        Ran ran = run("export", "--what", "sayings", "--format", "ninjs");

        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.err()).contains("--format: sayings come as csv or jsonl, not 'ninjs'");
        assertThat(run("export", "--what", "rows", "--format", "csv").err())
                .contains("--format: rows come as jsonl, not 'csv'");
    }

    @Test
    void findALibraryWholeDownToEveryRow() {
        assertThat(run("verify", "--derived").out()).endsWith("news.db is whole.\n");
        assertThat(run("verify", "--json").lines().getFirst().path("whole").asBoolean()).isTrue();
    }

    @Test
    void rebuildToTheSameRows() {
        String before = run("export", "--what", "rows").out();

        Ran ran = run("rebuild");

        assertThat(ran.out()).endsWith(" is worked out anew from 38 captures.\n");
        assertThat(run("export", "--what", "rows").out()).isEqualTo(before);
    }

    @Test
    void askForALibrary() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();

        int status =
                Main.run(
                        new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        "search",
                        "ferry");

        assertThat(status).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("no library given; for example: --library news.db");
    }
}
