package synoptic.publish.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import synoptic.Synoptic;
import synoptic.compare.Synopsis;
import synoptic.compare.claim.Conflict;
import synoptic.made.Made;
import synoptic.made.MadeSynopsis;
import synoptic.made.Texts;
import synoptic.news.Article;
import synoptic.news.Place;
import synoptic.publish.html.Site;

class EventPageTest {

    private static final Document PAGE = Jsoup.parse(EventPage.of(MadeSynopsis.rich(), Map.of()));

    @Test
    void putsItsSectionsInTheOrderOfAReadersQuestions() {
        assertThat(PAGE.select("main h2").eachAttr("id"))
                .containsExactly(
                        "summary",
                        "origins",
                        "said",
                        "conflicts",
                        "ledger",
                        "matrix",
                        "timeline",
                        "headlines",
                        "reports");
        assertThat(PAGE.select("nav.sections a").eachAttr("href"))
                .containsExactlyElementsOf(
                        PAGE.select("main h2").eachAttr("id").stream()
                                .map(id -> "#" + id)
                                .toList());
    }

    @Test
    void opensEveryLineToASentenceThatIsThereAndLeadsBackToIt() {
        List<Element> lines = PAGE.select(".lede, .said, .conflict, .rows > li, .timeline li");

        assertThat(lines).hasSize(2 + 1 + 2 + 1 + 1 + 1 + 1 + 1 + 3);
        for (Element line : lines) {
            List<String> targets = line.select("a").eachAttr("href");
            assertThat(targets).as(line.text()).isNotEmpty();
            for (String target : targets) {
                assertThat(PAGE.select("span.s" + target)).as(target).hasSize(1);
                assertThat(PAGE.select("p:has(" + target + ") a.back").eachAttr("href"))
                        .contains("#" + line.id());
            }
        }
    }

    @Test
    void leadsPartsOfASentenceToTheWholeAndShowsItWithThePartMarked() {
        Element side = PAGE.select(".sides li").get(0);

        assertThat(side.select("q").get(0).text())
                .isEqualTo(
                        "Some 400 farmers had blocked the weir at Dorn since Friday, police said.");
        assertThat(side.select("q b").eachText()).containsOnly("400 farmers");
        assertThat(PAGE.select(side.select("a").get(0).attr("href")).text())
                .startsWith("Some 400 farmers");
    }

    @Test
    void showsAChangeOfMeaningInWordsAndMarksItOnBothSides() {
        List<Element> renderings = PAGE.select(".said .renderings > li");

        assertThat(renderings).hasSize(4);
        assertThat(renderings.get(0).select("mark.material").eachText())
                .containsExactly("may", "war against");
        assertThat(renderings.get(1).select("mark.material").eachText())
                .containsExactly("conflict around");
        assertThat(renderings.get(1).select("del").text()).isEqualTo("may");
        assertThat(renderings.get(1).select(".badge").text()).isEqualTo("says something else");
        assertThat(renderings.get(1).select(".against").text())
                .isEqualTo("without “may”; “conflict around” against “war against”");
    }

    @Test
    void quotesInFullAndSaysHowTheReportGivesTheWords() {
        List<Element> renderings = PAGE.select(".said .renderings > li");

        assertThat(renderings.get(0).select("blockquote").text())
                .isEqualTo("“We may suspend the treaty if the war against our farmers goes on”");
        assertThat(renderings.get(2).select("blockquote").text())
                .isEqualTo("the treaty may be suspended");
        assertThat(renderings.get(2).select(".quiet").text())
                .isEqualTo("indirect · calls the speaker “The foreign minister”");
        assertThat(renderings.get(2).select(".badge").text()).isEqualTo("reworded");
        assertThat(renderings.get(3).select("blockquote").text())
                .isEqualTo("“We may suspend the treaty […]”");
        assertThat(renderings.get(3).select(".against").text())
                .isEqualTo("without “if the war against our farmers goes on”");
    }

    @Test
    void foldsWhatOneReportAloneGives() {
        assertThat(PAGE.select("#said ~ details > summary").text())
                .isEqualTo("2 more utterances, each in one report only");
        assertThat(PAGE.select("#said ~ details li").eachText())
                .containsExactly(
                        "police Some 400 farmers had blocked the weir at Dorn since Friday"
                                + " Hill Press indirect",
                        "An engineer at Dorn “The gates have not moved for a year.” Radio Ostrel"
                                + " direct");
        assertThat(PAGE.select(".exclusive > details > summary").text())
                .isEqualTo("Kestwick Echo: 1 statement");
    }

    @Test
    void saysAboutWhereATimeWasWorkedOut() {
        assertThat(PAGE.select(".timeline .when").eachText())
                .containsExactly("1974", "about 5 June 2026", "8 June 2026, 10:15");
    }

    @Test
    void opensEachCountToTheListItCounts() {
        assertThat(PAGE.select(".counts summary").eachText())
                .containsExactly(
                        "4 articles",
                        "4 distinct texts",
                        "4 outlets",
                        "4 independent origins at most");
        for (Element count : PAGE.select(".counts details")) {
            assertThat(count.select("li a").eachText())
                    .containsExactly("Hill Press", "Kestwick Echo", "Radio Ostrel", "Vallow Post");
        }
    }

    @Test
    void keepsItsHeadingsInOrderForThoseWhoHearThem() {
        int level = 0;
        for (Element heading : PAGE.select("h1, h2, h3, h4")) {
            int next = heading.normalName().charAt(1) - '0';
            assertThat(next).as(heading.text()).isLessThanOrEqualTo(level + 1);
            level = next;
        }
        assertThat(PAGE.select("main, header, footer, nav")).hasSizeGreaterThanOrEqualTo(5);
        assertThat(PAGE.select("th:not([scope])")).isEmpty();
    }

    @Test
    void leadsToTheEventsBeforeAndAfter() {
        Map<String, String> titles = Map.of("eaaaaaaaaaaaa", "Weir blocked");

        Document page = Jsoup.parse(EventPage.of(MadeSynopsis.inARow(), titles));
        Document index = Jsoup.parse(IndexPage.of(List.of(MadeSynopsis.inARow()), List.of()));

        assertThat(page.select("#storyline ~ .note h3").eachText())
                .containsExactly("Weir blocked before", "ebbbbbbbbbbbb after");
        assertThat(page.select("#storyline ~ .note p").eachText())
                .containsExactly("In common: Anse, Dorn, weir", "In common: Anse, treaty");
        assertThat(index.select(".event p").eachText())
                .contains("Before this: eaaaaaaaaaaaa", "After this: ebbbbbbbbbbbb");
    }

    @Test
    void tellsInTheIndexWhatCallsForASecondLook() {
        Document index = Jsoup.parse(IndexPage.of(List.of(MadeSynopsis.rich()), List.of()));

        assertThat(index.select(".findings").text())
                .isEqualTo("1 conflict, 1 rendering that says something else");
    }

    @Test
    void letsAReaderChooseByStandingWithoutAScript() {
        List<String> choices = PAGE.select(".ledger .choice input").eachAttr("id");

        assertThat(choices).startsWith("all").hasSizeGreaterThan(2);
        assertThat(PAGE.select(".ledger .standing").eachAttr("id"))
                .containsExactlyElementsOf(
                        choices.stream()
                                .skip(1)
                                .map(id -> id.substring("only-".length()))
                                .toList());
        assertThat(PAGE.select("script")).isEmpty();
    }

    @Test
    void showsWhichOutletStatesWhatAndOpensEachMarkToItsSentence() {
        assertThat(PAGE.select(".matrix thead th").eachText())
                .containsExactly(
                        "Statement", "Hill Press", "Kestwick Echo", "Radio Ostrel", "Vallow Post");
        assertThat(PAGE.select(".matrix td .silent, .matrix td.silent")).isNotEmpty();
        for (Element mark : PAGE.select(".matrix td a")) {
            assertThat(PAGE.select("span.s" + mark.attr("href"))).hasSize(1);
        }
    }

    @Test
    void offersEditsOnlyWhereTheyCanBeMade() {
        Synopsis synopsis = MadeSynopsis.rich();

        Document served = Jsoup.parse(EventPage.of(synopsis, Map.of(), new Site.Server("secret")));
        Document readOnly = Jsoup.parse(EventPage.of(synopsis, Map.of(), new Site.Server(null)));

        assertThat(served.select("form[method=post] input[name=csrf]").attr("value"))
                .isEqualTo("secret");
        assertThat(served.select("input[name=report]").eachAttr("value"))
                .containsExactlyInAnyOrder("wire", "echo", "radio", "post");
        assertThat(readOnly.select("form[method=post]")).isEmpty();
        assertThat(PAGE.select("form")).isEmpty();
    }

    @Test
    void answersFirstWhatAReaderAsksFirst() {
        Element glance = PAGE.select("section:has(#summary) .glance").get(0);

        assertThat(glance.select("h3").eachText())
                .containsExactly(
                        "Newest", "On several accounts", "Where accounts differ", "Who reported");
        assertThat(glance.select(".newest li").text())
                .isEqualTo("8 June 2026, 18:45 Vallow Post “We may suspend the treaty”");
        assertThat(glance.select(".differing .alarm").eachText())
                .containsExactly(
                        "400 ≠ 900", "without “may”; “conflict around” against “war against”");
        assertThat(glance.select(".reporters li").eachText())
                .containsExactly("Hill Press", "Kestwick Echo", "Radio Ostrel", "Vallow Post");
        for (String target : glance.select("a").eachAttr("href")) {
            assertThat(PAGE.select(target)).as(target).hasSize(1);
        }
    }

    @Test
    void saysInTheSummaryWhatIsDisputedOrStandsOnSeveralAccounts() {
        Synopsis rich = MadeSynopsis.rich();
        List<Place> told = List.of(rich.statements().get(0).supports().get(0));

        Document disputed = page(rich, rich.conflicts(), told);
        Document agreed = page(rich, List.of(), told);

        assertThat(disputed.select(".lede cite").text()).isEqualTo("Hill Press disputed");
        assertThat(disputed.select(".lede .alarm a").attr("href")).isEqualTo("#c1");
        assertThat(agreed.select(".lede cite").text()).isEqualTo("Hill Press 3 origins");
        assertThat(agreed.select(".lede cite a").eachAttr("href")).last().isEqualTo("#s1");
        assertThat(agreed.select(".glance .agreed")).isEmpty();
    }

    private static Document page(Synopsis of, List<Conflict> conflicts, List<Place> summary) {
        return Jsoup.parse(
                EventPage.of(
                        new Synopsis(
                                of.event(),
                                of.utterances(),
                                of.statements(),
                                conflicts,
                                of.timeline(),
                                of.headlines(),
                                summary),
                        Map.of()));
    }

    @Test
    void canBeNarrowedByWhatTellsItsReportsApart() {
        Article german = Made.article("a", Texts.DAM).of("Anse-Bote").build();
        List<Article> reports =
                List.of(
                        german.withParticulars(german.particulars().withLanguage("de-AT")),
                        Made.article("b", Texts.DAM).of("Kestwick Echo").build(),
                        Made.article("c", Texts.CHESS)
                                .of("Vallow Post")
                                .at("https://vallow.example/opinion/1")
                                .build());

        Synopsis synopsis = Synoptic.builtIn().compare(MadeSynopsis.event(reports));
        Document page = Jsoup.parse(EventPage.of(synopsis, Map.of(), new Site.Server(null)));

        assertThat(page.select("#narrow[hidden] label").eachText())
                .containsExactly("Report", "Language", "Kind, as stated");
        assertThat(page.select("#only-language option").eachText())
                .containsExactly("any", "German", "not stated (2)");
        assertThat(page.select("#only-language option").eachAttr("value"))
                .containsExactly("", "1", "2 3");
        assertThat(page.select("#only-genre option").eachText())
                .containsExactly("any", "news (2)", "opinion");
        assertThat(PAGE.select("#narrow")).isEmpty();
    }
}
