package synoptic.publish.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import synoptic.Edition;
import synoptic.Synoptic;
import synoptic.compare.Synopsis;
import synoptic.group.edit.Edit;
import synoptic.group.edit.Edits;
import synoptic.made.Made;
import synoptic.made.Mix;
import synoptic.made.Texts;
import synoptic.news.Article;
import synoptic.news.Residue;
import synoptic.publish.terminal.EditionText;
import synoptic.read.Reading;

class PagesTest {

    private static final Synoptic SYNOPTIC = Synoptic.builtIn();
    private static final String EVIL =
            "<script>alert(\"1\")</script> & 'x' </title><img src=http://a.example/b>";

    @Test
    void escapesEverythingThatComesFromOutside() {
        Article evil = evil("a").on("2026-05-05").build();
        Article copy = evil("b").on("2026-05-06").build();
        Article undated = evil("c\"><b id=\"x").build();

        Synopsis synopsis = synopses(List.of(evil, copy, undated)).get(0);
        String page = EventPage.of(synopsis, Map.of());
        String index =
                IndexPage.of(List.of(synopsis), List.of(new Reading.Skipped("i", EVIL, EVIL)));

        for (String html : List.of(page, index)) {
            Document document = Jsoup.parse(html);
            assertThat(html).doesNotContain("<script").doesNotContain("<img");
            assertThat(document.select("script, img, iframe, object, b[id]")).isEmpty();
            assertThat(document.text()).contains("<script>alert(\"1\")</script> & 'x'");
            assertSelfContained(document);
        }
        assertThat(Jsoup.parse(page).title()).contains("<script>alert");
        assertThat(Jsoup.parse(page).select("details").text()).contains("<script>alert");
    }

    @Test
    void linksOnlyWithinThePagesAndToPlacesThatAreThere() {
        for (int seed = 1; seed <= 8; seed++) {
            Edition edition = SYNOPTIC.edition(Mix.files(seed));
            Map<String, String> titles = new HashMap<>();
            edition.synopses().forEach(s -> titles.put(s.event().id(), s.event().title()));
            for (Synopsis synopsis : edition.synopses()) {
                assertSelfContained(Jsoup.parse(EventPage.of(synopsis, titles)));
            }
            assertSelfContained(Jsoup.parse(IndexPage.of(edition.synopses(), edition.skipped())));
        }
    }

    @Test
    void writesThePageOfAnEventOfOneBareReport() {
        Article bare = Made.article("a", "").titled("Nothing but a title").build();

        Document page = Jsoup.parse(EventPage.of(synopses(List.of(bare)).get(0), Map.of()));

        assertSelfContained(page);
        assertThat(page.select("h1").text()).isEqualTo("Nothing but a title");
        assertThat(page.select("article.report")).hasSize(1);
        assertThat(page.select("#why, #similar, #said, #conflicts, #ledger")).isEmpty();
        assertThat(page.select(".note").text()).startsWith("One report only");
    }

    @Test
    void showsEveryReportOfAnEventOfMany() {
        List<Article> reports =
                java.util.stream.IntStream.range(10, 40)
                        .mapToObj(
                                i ->
                                        Made.article("r" + i, Texts.DAM)
                                                .titled("Title " + i)
                                                .of("Outlet " + i)
                                                .build())
                        .toList();

        List<Synopsis> synopses = synopses(reports);
        Document page = Jsoup.parse(EventPage.of(synopses.get(0), Map.of()));

        assertThat(synopses).hasSize(1);
        assertSelfContained(page);
        assertThat(page.select("article.report")).hasSize(30);
        assertThat(page.select(".counts summary").eachText())
                .containsExactly(
                        "30 articles",
                        "1 distinct text",
                        "30 outlets",
                        "1 independent origin at most");
        assertThat(page.select(".counts details:first-child li")).hasSize(30);
        assertThat(page.select(".note").text()).contains("30 reports, but one account");
    }

    @Test
    void saysWhatWasLeftOutAndWhatWasSkipped() {
        Article article =
                Made.article("a", Texts.CHESS).with("Sign up now", Residue.Why.PROMPT).build();
        Synopsis synopsis = synopses(List.of(article)).get(0);

        Document page = Jsoup.parse(EventPage.of(synopsis, Map.of()));
        Document index =
                Jsoup.parse(
                        IndexPage.of(
                                List.of(synopsis),
                                List.of(new Reading.Skipped("i", "a/b.txt", "the file is empty"))));

        assertThat(page.select("details td").eachText()).containsExactly("prompt", "Sign up now");
        assertThat(page.select("details").text())
                .contains("Left out: 1 piece that is not the article");
        assertThat(index.select("h1").text()).isEqualTo("1 event in 1 report");
        assertThat(index.select("table td").eachText())
                .containsExactly("a/b.txt", "the file is empty");
    }

    @Test
    void saysWhatTheReaderEdited() {
        List<Article> reports =
                List.of(Made.article("a", Texts.DAM).build(), Made.article("b", Texts.DAM).build());
        Edits edits = new Edits(List.of(new Edit.Split(List.of("b"))));

        List<Synopsis> synopses =
                SYNOPTIC.events(reports, edits).events().stream().map(SYNOPTIC::compare).toList();
        Document page = Jsoup.parse(EventPage.of(synopses.get(0), Map.of()));
        Document index = Jsoup.parse(IndexPage.of(synopses, List.of()));

        assertThat(page.select("header .note").eachText()).contains("Split by you: b taken out");
        assertThat(index.select(".event p").eachText()).contains("Split by you: b taken out");
    }

    @Test
    void writesPagesThatCanBeEncodedThoughATitleWasCutWithinACharacter() {
        Article emoji = Made.article("a", "x".repeat(79) + "😀".repeat(20)).build();
        Article half = Made.article("b", Texts.CHESS).titled("Half a \uD83D smile").build();

        for (Synopsis synopsis : synopses(List.of(emoji, half))) {
            String page = EventPage.of(synopsis, Map.of());
            StringBuilder terminal = new StringBuilder();
            new EditionText(terminal).print(List.of(synopsis), 1);

            assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(page)).isTrue();
            assertThat(synopsis.event().title()).doesNotEndWith("\uD83D…");
        }
    }

    @Test
    void cutsTitlesOnTheTerminalBetweenCharacters() {
        for (int before = 90; before < 100; before++) {
            Article emoji =
                    Made.article("a", "text").titled("x".repeat(before) + "😀😀😀😀").build();
            StringBuilder terminal = new StringBuilder();

            new EditionText(terminal).print(synopses(List.of(emoji)), 1);

            assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(terminal))
                    .as("%d before", before)
                    .isTrue();
        }
    }

    private static Made evil(String id) {
        return Made.article(id, Texts.CHESS + "\n" + EVIL)
                .titled(EVIL)
                .of(EVIL)
                .credits(EVIL)
                .with(EVIL, Residue.Why.CAPTION);
    }

    private static void assertSelfContained(Document page) {
        assertThat(page.select("[src], link, base, [srcset], form")).isEmpty();
        for (Element link : page.select("[href]")) {
            String target = link.attr("href");
            if (target.startsWith("#")) {
                assertThat(page.getElementById(target.substring(1))).as(target).isNotNull();
            } else {
                assertThat(target).matches("index\\.html|e[0-9a-f]{12}\\.html");
            }
        }
        List<String> ids = page.select("[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates();
    }

    private static List<Synopsis> synopses(List<Article> articles) {
        return SYNOPTIC.synopses(articles);
    }
}
