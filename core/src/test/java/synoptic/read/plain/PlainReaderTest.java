package synoptic.read.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import synoptic.news.Article;
import synoptic.news.Particulars;
import synoptic.news.Publication;
import synoptic.news.Residue;
import synoptic.news.Residue.Why;
import synoptic.read.credit.OutletTable;

class PlainReaderTest {

    private static final OutletTable OUTLETS =
            OutletTable.of(
                    List.of(
                            "name\tdomains\tcountry\tlanguage\tfamily\tkind\taliases",
                            "Harbour Post\tharbourpost.example\tXX\ten\tSalt Media\toutlet\t",
                            "Harbour Press Agency\thpa.example\tXX\ten\t\tagency\tHPA"),
                    "test");

    private static final String TITLE = "Ferry runs aground off Port Serrin";
    private static final String LEAD =
            "The ferry Marguerite ran aground outside Port Serrin on Tuesday morning, and all 212"
                    + " people on board were brought ashore by noon, the harbour authority said.";
    private static final String SECOND =
            "A diver inspected the hull twice, and found a tear of four metres below the engine"
                    + " room, but no fuel had leaked into the bay, according to the coast guard.";

    private final PlainReader reader = new PlainReader(OUTLETS);

    private Article read(String... lines) {
        return reader.read("id", "ferry.txt", String.join("\n", lines));
    }

    private Particulars stated(String line) {
        return read(TITLE, LEAD, SECOND, line).particulars();
    }

    private static List<String> left(Article article, Why why) {
        return article.residue().stream()
                .filter(residue -> residue.why() == why)
                .map(Residue::text)
                .toList();
    }

    @Test
    void takesTheFirstShortLineForTheTitleAndTheRestForTheText() {
        Article article = read(TITLE, "", LEAD, "", SECOND, "");

        assertThat(article.particulars().title()).isEqualTo(TITLE);
        assertThat(article.text()).isEqualTo(LEAD + "\n\n" + SECOND);
        assertThat(article.residue()).isEmpty();
    }

    @Test
    void takesAHeadingForTheTitleBeforeAnyOtherLine() {
        Article article = read("This line is no title at all.", "# " + TITLE + " #", LEAD, SECOND);

        assertThat(article.particulars().title()).isEqualTo(TITLE);
    }

    @Test
    void findsNoTitleWhereTheFirstLineIsAParagraph() {
        Article article = read((LEAD + " ").repeat(3), SECOND);

        assertThat(article.particulars().title()).isNull();
        assertThat(article.text()).startsWith(LEAD).endsWith(SECOND);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "By Ilse Marten | BYLINE",
                "Published 6 November 2024, 11:15 | DATE_LINE",
                "News / World | SECTION_LABEL",
                "Read more: Ferries through the ages | RELATED_LINK",
                "[Ferries through the ages](https://harbourpost.example/old) | RELATED_LINK",
                "Related articles | RELATED_LINK",
                "Subscribe to our newsletter | PROMPT",
                "ADVERTISEMENT | PROMPT",
                "We use cookies to improve this site. | PROMPT",
                "Photo: Ilse Marten / HPA | PHOTO_CREDIT",
                "Image credit: Jon Dell | PHOTO_CREDIT",
                "![The ferry at noon](https://harbourpost.example/1.jpg) | CAPTION",
                "The ferry lies on the rocks. (Photo by Jon Dell) | CAPTION",
                "- with HPA | AGENCY_CREDIT",
                "Originally published as: Ferry hits rocks | OTHER_TITLE",
                "Source: https://harbourpost.example/ferry | ADDRESS",
                "© 2024 Harbour Post. All rights reserved. | SITE_FOOTER",
            })
    void setsALineAsideByItsWordsAndSaysWhy(String line, Why why) {
        Article article = read(TITLE, LEAD, line, SECOND);

        assertThat(article.residue())
                .extracting(Residue::why)
                .as(article.residue().toString())
                .containsExactly(why);
        assertThat(article.text()).isEqualTo(LEAD + "\n\n" + SECOND);
    }

    @Test
    void takesAShortLineOverTheTitleForTheOutlet() {
        Article article = read("Harbour Post", TITLE, LEAD, SECOND);

        assertThat(left(article, Why.MASTHEAD)).containsExactly("Harbour Post");
        assertThat(article.outlet().domain()).isEqualTo("harbourpost.example");
        assertThat(article.particulars().title()).isEqualTo(TITLE);
    }

    @Test
    void tellsLinesByTheirPlaceWhereParagraphsEndAsSentences() {
        Article article =
                read(
                        TITLE,
                        "A ship, a rock and a long morning of waiting",
                        "Live blog",
                        LEAD,
                        "Divers at work below the hull of the ferry on Tuesday",
                        "Second inspection",
                        SECOND,
                        "Tickets remain valid on every sailing until the end of May.",
                        "More from the bay");

        assertThat(left(article, Why.DECK))
                .containsExactly("A ship, a rock and a long morning of waiting");
        assertThat(left(article, Why.SECTION_LABEL)).containsExactly("Live blog");
        assertThat(left(article, Why.CAPTION))
                .containsExactly("Divers at work below the hull of the ferry on Tuesday");
        assertThat(left(article, Why.SITE_FOOTER)).containsExactly("More from the bay");
        assertThat(article.text()).startsWith(LEAD + "\n\nSecond inspection\n\n" + SECOND + "\n\n");
        assertThat(article.particulars().description())
                .isEqualTo("A ship, a rock and a long morning of waiting");
    }

    @Test
    void setsADeckAsideThatTheLeadSaysAgain() {
        String deck = "The ferry Marguerite ran aground outside Port Serrin on Tuesday morning.";

        Article article = read(TITLE, deck, LEAD, SECOND);

        assertThat(left(article, Why.REPEATED)).containsExactly(deck);
        assertThat(article.particulars().description()).isEqualTo(deck);
        assertThat(article.text()).isEqualTo(LEAD + "\n\n" + SECOND);
    }

    @Test
    void setsAParagraphAsideThatStandsTwice() {
        Article article = read(TITLE, LEAD, SECOND, LEAD);

        assertThat(left(article, Why.REPEATED)).containsExactly(LEAD);
        assertThat(article.text()).isEqualTo(LEAD + "\n\n" + SECOND);
    }

    private String date(String... lines) {
        return switch (read(lines).particulars().publication()) {
            case Publication.Stated stated -> stated.time().iso();
            case Publication.Unknown unknown -> unknown.why();
        };
    }

    @Test
    void saysWhyNoDateIsKnown() {
        assertThat(date(TITLE, LEAD, SECOND)).isEqualTo("no line of the text states a date");
        assertThat(date(TITLE, "Updated: 7 May 2021", LEAD, SECOND))
                .isEqualTo("the text states only when it was changed: 2021-05-07");
        assertThat(date(TITLE, "Posted 10/05/2022", LEAD, SECOND))
                .isEqualTo("'10/05/2022' (date line) may be 10 May 2022 or 5 October 2022");
        assertThat(date(TITLE, "3 May 2021", "7 May 2021", LEAD, SECOND))
                .isEqualTo(
                        "two dates of equal standing conflict: 3 May 2021 (date line) and 7 May 2021"
                                + " (date line)");
    }

    @Test
    void trustsALabelledDateAboveABareOneAndBothAboveThoseBelowTheText() {
        assertThat(date("7 May 2021", TITLE, "Published: 3 May 2021", LEAD, SECOND))
                .isEqualTo("2021-05-03");
        assertThat(date(TITLE, "3 May 2021", LEAD, SECOND, "Published: 7 May 2021"))
                .isEqualTo("2021-05-03");
        assertThat(date(TITLE, LEAD, SECOND, "Published: 7 May 2021")).isEqualTo("2021-05-07");
    }

    @Test
    void tellsDayFromMonthByTheAddress() {
        assertThat(
                        date(
                                TITLE,
                                "Posted 10/05/2022",
                                LEAD,
                                SECOND,
                                "https://harbourpost.example/2022/05/10/ferry"))
                .isEqualTo("2022-05-10");
    }

    @Test
    void statesWhatTheResidueSaysOfTheArticle() {
        assertThat(stated("By Ilse Marten").authors()).containsExactly("Ilse Marten");
        assertThat(Objects.requireNonNull(stated("Updated 2024-11-06 10:00 UTC").modified()).iso())
                .isEqualTo("2024-11-06T10:00:00Z");
        assertThat(stated("News / World").section()).isEqualTo("World");
        assertThat(stated("- with HPA").agencies()).containsExactly("HPA");
        assertThat(stated("Originally published as: Ferry hits rocks").otherTitles())
                .containsExactly("Ferry hits rocks");
        assertThat(stated("URL: https://www.harbourpost.example/ferry").url())
                .isEqualTo("https://www.harbourpost.example/ferry");
        assertThat(stated("https://www.harbourpost.example/ferry").outlet().family())
                .isEqualTo("Salt Media");
        assertThat(stated("www.harbourpost.example/ferry").outlet().name())
                .isEqualTo("Harbour Post");
        assertThat(stated("© 2024 Bay Herald. All rights reserved.").outlet().name())
                .isEqualTo("Bay Herald");
    }

    @Test
    void namesTheAgencyOfTheDateline() {
        Article article = read(TITLE, "PORT SERRIN (HPA) - " + LEAD, SECOND);

        assertThat(article.particulars().agencies()).containsExactly("HPA");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Photo: HPA", "Jon Dell / HPA", "The ferry on the rocks. (Photo: HPA)"})
    void takesNoPhotoCreditForAnAgencyOfTheText(String credit) {
        Article article = read(TITLE, LEAD, credit, SECOND);

        assertThat(article.particulars().agencies()).isEmpty();
        assertThat(article.residue()).hasSize(1);
    }

    @Test
    void takesNoSentenceForResidue() {
        Article article =
                read(
                        TITLE,
                        LEAD,
                        "By Monday, Ilse Marten and Jon Dell had left the island.",
                        "Watch officers saw the light too late, the coast guard said.",
                        "\"We will support the crew,\" a speaker for the owners said.");

        assertThat(article.residue()).isEmpty();
    }

    @Test
    void takesMarkdownMarksOff() {
        Article article =
                read(
                        "## " + TITLE,
                        "The **ferry** *Marguerite* ran __aground__ off"
                                + " [Port Serrin](https://harbourpost.example/serrin).",
                        "> Nobody was hurt, says <https://harbourpost.example/ferry>.",
                        "***");

        assertThat(article.particulars().title()).isEqualTo(TITLE);
        assertThat(article.text())
                .isEqualTo(
                        "The ferry Marguerite ran aground off Port Serrin.\n\n"
                                + "Nobody was hurt, says https://harbourpost.example/ferry.");
    }

    @Test
    void keepsMarksThatAreNoMarkdown() {
        Article article =
                read(TITLE, "It is 3 * 4 * 5 metres, and a snake_case_name.", "A # and [one].");

        assertThat(article.text())
                .isEqualTo("It is 3 * 4 * 5 metres, and a snake_case_name.\n\nA # and [one].");
    }

    @Test
    void makesParagraphsWholeThatWereBrokenAtAFixedWidth() {
        String wrapped = LEAD.replaceAll("(.{55,70}) ", "$1\n");

        Article article =
                read(TITLE, "", wrapped, "", SECOND.replaceAll("(.{55,70}) ", "$1\n"), "");

        assertThat(article.particulars().title()).isEqualTo(TITLE);
        assertThat(article.text()).isEqualTo(LEAD + "\n\n" + SECOND);
    }

    @Test
    void readsAllKindsOfLineBreaksAndSpaces() {
        Article article =
                reader.read(
                        "id",
                        "ferry.txt",
                        TITLE.replace(' ', '\u00a0') + "\r\n\r\n" + LEAD + "\r" + SECOND);

        assertThat(article.particulars().title()).isEqualTo(TITLE);
        assertThat(article.text()).isEqualTo(LEAD + "\n\n" + SECOND);
    }

    @Test
    void losesNoLine() {
        List<String> pool =
                new ArrayList<>(
                        List.of(
                                TITLE,
                                LEAD,
                                SECOND,
                                "By Ilse Marten (Courts)",
                                "6 November 2024",
                                "News / World",
                                "Photo: HPA",
                                "Read more: Ferries",
                                "Harbour Post",
                                "- with HPA",
                                "Live",
                                "Subscribe to our newsletter",
                                "© 2024 Bay Herald",
                                "A cross-head",
                                "A long line about the ferry that does not end as a sentence",
                                "www.harbourpost.example",
                                "- an item of a list that is somewhat longer than most",
                                "/ / /",
                                "|",
                                "…"));
        for (int seed = 0; seed < 200; seed++) {
            Collections.shuffle(pool, new Random(seed));
            List<String> lines = pool.subList(0, 1 + seed % pool.size());

            Article article = read(lines.toArray(String[]::new));

            List<String> kept = new ArrayList<>(Arrays.asList(article.text().split("\n\n")));
            kept.add(article.particulars().title());
            article.residue().forEach(residue -> kept.add(residue.text()));
            kept.removeIf(line -> line == null || line.isEmpty());
            assertThat(kept).as("seed %d", seed).containsExactlyInAnyOrderElementsOf(lines);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "((((",
                "####",
                "# ",
                "[[[[",
                "![",
                "[a](b",
                "**a ",
                "__a",
                "*a",
                "\"",
                "a.a.a.",
                "7",
                "© ",
                "a / ",
                "Bo ",
                "By Ann ",
                "1 May ",
                "<http://",
                "x",
                " ",
                "| "
            })
    void finishesOnALineFullOfMarks(String mark) {
        String line = mark.repeat(100_000 / mark.length());

        Article article = read(TITLE, line, LEAD, line);

        assertThat(article.text()).contains(LEAD);
    }

    @Test
    void finishesOnManyLinesBetweenTitleAndText() {
        String caption = "Divers at work below the hull of the ferry on Tuesday\n";

        Article article =
                read(TITLE, "A deck of five words", caption.repeat(8_000), (LEAD + "\n").repeat(9));

        assertThat(article.particulars().title()).isEqualTo(TITLE);
    }
}
