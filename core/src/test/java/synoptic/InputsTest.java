package synoptic;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import synoptic.Synoptic.Readings;
import synoptic.news.Article;
import synoptic.news.Capture;
import synoptic.news.Particulars;
import synoptic.news.Publication;
import synoptic.read.Reading;

/// From files as people have them to articles: lists, tables, feeds, news in XML.
class InputsTest {

    private static final Synoptic SYNOPTIC = Synoptic.builtIn();

    private static Readings read(String path, String text) {
        return read(path, text.getBytes(StandardCharsets.UTF_8));
    }

    private static Readings read(String path, byte[] bytes) {
        return SYNOPTIC.read(List.of(new Capture(path, bytes)));
    }

    private static Article only(Readings readings) {
        assertThat(readings.skipped()).isEmpty();
        assertThat(readings.articles()).hasSize(1);
        return readings.articles().get(0);
    }

    private static List<String> titles(Readings readings) {
        return readings.articles().stream().map(Article::label).toList();
    }

    private static String published(Article article) {
        return Objects.requireNonNull(article.particulars().published(), "published").iso();
    }

    private static String reason(Readings readings) {
        assertThat(readings.articles()).isEmpty();
        return readings.skipped().stream().map(Reading.Skipped::reason).findFirst().orElse("");
    }

    @Test
    void readsAJsonArrayOfArticles() {
        Readings readings =
                read("day.json", "\n[ {\"title\":\"One\",\"text\":\"a\"}, {\"title\":\"Two\"} ]");

        assertThat(titles(readings)).containsExactly("One", "Two");
        assertThat(readings.articles().get(1).path()).isEqualTo("day.json:2");
    }

    @Test
    void readsObjectsThatWrapAList() {
        String list = "[{\"title\":\"One\",\"body\":\"a\"},{\"title\":\"Two\",\"body\":\"b\"}]";

        for (String json :
                List.of(
                        "{\"articles\":{\"page\":1,\"results\":" + list + ",\"pages\":4}}",
                        "{\"status\":\"ok\",\"total\":{\"x\":[1]},\"articles\":" + list + "}",
                        "{\"data\":" + list + "}",
                        "{\"entries\":" + list + "}",
                        "{\"hits\":{\"hits\":[{\"_id\":\"1\",\"_source\":{\"title\":\"One\"}},"
                                + "{\"_id\":\"2\",\"_source\":{\"title\":\"Two\"}}]}}")) {
            assertThat(titles(read("x", json))).as(json).containsExactly("One", "Two");
        }
    }

    @Test
    void takesAnArticleThatListsOtherThingsForOneArticle() {
        Article article =
                only(
                        read(
                                "x.json",
                                "{\"title\":\"One\",\"text\":\"a\",\"items\":[{\"title\":\"Two\"}]}"));

        assertThat(article.label()).isEqualTo("One");
        assertThat(article.path()).isEqualTo("x.json");
        assertThat(only(read("y.json", "{\"title\":\"One\",\"results\":[1,2]}")).label())
                .isEqualTo("One");
    }

    @Test
    void keepsWhatComesBeforeTheDamageInAList() {
        Readings readings = read("day.json", "[{\"title\":\"One\"},{\"title\":\"Two\"},{\"ti");

        assertThat(titles(readings)).containsExactly("One", "Two");
        assertThat(readings.remarks())
                .singleElement()
                .asString()
                .startsWith("day.json: malformed JSON at line 1, column")
                .endsWith("; the 2 articles before that are read");
    }

    @Test
    void readsACsvWithAHeader() {
        Readings readings =
                read(
                        "day.csv",
                        "\uFEFFTitle,Text,Publish Date,authors,source_domain\r\n"
                                + "\"Ferry, aground\",\"The ferry \"\"Marguerite\"\" ran.\n\nAll are"
                                + " safe.\",2026-03-10,\"['Ilse Marten', 'Jon Dell']\",harbourpost.example\r\n"
                                + "Two,Short,,,\r\n");

        assertThat(readings.skipped()).isEmpty();
        Article first = readings.articles().get(0);
        assertThat(first.label()).isEqualTo("Ferry, aground");
        assertThat(first.text()).isEqualTo("The ferry \"Marguerite\" ran.\n\nAll are safe.");
        assertThat(published(first)).isEqualTo("2026-03-10");
        assertThat(first.particulars().authors()).containsExactly("Ilse Marten", "Jon Dell");
        assertThat(first.outlet().domain()).isEqualTo("harbourpost.example");
        assertThat(readings.articles()).extracting(Article::path).contains("day.csv:5");
    }

    @Test
    void tellsDayFromMonthByTheOtherRowsOfATable() {
        String rows = "title,date\nOne,10/05/2022\nTwo,%s\nThree,%s\n";

        assertThat(dates(rows.formatted("25/12/2022", "")))
                .containsExactly("2022-05-10", "2022-12-25", "no field states a date");
        assertThat(dates(rows.formatted("12/25/2022", "11/06/2022")))
                .containsExactly("2022-10-05", "2022-12-25", "2022-11-06");
        assertThat(dates(rows.formatted("12/25/2022", "25/12/2022")).get(0))
                .isEqualTo("'10/05/2022' (field date) may be 10 May 2022 or 5 October 2022");
    }

    private static List<String> dates(String table) {
        return read("day.csv", table).articles().stream()
                .map(
                        article ->
                                switch (article.particulars().publication()) {
                                    case Publication.Stated stated -> stated.time().iso();
                                    case Publication.Unknown unknown -> unknown.why();
                                })
                .toList();
    }

    @Test
    void readsTablesWhateverTheirSeparatorAndEncoding() {
        byte[] western =
                "id;headline;body\n1;Café aground;The ferry ran aground, they said.\n"
                        .getBytes(Charset.forName("windows-1252"));

        assertThat(titles(read("day.txt", western))).containsExactly("Café aground");
        assertThat(titles(read("x", "url\ttitle\ttext\nhttps://a.example/\tFerry\tIt ran.\n")))
                .containsExactly("Ferry");
        assertThat(
                        titles(
                                read(
                                        "x.csv",
                                        "title;text\nFerry;It ran.\n"
                                                .getBytes(StandardCharsets.UTF_16LE))))
                .containsExactly("Ferry");
    }

    @Test
    void saysWhichColumnsItExpectedOfATable() {
        assertThat(reason(read("x.csv", "name of ship,tons\nMarguerite,900\n")))
                .isEqualTo(
                        "expected a table with a column such as title or text but found 'name of"
                                + " ship, tons'");
    }

    @Test
    void readsATableWithAnUnclosedQuoteOfFiveMegabytes() {
        String rows = "Ferry,It ran aground.\n".repeat(230_000);

        Readings readings = read("x.csv", "title,text\nGood,Text\nBad,\"Open\n" + rows);

        assertThat(titles(readings)).containsExactly("Good");
        assertThat(reason(new Readings(List.of(), readings.skipped(), List.of())))
                .startsWith("a cell of thousands of lines");
    }

    private static final String RSS =
            """
            <?xml version="1.0"?>
            <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"
                 xmlns:content="http://purl.org/rss/1.0/modules/content/">
            <channel><title>Harbour Post - Bay</title><language>en</language>
            <item><title>Ferry &amp; crew safe</title><link>https://harbourpost.example/ferry</link>
              <guid isPermaLink="false">hp-1</guid><dc:creator>Ilse Marten</dc:creator>
              <pubDate>Tue, 10 Mar 2026 08:15:00 +0100</pubDate><category>Bay</category>
              <description>&lt;p&gt;A ferry ran &lt;b&gt;aground&lt;/b&gt;.&lt;/p&gt;</description>
              <content:encoded><![CDATA[<p>The ferry ran aground.</p><p>All are safe.</p>]]></content:encoded>
            </item>
            <item><title>Pointer</title><link>https://harbourpost.example/2</link>
              <source url="https://otherpaper.example/rss">Other Paper</source>
              <description>Only a lead.</description><author>desk@x.example (Jon Dell)</author></item>
            </channel></rss>
            """;

    @Test
    void readsRssWithFullContentAndPointers() {
        Readings readings = read("feed.xml", RSS);

        assertThat(readings.skipped()).isEmpty();
        Article whole = readings.articles().get(0);
        Article pointer = readings.articles().get(1);
        assertThat(whole.id()).isEqualTo("hp-1");
        assertThat(whole.label()).isEqualTo("Ferry & crew safe");
        assertThat(whole.text()).isEqualTo("The ferry ran aground.\n\nAll are safe.");
        assertThat(whole.particulars().description()).isEqualTo("A ferry ran aground.");
        assertThat(published(whole)).isEqualTo("2026-03-10T08:15:00+01:00");
        assertThat(whole.particulars().authors()).containsExactly("Ilse Marten");
        assertThat(whole.outlet().domain()).isEqualTo("harbourpost.example");
        assertThat(whole.particulars().language()).isEqualTo("en");
        assertThat(pointer.text()).isEqualTo("Only a lead.");
        assertThat(pointer.particulars().authors()).containsExactly("Jon Dell");
        assertThat(readings.remarks())
                .containsExactly("feed.xml:2: no full text, the description is read as an excerpt");
    }

    private static String outletsAndCredits(String feed) {
        StringBuilder told = new StringBuilder();
        for (Article article : read("feed.xml", feed).articles()) {
            told.append(
                    "%s at %s %s; "
                            .formatted(
                                    article.outlet().name(),
                                    article.outlet().domain(),
                                    article.particulars().agencies()));
        }
        return told.toString();
    }

    private static String channel(String about, String... items) {
        return "<rss><channel>"
                + about
                + "<item><title>T</title>"
                + String.join("</item><item><title>T</title>", items)
                + "</item></channel></rss>";
    }

    @Test
    void takesTheOutletOfAFeedForThatOfItsEntries() {
        assertThat(outletsAndCredits(RSS))
                .isEqualTo(
                        "Harbour Post at harbourpost.example []; "
                                + "Harbour Post at harbourpost.example [Other Paper]; ");
        assertThat(
                        outletsAndCredits(
                                channel(
                                        "<title>Bay Radio | News</title><link>https://www.bayradio.example/</link>",
                                        "<link>https://news.bayradio.example/1</link>",
                                        "<description>no link</description>",
                                        "<link>https://feeds.relay.example/~r/2</link>")))
                .isEqualTo("Bay Radio at bayradio.example []; ".repeat(3));
    }

    @Test
    void takesNoFeedForTheOutletOfPagesElsewhere() {
        assertThat(
                        outletsAndCredits(
                                channel(
                                        "<title>What I read</title><link>https://me.example/</link>",
                                        "<link>https://harbourpost.example/1</link>",
                                        "<link>https://bayradio.example/1</link><source"
                                                + " url='https://bayradio.example/rss'>Bay Radio</source>")))
                .isEqualTo("null at harbourpost.example []; Bay Radio at bayradio.example []; ");
    }

    @Test
    void takesTheSourcesThatACollectorOfFeedsNamesForItsOutlets() {
        assertThat(
                        outletsAndCredits(
                                channel(
                                        "<title>All News</title><link>https://allnews.example/</link>",
                                        "<link>https://allnews.example/1</link><source"
                                                + " url='https://harbourpost.example'>Harbour Post</source>",
                                        "<link>https://allnews.example/2</link><source"
                                                + " url='https://bayradio.example'>Bay Radio</source>")))
                .isEqualTo(
                        "Harbour Post at harbourpost.example []; Bay Radio at bayradio.example []; ");
    }

    @Test
    void statesNoDateForAnEntryThatStatesTwo() {
        Article article =
                only(
                        read(
                                "feed.xml",
                                channel(
                                        "",
                                        "<description>A ferry ran.</description><pubDate>3 May"
                                                + " 2021</pubDate><pubDate>7 May 2021</pubDate>")));

        assertThat(article.particulars().publication().toString())
                .contains("two dates of equal standing conflict");
    }

    @Test
    void readsAtom() {
        Article article =
                only(
                        read(
                                "-",
                                """
                                <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de">
                                <title>Hafenpost</title><entry><id>tag:1</id>
                                <title type="html">F&amp;auml;hre auf Grund</title>
                                <link rel="replies" href="https://a.example/c"/>
                                <link href="https://hafenpost.example/1"/>
                                <author><name>Ilse Marten</name></author>
                                <published>2026-03-10T08:00:00Z</published>
                                <updated>2026-03-10T09:00:00Z</updated>
                                <summary>Kurz.</summary>
                                <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">
                                <p>Die Fähre lief auf.</p><p>Alle sind wohlauf.</p></div></content>
                                </entry></feed>
                                """));

        assertThat(article.label()).isEqualTo("Fähre auf Grund");
        assertThat(article.text()).isEqualTo("Die Fähre lief auf.\n\nAlle sind wohlauf.");
        assertThat(article.particulars().url()).isEqualTo("https://hafenpost.example/1");
        assertThat(article.particulars().language()).isEqualTo("de");
        assertThat(published(article)).isEqualTo("2026-03-10T08:00:00Z");
    }

    @Test
    void readsRss10() {
        Article article =
                only(
                        read(
                                "x.rdf",
                                """
                                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
                                 xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
                                <channel rdf:about="https://a.example/"><title>Paper</title></channel>
                                <item rdf:about="https://a.example/1"><title>Ferry aground</title>
                                <link>https://a.example/1</link><dc:date>2026-03-10</dc:date>
                                <description>A ferry ran aground.</description></item></rdf:RDF>
                                """));

        assertThat(article.id()).isEqualTo("https://a.example/1");
        assertThat(published(article)).isEqualTo("2026-03-10");
        assertThat(article.text()).isEqualTo("A ferry ran aground.");
    }

    @Test
    void readsJsonFeed() {
        Article article =
                only(
                        read(
                                "feed.json",
                                """
                                {"version": "https://jsonfeed.org/version/1.1", "title": "Harbour Post",
                                 "items": [{"id": "7", "url": "https://harbourpost.example/7",
                                 "title": "Ferry aground", "date_published": "2026-03-10T08:00:00Z",
                                 "content_html": "<p>The ferry ran.</p><p>All safe.</p>",
                                 "authors": [{"name": "Ilse Marten"}], "tags": ["bay"]}]}
                                """));

        assertThat(article.text()).isEqualTo("The ferry ran.\n\nAll safe.");
        assertThat(article.particulars().authors()).containsExactly("Ilse Marten");
        assertThat(article.id()).isEqualTo("7");
        assertThat(article.outlet().name()).isEqualTo("Harbour Post");
        assertThat(article.outlet().domain()).isEqualTo("harbourpost.example");
    }

    private static final String NITF_BODY =
            """
            <body><body.head><hedline><hl1>Ferry aground</hl1><hl2>Crew safe</hl2></hedline>
            <byline>By <person>Ilse Marten</person></byline><distributor><org>HPA</org></distributor>
            <dateline><location>PORT SERRIN</location> (HPA) —</dateline>
            <abstract><p>A ship on a rock.</p></abstract></body.head>
            <body.content><p>The ferry ran aground.</p><media><media-caption>Photo</media-caption></media>
            <p>All are <em>safe</em>.</p></body.content></body>
            """;

    private static final String NITF =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE nitf SYSTEM "nitf-3-4.dtd">
            <nitf xml:lang="en"><head><title>Slug</title><docdata><doc-id id-string="hpa-77"/>
            <urgency ed-urg="4"/><date.release norm="20260310T081500Z"/>
            <doc.copyright year="2026" holder="Harbour Post"/>
            <key-list><keyword key="ferry"/></key-list></docdata></head>
            """
                    + NITF_BODY
                    + "</nitf>";

    @Test
    void readsNitf() {
        Article article = only(read("ferry.xml", NITF));
        Particulars stated = article.particulars();

        assertThat(article.id()).isEqualTo("hpa-77");
        assertThat(article.path()).isEqualTo("ferry.xml");
        assertThat(stated.title()).isEqualTo("Ferry aground");
        assertThat(article.text())
                .isEqualTo("PORT SERRIN (HPA) —\n\nThe ferry ran aground.\n\nAll are safe.");
        assertThat(published(article)).isEqualTo("2026-03-10T08:15:00Z");
        assertThat(stated.authors()).containsExactly("Ilse Marten");
        assertThat(stated.agencies()).containsExactly("HPA");
        assertThat(stated.outlet().name()).isEqualTo("Harbour Post");
        assertThat(stated.description()).isEqualTo("A ship on a rock.");
        assertThat(stated.otherTitles()).containsExactly("Crew safe");
        assertThat(stated.language()).isEqualTo("en");
    }

    @Test
    void readsNewsMl() {
        String item =
                """
                <newsItem guid="urn:hpa:%s" version="2" xml:lang="en" xmlns="http://iptc.org/std/nar/2006-10-01/">
                <rightsInfo><copyrightHolder literal="x"><name>Harbour Post</name></copyrightHolder></rightsInfo>
                <itemMeta><provider literal="HPA"/><versionCreated>2026-03-10T10:00:00Z</versionCreated>
                <firstCreated>2026-03-10T08:00:00Z</firstCreated></itemMeta>
                <contentMeta><urgency>3</urgency><creditline>HPA</creditline><by>By Ilse Marten</by>
                <headline>Ferry aground</headline><dateline>PORT SERRIN</dateline></contentMeta>
                <contentSet>%s</contentSet></newsItem>
                """;
        String xhtml =
                "<inlineXML contenttype=\"application/xhtml+xml\"><html"
                        + " xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>t</title></head><body>"
                        + "<p>The ferry ran.</p><p>All safe.</p></body></html></inlineXML>";
        String nitf = "<inlineXML><nitf>" + NITF_BODY + "</nitf></inlineXML>";
        String message =
                "<newsMessage><itemSet>"
                        + item.formatted(1, xhtml)
                        + item.formatted(2, nitf)
                        + "</itemSet></newsMessage>";

        Readings readings = read("news.xml", message);

        assertThat(readings.skipped()).isEmpty();
        Article first = readings.articles().get(0);
        assertThat(first.id()).isEqualTo("urn:hpa:1");
        assertThat(first.text()).isEqualTo("PORT SERRIN\n\nThe ferry ran.\n\nAll safe.");
        assertThat(first.particulars().agencies()).containsExactly("HPA");
        assertThat(first.particulars().authors()).containsExactly("Ilse Marten");
        assertThat(first.outlet().name()).isEqualTo("Harbour Post");
        assertThat(published(first)).isEqualTo("2026-03-10T08:00:00Z");
        assertThat(readings.articles().get(1).text()).contains("The ferry ran aground.");
    }

    @Test
    void neverFetchesOrExpandsWhatXmlDeclares() {
        String external =
                RSS.replace(
                                "<rss",
                                "<!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><rss")
                        .replace("Pointer", "P &x; end");
        StringBuilder laughs = new StringBuilder("<!DOCTYPE rss [<!ENTITY l0 \"lol\">");
        for (int i = 1; i < 12; i++) {
            laughs.append("<!ENTITY l%d \"%s\">".formatted(i, ("&l" + (i - 1) + ";").repeat(10)));
        }
        String bomb = RSS.replace("<rss", laughs + "]><rss").replace("Pointer", "&l11;");

        for (String xml : List.of(external, bomb)) {
            Readings readings = read("feed.xml", xml);

            assertThat(readings.articles()).hasSize(2);
            assertThat(readings.articles().get(1).label()).contains("&").hasSizeLessThan(30);
            assertThat(readings.remarks())
                    .contains("feed.xml: declares entities of its own, which are not expanded");
        }
    }

    @Test
    void readsFeedsAndXmlNestedAHundredThousandDeep() {
        String deep = "<rss><channel><item><title>T</title><description>" + "<a>".repeat(100_000);

        assertThat(titles(read("deep.xml", deep + "words"))).containsExactly("T");
        assertThat(read("items.xml", "<rss><a>" + "<item>x".repeat(100_000)).articles()).isEmpty();
        String bylines = "<nitf><body><body.head>" + "<byline>x<hl2>y".repeat(50_000);
        assertThat(read("nitf.xml", bylines).articles()).isEmpty();
        String items = "<newsMessage>" + "<newsItem><contentMeta><by>x".repeat(30_000);
        assertThat(read("news.xml", items).articles()).isEmpty();
    }

    @Test
    void saysWhatItExpectedOfOtherXml() {
        assertThat(reason(read("x.xml", "<?xml version='1.0'?><urlset><url/></urlset>")))
                .isEqualTo(
                        "XML with the root 'urlset', expected HTML, RSS, Atom, NITF or NewsML-G2");
        assertThat(reason(read("x.xml", "<rss><channel></channel></rss>")))
                .isEqualTo("a feed without entries");
    }

    @Test
    void readsAPageInTheEncodingThatTheServerNames() {
        String page =
                "<html><title>Паром на мели у порта</title><body><p>Паром сел на мель перед рассветом,"
                        + " никто не пострадал, сообщил представитель порта.</p><p>Пассажиров"
                        + " доставили на берег лодками, судно осмотрят водолазы, и расследование"
                        + " начнётся сегодня, сказали в управлении порта.</p></body></html>";
        byte[] bytes = page.getBytes(Charset.forName("KOI8-R"));

        Readings named =
                SYNOPTIC.read(
                        List.of(
                                new Capture(
                                        "a.html",
                                        bytes,
                                        "https://www.harbourpost.example/1",
                                        "koi8-r",
                                        null)));
        Readings guessed = read("b.html", bytes);

        assertThat(only(named).label()).isEqualTo("Паром на мели у порта");
        assertThat(named.remarks()).isEmpty();
        assertThat(only(named).particulars().url()).isEqualTo("https://www.harbourpost.example/1");
        assertThat(only(named).outlet().domain()).isEqualTo("harbourpost.example");
        assertThat(only(guessed).label()).isEqualTo("Паром на мели у порта");
        assertThat(guessed.remarks()).singleElement().asString().contains("read as KOI8-R");
    }

    @Test
    void readsUtf16WithoutAMark() {
        String page =
                "<html><title>Ferry aground</title><p>The ferry ran aground at dawn, the harbour"
                        + " office said, and all 212 people on board were brought ashore by noon.</p>"
                        + "<p>A diver found a tear of four metres below the engine room.</p>";

        assertThat(only(read("a.html", page.getBytes(StandardCharsets.UTF_16LE))).label())
                .isEqualTo("Ferry aground");
        assertThat(only(read("b.html", page.getBytes(StandardCharsets.UTF_16BE))).label())
                .isEqualTo("Ferry aground");
    }
}
