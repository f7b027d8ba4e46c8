package synoptic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import synoptic.Synoptic.Readings;
import synoptic.annotate.AnnotatedArticle;
import synoptic.news.Article;
import synoptic.news.Capture;
import synoptic.news.Residue;
import synoptic.read.Reading;
import synoptic.text.Span;

class SynopticReadTest {

    private static final Synoptic SYNOPTIC = Synoptic.builtIn();

    private static final String SCRAPE =
            """
            Harbour Post

            # Café ferry runs aground off Port Serrin

            By Ilse Marten | 6 November 2024 11:15

            PORT SERRIN (HPA) — The ferry “Marguerite” ran aground outside Port Serrin on Tuesday.

            Photo: Jon Dell / HPA

            “All 212 people are safe,” the harbour authority’s speaker, Mr. Anders Høj, said.

            **Read more:** [Ferries through the ages](https://harbourpost.example/old)

            A tear of 4.5 metres was found below the engine room on 2024-11-06, at 10 a.m. local time.

            © 2024 Harbour Post. All rights reserved.
            """;

    private static final String PAGE =
            "<!doctype html><html lang=en><head><meta charset=utf-8><title>Café ferry runs aground"
                    + "</title></head><body><nav><a href=/>Home</a></nav><article><h1>Café ferry runs"
                    + " aground</h1><p>The ferry “Marguerite” ran aground outside Port Serrin on"
                    + " Tuesday morning, and all 212 people on board were brought ashore by noon, the"
                    + " harbour authority said.</p><p>A diver inspected the hull twice, and found a"
                    + " tear of four metres below the engine room, but no fuel had leaked into the"
                    + " bay, according to the coast guard.</p></article></body></html>";

    private static final String JSON =
            "{\"title\":\"Café ferry runs aground\",\"text\":\"The ferry “Marguerite” ran"
                    + " aground.\\n\\nAll 212 are safe.\",\"published\":\"2024-11-06\"}";

    private static Readings read(String path, byte[] bytes) {
        return SYNOPTIC.read(List.of(new Capture(path, bytes)));
    }

    private static Readings read(String path, String text) {
        return read(path, text.getBytes(StandardCharsets.UTF_8));
    }

    private static String reason(Readings readings) {
        assertThat(readings.articles()).isEmpty();
        assertThat(readings.skipped()).hasSize(1);
        return readings.skipped().get(0).reason();
    }

    private static Article article(Readings readings) {
        assertThat(readings.skipped()).isEmpty();
        assertThat(readings.articles()).hasSize(1);
        return readings.articles().get(0);
    }

    @Test
    void saysThatAFileIsEmptyOrBlank() {
        assertThat(reason(read("empty.txt", ""))).isEqualTo("the file is empty");
        assertThat(reason(read("blank.txt", " \n\t\r\n\u00a0")))
                .isEqualTo("nothing but white space");
        assertThat(reason(read("blank.html", " \n "))).isEqualTo("nothing but white space");
        assertThat(reason(read("bom.txt", "\uFEFF"))).isEqualTo("nothing but white space");
    }

    @Test
    void saysThatAFileIsBinary() {
        byte[] bytes = new byte[10_000];
        new Random(1).nextBytes(bytes);

        assertThat(reason(read("ferry.jpg", bytes)))
                .isEqualTo("binary content, expected text, Markdown, HTML or JSON");
    }

    @Test
    void readsLatin1AndSaysThatItGuessed() {
        String text = "Café ferry runs aground\n\nThe ferry ran aground, and all are safe.\n";

        Readings readings = read("ferry.txt", text.getBytes(StandardCharsets.ISO_8859_1));

        assertThat(article(readings).particulars().title()).isEqualTo("Café ferry runs aground");
        assertThat(readings.remarks())
                .containsExactly("ferry.txt: not UTF-8 at byte 3, read as windows-1252");
    }

    @Test
    void readsTheEncodingThatAPageDeclares() {
        String page = PAGE.replace("charset=utf-8", "charset=iso-8859-2").replaceAll("[“”]", "'");
        String wrong = page.replace("charset=iso-8859-2", "charset=utf-16");

        Readings declared =
                read(
                        "ferry.html",
                        page.replace("Café", "Łódź").getBytes(Charset.forName("ISO-8859-2")));
        Readings misdeclared = read("ferry.html", wrong.getBytes(StandardCharsets.ISO_8859_1));

        assertThat(article(declared).particulars().title()).startsWith("Łódź");
        assertThat(article(misdeclared).particulars().title()).startsWith("Café");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-8"})
    void readsTextWithAByteOrderMark(String charset) {
        byte[] bytes = ("\uFEFF" + SCRAPE).getBytes(Charset.forName(charset));

        Readings readings = read("ferry.md", bytes);

        assertThat(article(readings).particulars().title())
                .isEqualTo("Café ferry runs aground off Port Serrin");
        assertThat(readings.remarks()).isEmpty();
    }

    @Test
    void readsDamagedUtf8AsUtf8() {
        byte[] bytes = SCRAPE.getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length / 2] = (byte) 0xFF;
        byte[] cut =
                Arrays.copyOf(
                        "Café ferry runs aground\n\nAll are safe, é"
                                .getBytes(StandardCharsets.UTF_8),
                        41);

        Readings damaged = read("ferry.md", bytes);
        Readings truncated = read("cut.txt", cut);

        assertThat(article(damaged).particulars().title()).startsWith("Café ferry");
        assertThat(damaged.remarks())
                .containsExactly(
                        "ferry.md: not UTF-8 at byte %d, read as UTF-8 but for what is damaged"
                                .formatted(bytes.length / 2));
        assertThat(article(truncated).particulars().title()).isEqualTo("Café ferry runs aground");
    }

    @Test
    void readsWhatIsThereOfATruncatedPage() {
        String cut = PAGE.substring(0, PAGE.indexOf("twice"));

        assertThat(article(read("ferry.html", cut)).text())
                .startsWith("The ferry “Marguerite” ran");
    }

    @Test
    void readsWhatIsThereOfATruncatedGzipFileAndSaysSo() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write((SCRAPE + noise(20_000)).getBytes(StandardCharsets.UTF_8));
        }
        byte[] cut = Arrays.copyOf(out.toByteArray(), out.size() - 2000);

        Readings readings = read("ferry.md.gz", cut);

        assertThat(article(readings).text()).contains("Marguerite");
        assertThat(readings.remarks()).singleElement().asString().contains("cut off or damaged");
    }

    private static String noise(int chars) {
        Random random = new Random(3);
        StringBuilder noise = new StringBuilder();
        for (int i = 0; i < chars; i++) {
            noise.append((char) ('a' + random.nextInt(26)));
        }
        return noise.toString();
    }

    @Test
    void namesTheLineOfMalformedJson() {
        String lines = (JSON + "\n").repeat(6) + "{\"title\": \"Ferry\n" + JSON + "\n";

        Readings readings = read("day.jsonl", lines);

        assertThat(readings.skipped())
                .filteredOn(skipped -> skipped.reason().startsWith("malformed JSON"))
                .singleElement()
                .extracting(Reading.Skipped::path)
                .isEqualTo("day.jsonl:7");
    }

    @Test
    void skipsTheSameFileHandedInTwice() {
        Readings readings =
                SYNOPTIC.read(
                        List.of(
                                new Capture("b.md", SCRAPE.getBytes(StandardCharsets.UTF_8)),
                                new Capture("a.md", SCRAPE.getBytes(StandardCharsets.UTF_8))));

        assertThat(readings.articles()).extracting(Article::path).containsExactly("a.md");
        assertThat(readings.skipped()).hasSize(1);
        assertThat(readings.skipped().get(0).path()).isEqualTo("b.md");
        assertThat(readings.skipped().get(0).reason()).startsWith("the same capture as a.md");
    }

    @Test
    void readsALineOfFiftyMillionBytes() {
        String line = "The ferry ran aground, they said. ".repeat(1_500_000);

        assertThat(article(read("long.txt", line)).text()).hasSize(line.length() - 1);
    }

    @Test
    void readsALineOfFiftyMillionBytesOfJson() {
        String text = "The ferry ran aground, they said. ".repeat(1_500_000);

        Readings readings = read("long.json", "{\"title\":\"Ferry\",\"text\":\"" + text + "\"}");

        assertThat(article(readings).text()).hasSize(text.length());
    }

    @Test
    void readsALineOfFiftyMillionBytesOfHtml() {
        String text = "The ferry ran aground, they said. ".repeat(1_500_000);

        Readings readings =
                read("long.html", "<!doctype html><title>Ferry</title><body><p>" + text);

        assertThat(readings.articles().size() + readings.skipped().size()).isEqualTo(1);
    }

    @Test
    void finishesOnHtmlNestedAHundredThousandDeep() {
        Readings readings =
                read("deep.html", "<html>" + "<div>".repeat(100_000) + "The ferry ran.");

        assertThat(readings.articles().size() + readings.skipped().size()).isEqualTo(1);
    }

    @Test
    void finishesOnJsonNestedAHundredThousandDeep() {
        assertThat(reason(read("deep.json", "{\"text\":" + "[".repeat(100_000))))
                .startsWith("malformed JSON at line 1, column ");
    }

    @Test
    void finishesOnAHeadFullOfComments() {
        Readings readings = read("comments.txt", "<!---->".repeat(100_000) + "x");

        assertThat(readings.articles().size() + readings.skipped().size()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "((((", "####", "[[[[", "a.a.a.", "7", "\"", "“A. ", "Bo ", "May 1 ", "No. ", "’s",
                "<a "
            })
    void readsAndAnnotatesALineFullOfMarks(String mark) {
        Readings readings =
                read("marks.txt", "The title is here\n" + mark.repeat(400_000 / mark.length()));

        SYNOPTIC.annotate(readings.articles()).forEach(SynopticReadTest::assertConsistent);
    }

    @Test
    void neverThrowsOnDamagedCaptures() {
        for (int seed = 0; seed < 600; seed++) {
            Random random = new Random(seed);
            String sample = List.of(SCRAPE, PAGE, JSON, JSON + "\n" + JSON).get(seed % 4);
            byte[] damaged = damaged(sample, random);

            Readings readings = read("sample-" + seed, damaged);

            assertThat(readings.articles().size() + readings.skipped().size())
                    .as("seed %d", seed)
                    .isBetween(1, 20);
            SYNOPTIC.annotate(readings.articles()).forEach(SynopticReadTest::assertConsistent);
        }
    }

    private static byte[] damaged(String sample, Random random) {
        List<String> lines = new ArrayList<>(sample.lines().toList());
        if (random.nextBoolean()) {
            Collections.shuffle(lines, random);
        }
        byte[] bytes = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        int flips = random.nextInt(20);
        for (int i = 0; i < flips; i++) {
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return Arrays.copyOf(bytes, 1 + random.nextInt(bytes.length));
    }

    @Test
    void neverThrowsOnGarbage() {
        String alphabet =
                "aB é’“”\"'.,:;!?()[]{}<>/\\#*_-–|&=\t\n\n\r0123456789\u00a0\u0301\uD83D\uDEA2©©ByMay";
        for (int seed = 0; seed < 600; seed++) {
            Random random = new Random(seed);
            StringBuilder garbage =
                    new StringBuilder(seed % 3 == 0 ? "{" : seed % 3 == 1 ? "<html>" : "");
            for (int i = 0; i < 600; i++) {
                garbage.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }

            Readings readings = read("garbage-" + seed, garbage.toString());

            assertThat(readings.articles().size() + readings.skipped().size())
                    .as("seed %d", seed)
                    .isEqualTo(1);
            SYNOPTIC.annotate(readings.articles()).forEach(SynopticReadTest::assertConsistent);
        }
    }

    private static void assertConsistent(AnnotatedArticle report) {
        Article article = report.article();
        String text = article.text();
        assertThat(article.id()).isNotBlank();
        assertThat(article.residue()).extracting(Residue::text).doesNotContain("");
        assertInOrder(report.sentences(), text);
        assertInOrder(report.names().stream().map(name -> name.span()).toList(), text);
        assertInOrder(report.times().stream().map(time -> time.span()).toList(), text);
    }

    private static void assertInOrder(List<Span> spans, String text) {
        int last = 0;
        for (Span span : spans) {
            if (span.start() < last || span.end() > text.length() || span.length() == 0) {
                throw new AssertionError(span + " after " + last + " in: " + text);
            }
            last = span.end();
        }
    }

    @Test
    void guessesNoLanguageByOneWordThatStandsAgainAndAgain() {
        Article article = article(read("song.txt", "La la\n\n" + "Zhi de ni de wo. ".repeat(20)));

        assertThat(article.particulars().language()).isNull();
    }
}
