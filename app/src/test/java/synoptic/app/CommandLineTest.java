package synoptic.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class CommandLineTest {

    private static final String SAMPLES = "../samples";
    private static final String HERALD = SAMPLES + "/01-ferry/dunmere-herald.html";
    private static final String LANTERN = SAMPLES + "/01-ferry/daily-lantern.txt";
    private static final String TELESCOPE = SAMPLES + "/09-telescope/telescope.txt";
    private static final String ARTICLE =
            "{\"id\": \"%s\", \"title\": \"Crane falls in Grellin\", \"text\": \"A crane fell onto the"
                    + " quay of Grellin on Friday and two dockers were hurt, the port said.\"}";

    private final PrintStream outBefore = System.out;
    private final PrintStream errBefore = System.err;
    private final InputStream inBefore = System.in;
    private final Locale localeBefore = Locale.getDefault();

    @TempDir private Path folder = Path.of("");

    @AfterEach
    void putTheStreamsBack() {
        System.setOut(outBefore);
        System.setErr(errBefore);
        System.setIn(inBefore);
        Locale.setDefault(localeBefore);
    }

    private record Ran(int status, String out, String err) {
        List<JsonNode> lines() {
            return out.lines().map(line -> new ObjectMapper().readTree(line)).toList();
        }
    }

    private static Ran run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Main.run(utf8(out), utf8(err), arguments);
        return new Ran(
                status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static PrintStream utf8(OutputStream out) {
        return new PrintStream(out, true, StandardCharsets.UTF_8);
    }

    private String file(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.resolveSibling(""));
        return Files.writeString(file, content).toString();
    }

    private static void assertOneSentence(Ran ran, String part) {
        assertThat(ran.err()).contains(part).doesNotContain("\tat ", "Exception");
        assertThat(ran.err().lines().filter(l -> l.startsWith("synoptic: "))).hasSize(1);
    }

    private static final String OUTLETS_HEADER =
            "name\tdomains\tcountry\tlanguage\tfamily\tkind\taliases\n";

    private Ran readWithOutlets(String table) throws IOException {
        String page =
                file(
                        "page.html",
                        "<title>Crane falls</title><link rel=canonical href=https://www.quay.example/1>"
                                + "<p>A crane fell onto the quay of Grellin on Friday and two dockers"
                                + " were hurt, the port said.</p>");
        return run("read", "--json", page, "--outlets", file("outlets.tsv", table));
    }

    @Test
    void knowsTheOutletsOfATableOfOnesOwn() throws IOException {
        Ran ran =
                readWithOutlets(
                        OUTLETS_HEADER + "The Quay\tquay.example\tXX\ten\tHarbour Group\toutlet\t");

        assertThat(ran.status()).isZero();
        JsonNode publisher = ran.lines().getFirst().path("publisher");
        assertThat(publisher.path("name").asString()).isEqualTo("The Quay");
        assertThat(publisher.path("family").asString()).isEqualTo("Harbour Group");
    }

    @Test
    void namesFileAndLineWhereATableOfOutletsIsBroken() throws IOException {
        Ran ran = readWithOutlets(OUTLETS_HEADER + "The Quay\tquay.example\n");

        assertThat(ran.status()).isEqualTo(1);
        assertOneSentence(ran, "outlets.tsv, line 2: expected 7 tab-separated cells");
    }

    @Test
    void saysWhereATableOfOutletsIsMissing() {
        Ran ran = run("read", HERALD, "--outlets", folder.resolve("none.tsv").toString());

        assertThat(ran.status()).isEqualTo(1);
        assertOneSentence(ran, "none.tsv: no such file or folder");
    }

    private static final String QUARRY =
            "{\"id\": \"q\", \"title\": \"Quarry reopens\", \"text\": \"The quarry of Orm reopened.\"}";

    @Test
    void groupsEventsAsTheUserSaysAndSaysSo() throws IOException {
        String lines =
                file(
                        "day.jsonl",
                        ARTICLE.formatted("g") + "\n" + ARTICLE.formatted("h") + "\n" + QUARRY);
        String edits = file("edits.txt", "# mine\nsplit h\nmerge g q\nsplit gone\n");

        Ran found = run("events", "--json", lines);
        Ran edited = run("events", "--json", lines, "--edits", edits);
        Ran compared = run("compare", "--json", lines, "--edits", edits);
        Ran text = run("events", lines, "--edits", edits);

        assertThat(found.lines())
                .extracting(l -> l.get("articles").toString())
                .containsExactlyInAnyOrder("[\"g\",\"h\"]", "[\"q\"]");
        assertThat(edited.lines())
                .extracting(l -> l.get("articles").toString())
                .containsExactlyInAnyOrder("[\"g\",\"q\"]", "[\"h\"]");
        assertThat(edited.lines()).allMatch(l -> l.get("edits").toString().contains("by you"));
        assertThat(edited.err())
                .isEqualTo(edits + ": 'split gone' has no effect: there is no report gone\n");
        assertThat(compared.lines())
                .extracting(l -> l.get("id"))
                .isEqualTo(edited.lines().stream().map(l -> l.get("id")).toList());
        assertThat(text.out()).contains("   Merged by you: the events of g and q\n");
    }

    @Test
    void namesFileAndLineWhereEditsAreBroken() throws IOException {
        Ran broken = run("events", HERALD, "--edits", file("edits.txt", "\njoin a b\n"));
        Ran absent = run("events", HERALD, "--edits", folder.resolve("none.txt").toString());

        assertThat(broken.status()).isEqualTo(1);
        assertOneSentence(
                broken,
                "edits.txt, line 2: expected split, merge, together, apart or hide but found 'join'");
        assertOneSentence(absent, "none.txt: no such file or folder");
    }

    private static final String PLEA =
            "The Quay lives on its readers, so become one of them today.";

    /// Three pages of one outlet and one line of JSON with the same plea in the midst of each.
    private String pagesWithAPlea() throws IOException {
        String[] texts = {
            "A crane fell onto the quay of Grellin on Friday and two dockers were hurt, said the"
                    + " port, which has closed the basin until the wreck is lifted.",
            "“We heard a crack, and then the whole arm came down,” said Oda Brenn, who was unloading"
                    + " timber on the other side of the basin.",
            "Herring prices doubled in a week after storms kept the boats of the Brask bank in"
                    + " harbour, and smokers in Ostrel now buy from farther north.",
            "The fleet has lost nine days at sea since the beginning of the month, the fishers’"
                    + " union said, more than in any autumn since 1998.",
            "A tram will run from Vallow to the university, the council decided late on Tuesday,"
                    + " nine years after the first plan was thrown out by a court.",
            "The line is to cost 90 million and to open in four years; the mayor, Lio Hart, called"
                    + " it the best news for students in a generation."
        };
        for (int i = 0; i < 3; i++) {
            file(
                    "quay/" + i + ".html",
                    "<title>%d</title><link rel=canonical href=https://quay.example/%d><article><p>%s<p>%s<p>%s</article>"
                            .formatted(i, i, texts[2 * i], PLEA, texts[2 * i + 1]));
        }
        file(
                "quay/a.jsonl",
                "{\"title\":\"J\",\"text\":\"Fog.\\n\\n%s\",\"url\":\"https://quay.example/j\"}\n"
                        .formatted(PLEA));
        return folder.resolve("quay").toString();
    }

    @Test
    void dropsWhatAnOutletRepeatsWhereAskedTo() throws IOException {
        String pages = pagesWithAPlea();

        assertThat(run("read", "--json", pages).lines())
                .allSatisfy(line -> assertThat(line.path("text").asString()).contains(PLEA));
        Ran ran = run("read", "--json", "--drop-repeated", "-v", pages);

        assertThat(ran.status()).isZero();
        assertThat(ran.err()).contains("1 paragraph repeated by 1 outlet");
        assertThat(ran.lines()).hasSize(4);
        for (JsonNode line : ran.lines()) {
            boolean given = line.path("title").asString().equals("J");
            assertThat(line.path("text").asString().contains(PLEA)).isEqualTo(given);
            assertThat(line.path("residue").toString().contains("repeated by the outlet"))
                    .isNotEqualTo(given);
        }
    }

    @Test
    void refusesToReadStandardInputTwice() {
        Ran ran = run("read", "--drop-repeated", "-");

        assertThat(ran.status()).isEqualTo(2);
        assertOneSentence(ran, "--drop-repeated reads its input twice");
    }

    @Test
    void namesEveryVerbInItsHelp() {
        Ran ran = run("--help");

        assertThat(ran.status()).isZero();
        assertThat(Main.usages().keySet())
                .isNotEmpty()
                .allSatisfy(verb -> assertThat(ran.out()).containsPattern("(?m)^  " + verb + " "));
        assertThat(ran.err()).isEmpty();
    }

    @Test
    void helpsWithEveryVerb() {
        for (String verb : Main.usages().keySet()) {
            Ran ran = run(verb, "--help");

            assertThat(ran.status()).as(verb).isZero();
            assertThat(ran.out()).as(verb).contains("Usage: synoptic " + verb, "Example:");
        }
    }

    @Test
    void saysItsVersion() {
        Ran ran = run("--version");

        assertThat(ran.status()).isZero();
        assertThat(ran.out()).startsWith("synoptic ").contains("on Java");
    }

    @Test
    void endsWithTwoOnWrongUse() {
        for (String[] wrong :
                new String[][] {
                    {},
                    {"divine", "a.txt"},
                    {"read", "--divine", HERALD},
                    {"read"},
                    {"read", "--output"},
                    {"eval", "everything"},
                    {"explain", HERALD},
                    {"events", "--top", "many", HERALD},
                    {"events", "--parallel", "0", HERALD},
                    {"events", "--parallel", "99999999", HERALD},
                    {"train", "horoscope"}
                }) {
            Ran ran = run(wrong);

            assertThat(ran.status()).as(String.join(" ", wrong)).isEqualTo(2);
            assertThat(ran.out()).isEmpty();
            assertThat(ran.err()).isNotBlank().doesNotContain("\tat ");
        }
    }

    @Test
    void endsWithOneAndASentenceWhereNothingIsUsable() throws IOException {
        String empty = file("empty.txt", "");

        for (String verb : List.of("read", "annotate", "events", "compare")) {
            Ran ran = run(verb, empty);

            assertThat(ran.status()).as(verb).isEqualTo(1);
            assertThat(ran.out()).isEmpty();
            assertThat(ran.err()).contains(empty + ": skipped: the file is empty");
            assertOneSentence(ran, "nothing usable");
        }
    }

    @Test
    void saysThatAFileIsNotThere() {
        String absent = folder.resolve("absent.txt").toString();

        Ran ran = run("read", absent);

        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.err()).contains(absent + ": skipped: no such file or folder");
        assertOneSentence(ran, "nothing usable");
    }

    @Test
    void readsWhatItCanAndSaysWhatItCannotOpen() throws IOException {
        file("good.json", ARTICLE.formatted("g"));
        Path link = folder.resolve("dangling.txt");
        Files.createSymbolicLink(link, folder.resolve("nowhere"));
        Path inFile = folder.resolve("good.json").resolve("below");
        Files.createSymbolicLink(folder.resolve("linked.json"), Path.of("good.json"));
        Files.createSymbolicLink(folder.resolve("loop"), folder);

        Ran ran = run("read", "--json", folder.toString(), inFile.toString());

        assertThat(ran.status()).isZero();
        assertThat(ran.lines().stream().filter(line -> line.has("text")))
                .extracting(line -> line.get("id").asString())
                .containsExactly("g");
        assertThat(ran.err())
                .contains(link + ": skipped: no such file or folder")
                .contains("linked.json: skipped: the same capture as")
                .contains("loop: skipped: a link to a folder")
                .contains(inFile + ": skipped: ");
    }

    @Test
    void givesJsonLinesForEveryVerbThatHasThem() {
        Ran read = run("read", "--json", SAMPLES);
        Ran events = run("events", "--json", SAMPLES);
        Ran compare = run("compare", "--json", SAMPLES);
        Ran annotate = run("annotate", "--json", SAMPLES);

        assertThat(annotate.lines())
                .hasSameSizeAs(read.lines())
                .allMatch(line -> line.has("quotations") && line.has("times"));
        assertThat(List.of(read.status(), events.status(), compare.status())).containsOnly(0);
        assertThat(read.lines()).hasSizeGreaterThan(30).allMatch(line -> line.has("path"));
        assertThat(events.lines()).hasSizeGreaterThan(5).allMatch(line -> line.has("counts"));
        assertThat(compare.lines()).hasSameSizeAs(events.lines());
        assertThat(compare.lines()).allMatch(line -> line.has("timeline"));
    }

    @Test
    void tellsWhatWasSkippedInTheLastLine() throws IOException {
        String lines = file("day.jsonl", ARTICLE.formatted("g") + "\n{\"title\": \n");

        Ran events = run("events", "--json", lines);
        Ran compare = run("compare", "--json", lines);
        Ran read = run("read", "--json", lines);
        Ran annotate = run("annotate", "--json", lines);

        for (Ran ran : List.of(annotate, events, compare)) {
            JsonNode last = ran.lines().get(ran.lines().size() - 1);
            assertThat(last.propertyNames()).containsExactly("skipped");
            assertThat(last.get("skipped").get(0).get("path").asString()).isEqualTo(lines + ":2");
            assertThat(last.get("skipped").get(0).get("reason").asString())
                    .contains("malformed JSON");
        }
        assertThat(read.lines().get(1).get("skipped").asString()).contains("malformed JSON");
    }

    @Test
    void namesTheLineOfMalformedJsonAndReadsTheOthers() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 1; i <= 9; i++) {
            lines.append(i == 7 ? "{\"id\": \"7\", \"text\": oops}" : ARTICLE.formatted(i))
                    .append('\n');
        }
        String path = file("day.jsonl", lines.toString());

        Ran ran = run("read", "--json", path);

        assertThat(ran.status()).isZero();
        assertThat(ran.lines().stream().filter(l -> l.has("text"))).hasSize(8);
        assertThat(ran.err()).contains(path + ":7: skipped: malformed JSON at line 1, column");
    }

    @Test
    void readsTheSameFileOnceAndSaysSo() throws IOException {
        String one = file("a.json", ARTICLE.formatted("g"));
        String again = folder.resolve("sub").resolve("..").resolve("a.json").toString();
        Files.createDirectory(folder.resolve("sub"));

        Ran ran = run("read", "--json", one, one, again);

        assertThat(ran.status()).isZero();
        assertThat(ran.lines()).hasSize(2);
        assertThat(ran.lines().get(1).get("skipped").asString())
                .isEqualTo("the same capture as %s (id g)".formatted(one));
    }

    @Test
    void readsStandardInputOnceHoweverOftenItIsNamed() {
        byte[] article = ARTICLE.formatted("g").getBytes(StandardCharsets.UTF_8);
        System.setIn(new ByteArrayInputStream(article));

        Ran ran = run("read", "--json", "-", "-");

        assertThat(ran.status()).isZero();
        assertThat(ran.lines()).hasSize(1);
        assertThat(ran.lines().get(0).get("path").asString()).isEqualTo("-");
    }

    @Test
    void tellsWhatStandardInputHoldsByItsContent() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(
                    "title,text\n\"Crane, fallen\",A crane fell onto the quay.\n"
                            .getBytes(StandardCharsets.UTF_8));
        }
        System.setIn(new ByteArrayInputStream(packed.toByteArray()));

        Ran ran = run("read", "--json", "-");

        assertThat(ran.status()).isZero();
        assertThat(ran.lines().get(0).get("title").asString()).isEqualTo("Crane, fallen");
        assertThat(ran.lines().get(0).get("path").asString()).isEqualTo("-:2");
    }

    @Test
    void writesResultsToAFileWhereAsked() {
        Path out = folder.resolve("out.jsonl");

        Ran ran = run("events", "--json", "-o", out.toString(), HERALD);

        assertThat(ran.status()).isZero();
        assertThat(ran.out()).isEmpty();
        assertThat(out).content().startsWith("{\"id\":\"e").endsWith("}\n");
    }

    @Test
    void saysThatTheFileForResultsCannotBeWritten() {
        Ran ran = run("read", "-o", folder.resolve("no").resolve("out").toString(), HERALD);

        assertThat(ran.status()).isEqualTo(1);
        assertOneSentence(ran, "no such file or folder");
    }

    @Test
    void readsAFolderNamedByAnOption() {
        Ran ran = run("read", "--json", "--input-dir", SAMPLES + "/01-ferry");

        assertThat(ran.status()).isZero();
        assertThat(ran.lines()).hasSize(6);
    }

    @Test
    void endsQuietlyWhenItsReaderGoesAway() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();

        int status = Main.run(utf8(new Closed()), utf8(err), "read", "--json", SAMPLES);

        assertThat(status).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void explainsTwoReportsOfOneEventAndTwoOfDifferentOnes() {
        Ran same = run("explain", "--json", HERALD, LANTERN, "--among", SAMPLES);
        Ran other = run("explain", "--json", HERALD, TELESCOPE);
        Ran text = run("explain", HERALD, LANTERN, "--among", SAMPLES);

        assertThat(same.status()).isZero();
        assertThat(same.lines().get(0).get("same_event").asBoolean()).isTrue();
        assertThat(same.lines().get(0).get("for")).isNotEmpty();
        assertThat(other.lines().get(0).get("same_event").asBoolean()).isFalse();
        assertThat(text.out()).startsWith("A  ").contains("The same event, score 0.");
    }

    @Test
    void explainsLinesOfAFileAndIds() throws IOException {
        String lines =
                file("day.jsonl", ARTICLE.formatted("g") + "\n" + ARTICLE.formatted("h") + "\n");

        Ran byLine = run("explain", "--json", lines + ":1", lines + ":2");
        Ran byId = run("explain", "--json", "g", "h", "--among", lines);

        assertThat(byLine.status()).isZero();
        assertThat(byId.out()).isEqualTo(byLine.out());
    }

    @Test
    void explainsNothingAboutWhatIsNotThereOrIsOneCapture() {
        Ran absent = run("explain", HERALD, "absent.txt");
        Ran twice = run("explain", HERALD, HERALD);

        assertThat(absent.status()).isEqualTo(1);
        assertOneSentence(absent, "absent.txt: no such file, line or id");
        assertThat(twice.status()).isEqualTo(1);
        assertOneSentence(twice, "are the same capture");
    }

    @Test
    void tellsNamesByTypeAndTimesOfAnArticle() {
        Ran ran = run("annotate", LANTERN);

        assertThat(ran.status()).isZero();
        assertThat(ran.out())
                .startsWith("FERRY INFERNO")
                .contains("Maren Lisk")
                .contains("Tuesday (2026-03-10)");
    }

    @Test
    void countsOneFileAsOne() throws IOException {
        Ran nothing = run("read", file("empty.txt", ""));
        Ran one = run("compare", "--no-html", HERALD);

        assertThat(nothing.err()).contains("no article in 1 file, 1 skipped");
        assertThat(one.out()).startsWith("1 report of 1 outlet tells of 1 event.");
    }

    @Test
    void writesPagesForEveryEventAndNamesTheIndex() throws IOException {
        Path pages = folder.resolve("pages").resolve("deep");

        Ran ran = run("compare", "--html", pages.toString(), SAMPLES);
        int events = run("events", "--json", SAMPLES).lines().size();

        assertThat(ran.status()).isZero();
        assertThat(ran.err()).contains("Open " + pages.resolve("index.html"));
        assertThat(pages.resolve("index.html")).content().contains("</html>");
        try (var written = Files.list(pages)) {
            assertThat(written).hasSize(events + 1);
        }
    }

    @Test
    void saysThatAFileIsInTheWayOfThePages() throws IOException {
        String inTheWay = file("pages", "a file");

        Ran ran = run("compare", "--html", inTheWay, HERALD);

        assertThat(ran.status()).isEqualTo(1);
        assertOneSentence(ran, "is in the way, expected a folder");
    }

    @Test
    void printsAtMostTheEventsAskedForAndSaysHowManyMoreThereAre() {
        Ran compare = run("compare", "--no-html", "--top", "2", SAMPLES);
        Ran events = run("events", "--top", "1", SAMPLES);
        Ran json = run("events", "--json", "--top", "3", SAMPLES);

        assertThat(compare.out()).containsPattern("(?m)^2\\. ").doesNotContainPattern("(?m)^3\\. ");
        assertThat(compare.out()).containsPattern("… and \\d+ more; --top \\d+ shows them");
        assertThat(events.out()).containsPattern("(?m)^1\\. ").doesNotContainPattern("(?m)^2\\. ");
        assertThat(json.lines()).hasSize(3);
    }

    @Test
    void givesTheSameBytesWithAnyNumberOfThreads() {
        for (String verb : List.of("read", "annotate", "events", "compare")) {
            Ran one = run(verb, "--json", "--parallel", "1", SAMPLES);

            for (String threads : List.of("2", "7")) {
                Ran more = run(verb, "--json", "--parallel", threads, SAMPLES);

                assertThat(more.out()).as("%s with %s threads", verb, threads).isEqualTo(one.out());
            }
        }
    }

    @Test
    void saysWhatItDoesOnlyWhereAsked() {
        assertThat(run("read", HERALD).err()).isEmpty();
        assertThat(run("read", "-v", HERALD).err())
                .contains("reading 1 file\n", "1 article, 0 skipped");
    }

    /// The reader of a pipe that has gone.
    private static final class Closed extends OutputStream {
        @Override
        public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
        }
    }
}
