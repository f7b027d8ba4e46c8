package synoptic.read.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import synoptic.news.Access;
import synoptic.news.Article;
import synoptic.news.Outlet;
import synoptic.news.Particulars;
import synoptic.news.Publication;
import synoptic.news.Residue;
import synoptic.news.Residue.Why;
import synoptic.news.StatedTime;
import synoptic.read.credit.OutletTable;

class PageReaderTest {

    private static final OutletTable OUTLETS =
            OutletTable.of(
                    List.of(
                            "name\tdomains\tcountry\tlanguage\tfamily\tkind\taliases",
                            "Harbour Post\tharbourpost.example\tXX\ten\tSalt Media\toutlet\t",
                            "Harbour Press Agency\thpa.example\tXX\ten\t\tagency\tHPA"),
                    "test");

    private static final String LEAD =
            "The ferry Marguerite ran aground outside Port Serrin on Tuesday morning, and all 212"
                    + " people on board were brought ashore by noon, the harbour authority said.";
    private static final String SECOND =
            "A diver inspected the hull twice, and found a tear of four metres below the engine room,"
                    + " but no fuel had leaked into the bay, according to the coast guard.";
    private static final String THIRD =
            "The company that runs the line said that it would replace the ship with an older one"
                    + " until the end of May, and that tickets remain valid on every sailing.";

    private final PageReader reader = new PageReader(OUTLETS);

    private Article read(String html) {
        return reader.read("id", "page.html", html);
    }

    private StatedTime published(String html) {
        return Objects.requireNonNull(read(html).particulars().published(), "published");
    }

    private String unknown(String html) {
        return switch (read(html).particulars().publication()) {
            case Publication.Stated stated -> stated.toString();
            case Publication.Unknown unknown -> unknown.why();
        };
    }

    private static String page(String head, String body) {
        return "<!doctype html><html lang=en><head><title>Ferry runs aground off Port Serrin -"
                + " Harbour Post</title>"
                + head
                + "</head><body><nav class=menu><ul><li><a href=/>Home</a></li><li><a"
                + " href=/sport>Sport</a></li></ul></nav><article class=article><h1>Ferry runs"
                + " aground off Port Serrin</h1>"
                + body
                + "</article><footer class=footer><p>All rights reserved.</p></footer></body></html>";
    }

    private static String bodyOf(String... between) {
        StringBuilder body = new StringBuilder("<div class=article-body><p>" + LEAD + "</p>");
        for (String part : between) {
            body.append(part);
        }
        return body + "<p>" + SECOND + "</p><p>" + THIRD + "</p></div>";
    }

    private static List<String> left(Article article, Why why) {
        return article.residue().stream()
                .filter(residue -> residue.why() == why)
                .map(Residue::text)
                .toList();
    }

    @Test
    void findsTheParagraphsOfTheBodyInOrderAndNothingElse() {
        Article article = read(page("", bodyOf()));

        assertThat(article.text()).isEqualTo(LEAD + "\n\n" + SECOND + "\n\n" + THIRD);
    }

    @Test
    void readsNonBreakingSpacesAsSpaces() {
        Article article = read(page("", bodyOf().replace("212 people", "212&nbsp;  people")));

        assertThat(article.text()).startsWith(LEAD);
    }

    @Test
    void leavesCaptionsOutAndSaysSo() {
        Article article =
                read(
                        page(
                                "",
                                bodyOf(
                                        "<figure><img src=a.jpg><figcaption>The Marguerite off the"
                                                + " breakwater on Tuesday</figcaption></figure>")));

        assertThat(article.text()).doesNotContain("breakwater");
        assertThat(left(article, Why.CAPTION))
                .containsExactly("The Marguerite off the breakwater on Tuesday");
    }

    @Test
    void leavesRelatedLinksOutAndSaysSo() {
        Article article =
                read(
                        page(
                                "",
                                bodyOf(
                                        "<div class=related><p><a href=/x>Read more: Storm closes the"
                                                + " harbour for a third day</a></p></div>")));

        assertThat(article.text()).doesNotContain("Storm closes");
        assertThat(left(article, Why.RELATED_LINK))
                .containsExactly("Read more: Storm closes the harbour for a third day");
    }

    @Test
    void leavesNewsletterPromptsOutAndSaysSo() {
        Article article =
                read(
                        page(
                                "",
                                bodyOf(
                                        "<div class=newsletter><p>Sign up for our newsletter</p></div>")));

        assertThat(article.text()).doesNotContain("newsletter");
        assertThat(left(article, Why.PROMPT)).containsExactly("Sign up for our newsletter");
    }

    @Test
    void leavesReadersCommentsOutAndSaysSo() {
        String comments =
                "<div id=comments class=comments><ol class=comment-list><li class=comment><p>I was on"
                        + " board and it was quite calm.</p></li></ol></div>";

        Article article = read(page("", bodyOf() + comments));

        assertThat(article.text()).endsWith(THIRD);
        assertThat(left(article, Why.COMMENT))
                .containsExactly("I was on board and it was quite calm.");
    }

    @Test
    void findsNoTextOnAnEmptyPage() {
        assertThat(read("").text()).isEmpty();
        assertThat(read("<html><body></body></html>").text()).isEmpty();
    }

    @Test
    void takesTheSitesNameOffTheTitle() {
        Article article =
                read(
                        "<title>Ferry runs aground | Harbour Post</title><meta"
                                + " property=og:site_name content='Harbour Post'><p>"
                                + LEAD);

        assertThat(article.particulars().title()).isEqualTo("Ferry runs aground");
    }

    @Test
    void trustsJsonLdMostForTheDateOfPublication() {
        String head =
                "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"datePublished\":"
                        + "\"2026-03-10T09:30:00+01:00\"}</script><meta"
                        + " property=article:published_time content=2026-03-11>";

        StatedTime published = published(page(head, bodyOf()));

        assertThat(published.iso()).isEqualTo("2026-03-10T09:30:00+01:00");
        assertThat(published.how()).isEqualTo("JSON-LD datePublished");
    }

    @Test
    void takesNoDateFromJsonLdOfAnythingButAnArticle() {
        String head =
                "<script type=application/ld+json>{\"@type\":\"VideoObject\",\"datePublished\":"
                        + "\"2020-01-01\"}</script>";

        assertThat(read(page(head, bodyOf())).particulars().published()).isNull();
    }

    @Test
    void takesAMetaElementBeforeATimeElement() {
        String head = "<meta property=article:published_time content=2026-03-11>";

        StatedTime published =
                published(page(head, "<time datetime=2026-03-12>12 March</time>" + bodyOf()));

        assertThat(published)
                .isEqualTo(
                        StatedTime.ofDay(LocalDate.of(2026, 3, 11), "meta article:published_time"));
    }

    @Test
    void takesATimeElementBeforeTheAddress() {
        String head = "<link rel=canonical href=https://harbourpost.example/2026/03/13/ferry>";

        StatedTime published =
                published(page(head, "<time datetime=2026-03-12>12 March</time>" + bodyOf()));

        assertThat(published.how()).isEqualTo("time element");
    }

    @Test
    void takesTheAddressBeforeTheBylineAndTheBylineLast() {
        String head = "<link rel=canonical href=https://harbourpost.example/2026/03/13/ferry>";
        String line = "<p class=date>14 March 2026</p>";

        StatedTime byAddress = published(page(head, line + bodyOf()));
        StatedTime byLine = published(page("", line + bodyOf()));

        assertThat(byAddress.how()).isEqualTo("URL");
        assertThat(byLine.iso()).isEqualTo("2026-03-14");
        assertThat(byLine.how()).isEqualTo("byline text");
    }

    @Test
    void namesTheAgencyOfTheDatelineButNotThatOfAPhotoCredit() {
        String credited = "<figure><figcaption>Photo: HPA</figcaption></figure>";

        Article byAgency =
                read(
                        page(
                                "",
                                bodyOf().replace(
                                                "<p>The ferry",
                                                "<p>PORT SERRIN (HPA) - The ferry")));
        Article byHouse = read(page("", bodyOf(credited)));

        assertThat(byAgency.particulars().agencies()).containsExactly("HPA");
        assertThat(byHouse.particulars().agencies()).isEmpty();
    }

    @Test
    void takesTheAgencyCreditedInTheLastLineOutOfTheTextAndSaysSo() {
        Article bySource = read(page("", bodyOf() + "<p>Source: HPA</p>"));
        Article byDash =
                read(page("", bodyOf().replace("</p></div>", "</p><p>- with HPA</p></div>")));

        assertThat(bySource.text()).endsWith(THIRD);
        assertThat(left(bySource, Why.AGENCY_CREDIT)).containsExactly("Source: HPA");
        assertThat(byDash.text()).endsWith(THIRD);
        assertThat(left(byDash, Why.AGENCY_CREDIT)).containsExactly("- with HPA");
        assertThat(byDash.particulars().agencies()).containsExactly("HPA");
    }

    @Test
    void prefersTheOneMainHeadingToWhatThePageSaysForOtherUses() {
        Article article = read(page("<meta property=og:title content='Ferry aground'>", bodyOf()));

        assertThat(article.particulars().title()).isEqualTo("Ferry runs aground off Port Serrin");
    }

    @Test
    void takesTheKickerOffTheHeading() {
        String body = bodyOf();
        String html = page("", body).replace("<h1>", "<h1><span class=kicker>Shipping</span> ");

        assertThat(read(html).particulars().title())
                .isEqualTo("Ferry runs aground off Port Serrin");
    }

    @Test
    void takesTheDayThatReadersWereShownWhereAStampInUtcSaysTheOneBefore() {
        String head = "<meta property=article:published_time content=2026-03-10T23:00:00Z>";

        StatedTime shown = published(page(head, "<p class=date>11 March 2026</p>" + bodyOf()));
        StatedTime unlike = published(page(head, "<p class=date>14 March 2026</p>" + bodyOf()));

        assertThat(shown.iso()).isEqualTo("2026-03-11");
        assertThat(unlike.iso()).isEqualTo("2026-03-10T23:00:00Z");
    }

    @Test
    void takesNoDateOfACommentOrTeaser() {
        String comment =
                "<div class=comments><time datetime=2026-04-01>1 April</time><p>1 April 2026</p></div>";

        assertThat(read(page("", bodyOf() + comment)).particulars().published()).isNull();
    }

    @Test
    void keepsPersonsAndAgenciesAndTheOutletApartAmongAuthors() {
        String head =
                "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"author\":[{\"@type\":"
                        + "\"Person\",\"name\":\"Ilse Marten\"},{\"@type\":\"Organization\",\"name\":\"HPA\"},"
                        + "{\"@type\":\"Person\",\"name\":\"Harbour Post\"}]}</script>";

        Article article = read(page(head, bodyOf()));

        assertThat(article.particulars().authors()).containsExactly("Ilse Marten");
        assertThat(article.particulars().agencies()).containsExactly("HPA");
    }

    @Test
    void saysThatAPageIsPaywalled() {
        String head =
                "<script type=application/ld+json>{\"@type\":\"NewsArticle\","
                        + "\"isAccessibleForFree\":\"False\"}</script>";

        assertThat(read(page(head, bodyOf())).particulars().access()).isEqualTo(Access.PAYWALLED);
        assertThat(read(page("", bodyOf())).particulars().access()).isEqualTo(Access.UNKNOWN);
    }

    @Test
    void knowsTheOutletByItsAddressAndElseByWhatThePageSays() {
        Article known =
                read(
                        page(
                                "<link rel=canonical href=https://www.harbourpost.example/ferry>",
                                bodyOf()));
        Article stated =
                read(
                        page(
                                "<link rel=canonical href=https://www.gull.example/ferry><meta"
                                        + " property=og:site_name content='The Gull'>",
                                bodyOf()));

        assertThat(known.outlet())
                .isEqualTo(new Outlet("Harbour Post", "harbourpost.example", "Salt Media"));
        assertThat(stated.outlet()).isEqualTo(new Outlet("The Gull", "gull.example", null));
    }

    @Test
    void readsWhatAPageStatesOfItself() {
        String head =
                "<link rel=canonical href=https://www.harbourpost.example/news/ferry-1><meta"
                        + " property=og:description content='All 212 were brought ashore'><meta"
                        + " property=article:section content=Shipping><meta name=news_keywords"
                        + " content='ferries, Port Serrin; rescue'><meta property=og:image"
                        + " content=https://img.example/f.jpg><meta property=article:modified_time"
                        + " content=2026-03-11T07:05:00+01:00>";

        Particulars stated = read(page(head, bodyOf())).particulars();

        assertThat(stated.url()).isEqualTo("https://www.harbourpost.example/news/ferry-1");
        assertThat(stated.description()).isEqualTo("All 212 were brought ashore");
        assertThat(stated.section()).isEqualTo("Shipping");
        assertThat(stated.keywords()).containsExactly("ferries", "Port Serrin", "rescue");
        assertThat(stated.images()).containsExactly("https://img.example/f.jpg");
        assertThat(stated.language()).isEqualTo("en");
        assertThat(Objects.requireNonNull(stated.modified()).iso())
                .isEqualTo("2026-03-11T07:05:00+01:00");
        assertThat(stated.modified().how()).isEqualTo("meta article:modified_time");
    }

    @Test
    void statesNoDateOfPublicationWhereOnlyThatOfAChangeStands() {
        String head = "<meta property=article:modified_time content=2026-03-11T07:05:00Z>";

        assertThat(unknown(page(head, bodyOf())))
                .isEqualTo("the page states only when it was changed: 2026-03-11T07:05:00Z");
    }

    @Test
    void saysThatAPageStatesNoDate() {
        assertThat(unknown(page("", bodyOf()))).isEqualTo("the page states no date");
    }

    @Test
    void statesNoDateWhereDayAndMonthCannotBeToldApart() {
        assertThat(unknown(page("", "<p class=date>03/04/2026</p>" + bodyOf())))
                .isEqualTo("'03/04/2026' (byline text) may be 3 April 2026 or 4 March 2026");
    }

    @Test
    void tellsDayFromMonthByTheLanguageOfThePageOrByWhenItWasChanged() {
        String line = "<p class=date>03/04/2026</p>";
        String british = page("", line + bodyOf()).replace("lang=en", "lang=en-GB");
        String changed = "<meta property=article:modified_time content=2026-03-04>";

        assertThat(published(british).iso()).isEqualTo("2026-04-03");
        assertThat(published(page(changed, line + bodyOf())).iso()).isEqualTo("2026-03-04");
    }

    @Test
    void statesNoDateWhereThePageDeclaresTwo() {
        String head =
                "<meta property=article:published_time content=2026-03-03T10:00:00Z>"
                        + "<meta name=parsely-pub-date content=2026-03-07T10:00:00Z>";

        assertThat(unknown(page(head, bodyOf())))
                .isEqualTo(
                        "two dates of equal standing conflict: 3 March 2026 (meta"
                                + " article:published_time) and 7 March 2026 (meta parsely-pub-date)");
    }

    @Test
    void statesNoDateWhereThePageShowsAnotherDayAsThatOfPublicationThanItDeclares() {
        String head = "<meta property=article:published_time content=2026-03-03>";

        assertThat(unknown(page(head, "<p>Published on 7 March 2026</p>" + bodyOf())))
                .contains("3 March 2026 (meta article:published_time) and 7 March 2026 (byline");
        assertThat(published(page(head, "<p>Updated 7 March 2026</p>" + bodyOf())).iso())
                .isEqualTo("2026-03-03");
    }

    @Test
    void keepsTheDayAloneWhereNoTimeIsStated() {
        String head = "<meta property=article:published_time content=2026-03-11>";

        assertThat(published(page(head, bodyOf())).iso()).isEqualTo("2026-03-11");
    }

    @Test
    void takesTheHeadingThatThePageStatesOfSeveral() {
        String body = "<h1>Harbour news today</h1><h1>Ferry aground at noon</h1>" + bodyOf();
        String html =
                "<title>Harbour Post - Harbour news today</title><meta property=og:title content='Ferry aground at"
                        + " noon'>"
                        + body;

        assertThat(read(html).particulars().title()).isEqualTo("Ferry aground at noon");
    }

    @Test
    void writesTheTitleWithTheDashesOfItsHeading() {
        String html =
                "<title>Ferry aground - all safe</title><meta property=og:title content='Ferry aground"
                        + " - all safe'><article><h1>Ferry aground \u2013 all safe</h1>"
                        + bodyOf()
                        + "</article>";

        assertThat(read(html).particulars().title()).isEqualTo("Ferry aground \u2013 all safe");
    }

    @Test
    void takesTheKickerOffAHeadingThatTheHeadSaysWithoutIt() {
        String html =
                "<title>All safe after ferry runs aground | Harbour Post</title><meta"
                        + " property=og:title content='All safe after ferry runs aground | Harbour Post'>"
                        + "<article><h1>Shipping: All safe after ferry runs aground</h1>"
                        + bodyOf()
                        + "</article>";

        assertThat(read(html).particulars().title()).isEqualTo("All safe after ferry runs aground");
    }

    @Test
    void namesTheAgenciesThatContributed() {
        Article contributed =
                read(
                        page(
                                "",
                                bodyOf().replace(
                                                "</p></div>",
                                                "</p><p>HPA contributed to this report.</p></div>")));
        Article withFiles =
                read(
                        page(
                                "",
                                bodyOf().replace(
                                                "</p></div>",
                                                "</p><p>With files from the Harbour Press Agency</p></div>")));

        assertThat(contributed.particulars().agencies()).containsExactly("HPA");
        assertThat(withFiles.particulars().agencies()).containsExactly("HPA");
    }

    @Test
    void namesTheAgencyOfADatelineWithADay() {
        String dashed =
                bodyOf().replace("<p>The ferry", "<p>PORT SERRIN, March 10 (HPA) - The ferry");
        String slashed =
                bodyOf().replace("<p>The ferry", "<p>PORT SERRIN, March 10. /HPA/. The ferry");
        String mentioned = bodyOf().replace("<p>The ferry", "<p>A union (HPA) said the ferry");

        assertThat(read(page("", dashed)).particulars().agencies()).containsExactly("HPA");
        assertThat(read(page("", slashed)).particulars().agencies()).containsExactly("HPA");
        assertThat(read(page("", mentioned)).particulars().agencies()).isEmpty();
    }

    @Test
    void namesTheAgencyThatStandsAsAuthor() {
        Article article = read(page("<meta name=author content='Ilse Marten, HPA'>", bodyOf()));

        assertThat(article.particulars().authors()).containsExactly("Ilse Marten");
        assertThat(article.particulars().agencies()).containsExactly("HPA");
    }

    @Test
    void writesNamesInCapitalsAsNames() {
        Article article = read(page("<meta name=author content='ILSE MARTEN'>", bodyOf()));

        assertThat(article.particulars().authors()).containsExactly("Ilse Marten");
    }

    @Test
    void saysThatAPageAsksForMoneyWhereItsTextBreaksOff() {
        String english = "<p>Subscribe to continue reading this article.</p>";
        String german = "<div class=offer><p>Dieser Artikel ist nur für Abonnenten.</p></div>";
        String button = "<p>Subscribe</p>";

        assertThat(read(page("", bodyOf() + english)).particulars().access())
                .isEqualTo(Access.PAYWALLED);
        assertThat(read(page("", bodyOf() + german)).particulars().access())
                .isEqualTo(Access.PAYWALLED);
        assertThat(read(page("", bodyOf() + button)).particulars().access())
                .isEqualTo(Access.UNKNOWN);
    }

    @Test
    void believesThePageThatSaysItIsFreeMoreThanItsAdvertising() {
        String head =
                "<script type=application/ld+json>{\"@type\":\"NewsArticle\","
                        + "\"isAccessibleForFree\":true}</script>";
        String asks = "<p>Subscribe to continue reading.</p>";

        assertThat(read(page(head, bodyOf() + asks)).particulars().access()).isEqualTo(Access.FREE);
    }

    @Test
    void saysThatALockedTierIsPaywalled() {
        String head = "<meta property=article:content_tier content=locked>";

        assertThat(read(page(head, bodyOf())).particulars().access()).isEqualTo(Access.PAYWALLED);
    }

    @Test
    void readsWhatIsThereOfAPageCutOffInTheMiddle() {
        String whole = page("", bodyOf());

        Article article = read(whole.substring(0, whole.indexOf("The company")));

        assertThat(article.text()).isEqualTo(LEAD + "\n\n" + SECOND);
    }

    @Test
    void finishesOnElementsNestedAHundredThousandDeep() {
        Article divs = read("<div>".repeat(100_000) + "<p>" + LEAD);
        Article links = read("<a><b>".repeat(20_000) + LEAD);

        assertThat(divs.text().length()).isLessThan(LEAD.length() + 1);
        assertThat(links.text().length()).isLessThan(LEAD.length() + 1);
    }

    @Test
    void finishesOnManyUnclosedParagraphsOnOneLine() {
        Article article = read("<p>" + (LEAD + "<p>").repeat(20_000));

        assertThat(article.text().length()).isLessThan(LEAD.length() + 1);
    }

    @Test
    void finishesOnManyHeadings() {
        Article article = read("<title>Ferry</title>" + "<h1>Some heading</h1>x".repeat(50_000));

        assertThat(article.text().length()).isLessThan(1_000_000);
    }

    @Test
    void neverThrowsOnDamagedPages() {
        String whole = page("<script type=application/ld+json>{\"@type\":[</script>", bodyOf());
        for (long seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            char[] chars = whole.toCharArray();
            for (int i = 0; i < 40; i++) {
                chars[random.nextInt(chars.length)] = (char) random.nextInt(0x3000);
            }
            String damaged = new String(chars);

            assertThat(read(damaged).id()).as("seed %d", seed).isEqualTo("id");
        }
    }

    @Test
    void neverThrowsOnRandomMarkup() {
        String[] pieces = {
            "<", ">", "</", "p", "div", "\"", "=", "&", "#", ";", "\0", "table", "{", "x y"
        };
        for (long seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            StringBuilder markup = new StringBuilder();
            for (int i = 0; i < 300; i++) {
                markup.append(pieces[random.nextInt(pieces.length)]);
            }

            assertThat(read(markup.toString()).path()).as("seed %d", seed).isEqualTo("page.html");
        }
    }

    private Particulars stated(String head) {
        return read(page(head, bodyOf())).particulars();
    }

    private List<String> authors(String value) {
        return stated("<meta name=author content=\"" + value + "\">").authors();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Harbour Media GmbH, Serrin, Germany",
                "Kelp Society e. V.",
                "Harbour & Bay, Serrin, Germany",
                "Serrin Online",
                "bay-paper.com",
                "Agencies",
                "Super User",
                "More Posts",
                "Redacción bahía",
                "Read the whole of it here",
                "PhD"
            })
    void takesNoBodyAndNoLabelForAPerson(String words) {
        assertThat(authors(words)).isEmpty();
    }

    @Test
    void takesTheNamesOutOfWhatStandsAroundThem() {
        assertThat(authors("Post author By Ilse Marten")).containsExactly("Ilse Marten");
        assertThat(authors("Veröffentlicht von Ilse van der Marten"))
                .containsExactly("Ilse van der Marten");
        assertThat(authors("Über Ilse Marten")).containsExactly("Ilse Marten");
        assertThat(authors("Ilse Marten, PhD")).containsExactly("Ilse Marten");
        assertThat(authors("Von Ilse Marten, Serrin")).containsExactly("Ilse Marten");
        assertThat(authors("Ilse marten and Jon Press"))
                .containsExactly("Ilse marten", "Jon Press");
        assertThat(authors("Ilse")).containsExactly("Ilse");
    }

    @Test
    void takesTheFirstOfSeveralSections() {
        assertThat(stated("<meta property=article:section content='Bay,Ships,News'>").section())
                .isEqualTo("Bay");
        assertThat(
                        stated("<meta property=article:section content='Food, Sea &amp;amp; Home'>")
                                .section())
                .isEqualTo("Food, Sea & Home");
        assertThat(stated("<meta property=article:section content='" + LEAD + "'>").section())
                .isNull();
    }

    @Test
    void takesTheNameOfTheSiteWithoutHostMarksAndTitle() {
        assertThat(stated("<meta property=og:site_name content=www.bay.example>").outlet())
                .isEqualTo(new Outlet("bay.example", "bay.example", null));
        String titled =
                "<meta property=og:title content='Ferry runs aground off Port Serrin'>"
                        + "<meta property=og:site_name content='Ferry runs aground off Port Serrin | Bay"
                        + " Tide'>";
        assertThat(stated(titled).outlet().name()).isEqualTo("Bay Tide");
    }

    @Test
    void readsAPageOfAWebArchiveAsThePageItKeeps() {
        Particulars stated =
                stated(
                        "<link rel=canonical href=https://web.archive.org/web/20130217080612/http://bay.example/2012/ferry>");

        assertThat(stated.url()).isEqualTo("http://bay.example/2012/ferry");
        assertThat(stated.outlet().domain()).isEqualTo("bay.example");
    }

    @Test
    void takesNoBlankOrAvatarForAnImage() {
        assertThat(
                        stated(
                                        "<meta property=og:image content=https://s0.bay.example/i/blank.jpg>"
                                                + "<meta property=og:image content=https://secure.gravatar.com/x?s=200>"
                                                + "<meta property=og:image content=http:/bay.example/half.jpg>"
                                                + "<meta property=og:image content='//bay.example/a.jpg?w=1&amp;amp;h=2'>")
                                .images())
                .containsExactly("https://bay.example/a.jpg?w=1&h=2");
    }

    @Test
    void readsADescriptionWithoutTheMarksOfHtml() {
        assertThat(
                        stated(
                                        "<meta name=description content='\uFEFF&lt;p&gt;A ship on a <b>rock</b>.&lt;/p&gt;'>")
                                .description())
                .isEqualTo("A ship on a rock.");
    }
}
