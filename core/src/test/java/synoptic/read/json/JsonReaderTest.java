package synoptic.read.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import synoptic.news.Access;
import synoptic.news.Article;
import synoptic.news.Particulars;
import synoptic.news.Publication;
import synoptic.read.credit.OutletTable;
import synoptic.read.json.JsonReader.NoArticle;

class JsonReaderTest {

    private static final OutletTable OUTLETS =
            OutletTable.of(
                    List.of(
                            "name\tdomains\tcountry\tlanguage\tfamily\tkind\taliases",
                            "Harbour Post\tharbourpost.example\tXX\ten\tSalt Media\toutlet\t",
                            "Harbour Press Agency\thpa.example\tXX\ten\t\tagency\tHPA"),
                    "test");

    private final JsonReader reader = new JsonReader(OUTLETS);

    private Article read(String json) throws NoArticle {
        return reader.read("content-id", "ferry.json", json);
    }

    private static String published(Article article) {
        return Objects.requireNonNull(article.particulars().published(), "published").iso();
    }

    private static String modified(Article article) {
        return Objects.requireNonNull(article.particulars().modified(), "modified").iso();
    }

    private static void assertFerry(Article article) {
        Particulars stated = article.particulars();
        assertThat(stated.title()).isEqualTo("Ferry aground");
        assertThat(article.text()).isEqualTo("The ferry ran aground.\n\nAll are safe.");
        assertThat(stated.url()).isEqualTo("https://www.harbourpost.example/ferry");
        assertThat(stated.outlet().name()).isEqualTo("Harbour Post");
        assertThat(stated.outlet().domain()).isEqualTo("harbourpost.example");
        assertThat(published(article)).startsWith("2024-11-06");
    }

    @Test
    void readsOurOwnShape() throws NoArticle {
        Article article =
                read(
                        """
                        {"id": "a1", "url": "https://www.harbourpost.example/ferry",
                         "title": "Ferry aground", "description": "A ship on a rock",
                         "text": "The ferry ran aground.\\n\\nAll are safe.",
                         "published": "2024-11-06T10:00:00Z", "modified": "2024-11-06T12:00:00Z",
                         "authors": ["Ilse Marten", "HPA", "Harbour Post"],
                         "publisher": {"name": "Harbour Post", "domain": "harbourpost.example"},
                         "language": "en_GB", "section": "Bay", "keywords": ["ferry", "rock"],
                         "images": ["https://harbourpost.example/1.jpg"]}
                        """);

        assertFerry(article);
        assertThat(article.id()).isEqualTo("a1");
        assertThat(article.particulars().description()).isEqualTo("A ship on a rock");
        assertThat(published(article)).isEqualTo("2024-11-06T10:00:00Z");
        assertThat(modified(article)).isEqualTo("2024-11-06T12:00:00Z");
        assertThat(article.particulars().authors()).containsExactly("Ilse Marten");
        assertThat(article.particulars().agencies()).containsExactly("HPA");
        assertThat(article.particulars().language()).isEqualTo("en-GB");
        assertThat(article.particulars().section()).isEqualTo("Bay");
        assertThat(article.particulars().keywords()).containsExactly("ferry", "rock");
        assertThat(article.particulars().images())
                .containsExactly("https://harbourpost.example/1.jpg");
    }

    @Test
    void readsSchemaOrg() throws NoArticle {
        Article article =
                read(
                        """
                        {"@type": "NewsArticle", "@id": "n1", "headline": "Ferry aground",
                         "url": "https://www.harbourpost.example/ferry", "abstract": "A ship",
                         "articleBody": "The ferry ran aground.\\n\\nAll are safe.",
                         "datePublished": "2024-11-06T10:00:00+01:00",
                         "dateModified": "2024-11-07", "inLanguage": "en",
                         "author": [{"@type": "Person", "name": "Ilse Marten"}],
                         "publisher": {"@type": "Organization", "name": "Harbour Post"},
                         "isAccessibleForFree": false, "articleSection": "Bay"}
                        """);

        assertFerry(article);
        assertThat(article.id()).isEqualTo("n1");
        assertThat(article.particulars().authors()).containsExactly("Ilse Marten");
        assertThat(article.particulars().access()).isEqualTo(Access.PAYWALLED);
        assertThat(article.particulars().language()).isEqualTo("en");
    }

    @Test
    void readsNinjs() throws NoArticle {
        Article article =
                read(
                        """
                        {"uri": "urn:n1", "standard": {"name": "ninjs", "version": "3.1"},
                         "url": "https://www.harbourpost.example/ferry",
                         "headlines": [{"role": "main", "value": "Ferry aground"}],
                         "bodies": [{"role": "main", "contentType": "text/plain",
                                     "value": "The ferry ran aground.\\n\\nAll are safe."}],
                         "versionCreated": "2024-11-06T10:00:00Z", "by": "Ilse Marten",
                         "descriptions": [{"value": "A ship"}], "language": "en"}
                        """);

        assertFerry(article);
        assertThat(article.id()).isEqualTo("urn:n1");
        assertThat(article.particulars().description()).isEqualTo("A ship");
        assertThat(modified(article)).isEqualTo("2024-11-06T10:00:00Z");
        assertThat(article.particulars().authors()).containsExactly("Ilse Marten");
    }

    @Test
    void readsNewsPlease() throws NoArticle {
        Article article =
                read(
                        """
                        {"filename": "f1.json", "url": "https://www.harbourpost.example/ferry",
                         "title": "Ferry aground", "title_rss": null, "image_url": "x.jpg",
                         "maintext": "The ferry ran aground.\\n\\nAll are safe.",
                         "date_publish": "2024-11-06 10:00:00", "date_modify": null,
                         "date_download": "2025-01-01 10:00:00", "authors": ["Ilse Marten"],
                         "source_domain": "www.harbourpost.example", "language": "en"}
                        """);

        assertFerry(article);
        assertThat(published(article)).isEqualTo("2024-11-06T10:00:00");
        assertThat(article.particulars().modified()).isNull();
    }

    @Test
    void readsTrafilatura() throws NoArticle {
        Article article =
                read(
                        """
                        {"title": "Ferry aground", "author": "Ilse Marten; Jon Dell",
                         "hostname": "harbourpost.example", "date": "2024-11-06",
                         "source": "https://www.harbourpost.example/ferry",
                         "source-hostname": "Harbour Post", "excerpt": "A ship",
                         "text": "The ferry ran aground.\\n\\nAll are safe.", "raw_text": "x"}
                        """);

        assertFerry(article);
        assertThat(article.id()).isEqualTo("content-id");
        assertThat(published(article)).isEqualTo("2024-11-06");
        assertThat(article.particulars().authors()).containsExactly("Ilse Marten", "Jon Dell");
    }

    @Test
    void readsFundusWithAndWithoutItsPlainText() throws NoArticle {
        String start =
                """
                {"title": "Ferry aground", "authors": ["Ilse Marten"], "lang": "en",
                 "html": {"requested_url": "https://www.harbourpost.example/ferry"},
                 "publishing_date": "2024-11-06 10:00:00+00:00", "publisher": "Harbour Post",
                 "topics": ["ferry"], "free_access": true,
                """;

        Article whole =
                read(start + "\"plaintext\": \"The ferry ran aground.\\n\\nAll are safe.\"}");
        Article parted =
                read(
                        start
                                + "\"body\": {\"summary\": [], \"sections\": [{\"headline\": [],"
                                + " \"paragraphs\": [\"The ferry ran aground.\"]}, {\"headline\": [],"
                                + " \"paragraphs\": [\"All are safe.\"]}]}}");

        assertFerry(whole);
        assertFerry(parted);
        assertThat(whole.particulars().access()).isEqualTo(Access.FREE);
    }

    @Test
    void readsNewspaper() throws NoArticle {
        assertFerry(
                read(
                        """
                        {"url": "", "canonical_link": "https://www.harbourpost.example/ferry",
                         "title": "Ferry aground", "publish_date": "2024-11-06T10:00:00",
                         "text": "The ferry ran aground.\\n\\nAll are safe.", "meta_lang": "en",
                         "meta_site_name": "Harbour Post", "authors": [], "top_image": "x.jpg"}
                        """));
    }

    @Test
    void readsEventRegistry() throws NoArticle {
        Article article =
                read(
                        """
                        {"uri": "77", "lang": "eng", "date": "2024-11-06", "time": "10:00:00",
                         "dateTime": "2024-11-06T10:20:00Z", "dateTimePub": "2024-11-06T10:00:00Z",
                         "url": "https://www.harbourpost.example/ferry", "title": "Ferry aground",
                         "body": "The ferry ran aground.\\n\\nAll are safe.",
                         "source": {"uri": "harbourpost.example", "title": "Harbour Post"},
                         "authors": [{"uri": "i@x", "name": "Ilse Marten", "isAgency": false}]}
                        """);

        assertFerry(article);
        assertThat(published(article)).isEqualTo("2024-11-06T10:00:00Z");
        assertThat(article.particulars().language()).isEqualTo("en");
        assertThat(article.particulars().authors()).containsExactly("Ilse Marten");
    }

    @Test
    void readsMediaCloud() throws NoArticle {
        Article article =
                read(
                        """
                        {"id": 4711, "media_name": "Harbour Post",
                         "media_url": "https://harbourpost.example/", "title": "Ferry aground",
                         "publish_date": "2024-11-06", "indexed_date": "2024-12-01",
                         "url": "https://www.harbourpost.example/ferry", "language": "en",
                         "text": "The ferry ran aground.\\n\\nAll are safe."}
                        """);

        assertFerry(article);
        assertThat(article.id()).isEqualTo("4711");
    }

    @Test
    void readsCcNews() throws NoArticle {
        assertFerry(
                read(
                        """
                        {"title": "Ferry aground", "domain": "www.harbourpost.example",
                         "date": "2024-11-06 10:00:00", "description": "", "image_url": null,
                         "url": "https://www.harbourpost.example/ferry",
                         "text": "The ferry ran aground.\\n\\nAll are safe."}
                        """));
    }

    @Test
    void choosesAmongTheRenditionsOfNinjs3() throws NoArticle {
        Article article =
                read(
                        """
                        {"uri": "urn:n1", "language": "en", "firstCreated": "2024-11-06T10:00:00Z",
                         "versionCreated": "2024-11-07T10:00:00Z", "contentCreated": "2024-11-05",
                         "headlines": [{"role": "sub", "value": "Crew safe"},
                                       {"role": "main", "contentType": "text/html",
                                        "value": "Ferry <b>aground</b>"}],
                         "bodies": [{"role": "teaser", "contentType": "text/plain", "value": "No"},
                                    {"role": "main", "contentType": "text/html",
                                     "value": "<p>The ferry ran.</p><p>All safe.</p>"}],
                         "copyrightHolder": "Harbour Post",
                         "infoSources": [{"name": "HPA", "role": "source"}],
                         "people": [{"name": "Bo Mentioned"}],
                         "renditions": [{"href": "https://harbourpost.example/1.jpg"}],
                         "subjects": [{"name": "ferry", "uri": "x"}], "by": "Ilse Marten"}
                        """);
        Particulars stated = article.particulars();

        assertThat(stated.title()).isEqualTo("Ferry aground");
        assertThat(stated.otherTitles()).contains("Crew safe");
        assertThat(article.text()).isEqualTo("The ferry ran.\n\nAll safe.");
        assertThat(published(article)).isEqualTo("2024-11-06T10:00:00Z");
        assertThat(modified(article)).isEqualTo("2024-11-07T10:00:00Z");
        assertThat(stated.outlet().name()).isEqualTo("Harbour Post");
        assertThat(stated.agencies()).containsExactly("HPA");
        assertThat(stated.authors()).containsExactly("Ilse Marten");
        assertThat(stated.keywords()).containsExactly("ferry");
        assertThat(stated.images()).containsExactly("https://harbourpost.example/1.jpg");
    }

    @Test
    void readsTheLowerCaseNamesOfNinjs2() throws NoArticle {
        Article article =
                read(
                        """
                        {"uri": "https://www.harbourpost.example/ferry", "headline": "Ferry aground",
                         "firstcreated": "2024-11-06T10:00:00Z", "versioncreated": "2024-11-07",
                         "body_xhtml": "<p>The ferry ran aground.</p>\\n<p>All are safe.</p>",
                         "description_text": "A ship", "copyrightholder": "Harbour Post",
                         "byline": "Ilse Marten", "language": "en"}
                        """);

        assertFerry(article);
        assertThat(article.particulars().description()).isEqualTo("A ship");
        assertThat(modified(article)).isEqualTo("2024-11-07");
        assertThat(article.particulars().authors()).containsExactly("Ilse Marten");
    }

    @Test
    void readsTheAuthorsDatesAndSourceOfEventRegistry() throws NoArticle {
        Article article =
                read(
                        """
                        {"uri": "775", "lang": "eng", "date": "2024-11-06", "time": "10:15:00",
                         "dateTime": "2024-12-24T10:15:00Z", "title": "Ferry aground",
                         "url": "https://www.harbourpost.example/ferry", "image": "x.jpg",
                         "body": "The ferry ran aground.\\n\\nAll are safe.", "isDuplicate": true,
                         "source": {"uri": "harbourpost.example", "dataType": "news",
                                    "title": "Harbour Post"},
                         "authors": [{"uri": "a@x", "name": "Ilse Marten", "isAgency": false},
                                     {"uri": "b@x", "name": "Salt Wire", "isAgency": true}],
                         "concepts": [{"uri": "c", "label": {"eng": "Ferry"}}]}
                        """);

        assertFerry(article);
        assertThat(article.id()).isEqualTo("775");
        assertThat(published(article)).isEqualTo("2024-11-06T10:15:00");
        assertThat(article.particulars().language()).isEqualTo("en");
        assertThat(article.particulars().authors()).containsExactly("Ilse Marten");
        assertThat(article.particulars().agencies()).containsExactly("Salt Wire");
        assertThat(article.particulars().keywords()).containsExactly("Ferry");
    }

    @Test
    void takesTheArticleOutOfAGraphAndFollowsWhatItPointsTo() throws NoArticle {
        Article article =
                read(
                        """
                        {"@context": "https://schema.org", "@graph": [
                         {"@type": "WebSite", "@id": "#s", "name": "A site"},
                         {"@type": "Organization", "@id": "#o", "name": "Harbour Post"},
                         {"@type": "Person", "@id": "#p", "name": "Ilse Marten"},
                         {"@type": ["NewsArticle"], "@id": "#a", "headline": "Ferry aground",
                          "mainEntityOfPage": {"@id": "https://www.harbourpost.example/ferry"},
                          "datePublished": "2024-11-06", "author": [{"@id": "#p"}],
                          "publisher": {"@id": "#o"},
                          "articleBody": "The ferry ran aground.\\n\\nAll are safe."}]}
                        """);

        assertFerry(article);
        assertThat(article.particulars().authors()).containsExactly("Ilse Marten");
    }

    @Test
    void neverTakesWhenAnArticleWasFetchedForWhenItWasPublished() throws NoArticle {
        Article article =
                read(
                        """
                        {"title": "T", "text": "x", "date_download": "2025-01-01",
                         "filedate": "2025-01-01", "indexed_date": "2025-01-01",
                         "dateTime": "2025-01-01T00:00:00Z", "dateCreated": "2025-01-01",
                         "html": {"crawl_date": "2025-01-01"}, "fingerprint": "f00"}
                        """);

        assertThat(article.particulars().published()).isNull();
        assertThat(article.id()).isEqualTo("content-id");
    }

    @Test
    void readsItsOwnArticlesBack() throws NoArticle {
        Article article =
                read(
                        """
                        {"title": "T", "text": "x", "agencies": ["HPA"], "other_titles": ["U"],
                         "access": "paywalled",
                         "publisher": {"name": "Tide", "domain": "tide.example", "family": null}}
                        """);

        assertThat(article.particulars().agencies()).containsExactly("HPA");
        assertThat(article.particulars().otherTitles()).containsExactly("U");
        assertThat(article.particulars().access()).isEqualTo(Access.PAYWALLED);
        assertThat(article.outlet().domain()).isEqualTo("tide.example");
    }

    @Test
    void readsTheDescriptionAsAnExcerptWhereThereIsNoText() throws NoArticle {
        Article article = read("{\"title\": \"T\", \"description\": \"A ship on a rock.\"}");

        assertThat(article.text()).isEqualTo("A ship on a rock.");
    }

    @Test
    void takesTheTextAsItIsSoThatOffsetsHold() throws NoArticle {
        Article article = read("{\"text\": \"  By Ilse Marten\\r\\n\\n\\tA **ferry** 🚢 \\n\"}");

        assertThat(article.text()).isEqualTo("  By Ilse Marten\r\n\n\tA **ferry** 🚢 \n");
        assertThat(article.residue()).isEmpty();
    }

    @Test
    void putsParagraphsOfAListTogether() throws NoArticle {
        Article article = read("{\"text\": [\"The ferry ran aground.\", \"All are safe.\"]}");

        assertThat(article.text()).isEqualTo("The ferry ran aground.\n\nAll are safe.");
    }

    @Test
    void putsListsOfSentencesTogetherAsParagraphs() throws NoArticle {
        String json =
                """
                {"title": "Two", "body-paragraphs": [["One fell.", "It broke."], ["Two stood."]]}
                """;

        assertThat(read(json).text()).isEqualTo("One fell. It broke.\n\nTwo stood.");
    }

    @Test
    void keepsATitleWithoutAText() throws NoArticle {
        Article article = read("{\"title\": \"Ferry aground\"}");

        assertThat(article.particulars().title()).isEqualTo("Ferry aground");
        assertThat(article.text()).isEmpty();
    }

    @Test
    void namesTheAgencyOfDatelineAndLastLine() throws NoArticle {
        Article dateline = read("{\"text\": \"PORT SERRIN (HPA) - The ferry ran aground.\"}");
        Article last = read("{\"text\": \"The ferry ran aground.\\n\\n- with HPA\\n\"}");

        assertThat(dateline.particulars().agencies()).containsExactly("HPA");
        assertThat(last.particulars().agencies()).containsExactly("HPA");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"title\": \"Ferry aground\"",
                "{\"title\": Ferry}",
                "{\"title\": \"Ferry\u0001\"}",
                "{'title': 'Ferry'}",
                "{\"title\": \"Ferry\"} {",
                "{"
            })
    void saysWhereJsonIsMalformed(String json) {
        assertThatThrownBy(() -> read(json))
                .isInstanceOf(NoArticle.class)
                .hasMessageMatching("malformed JSON at line \\d+, column \\d+: .+");
    }

    @Test
    void saysWhatItExpectedOfJsonThatIsNoArticle() {
        assertThatThrownBy(() -> read("{\"count\": 3}"))
                .hasMessage("expected a text or a title in the JSON object but found neither");
        assertThatThrownBy(() -> read("[1]")).hasMessage("expected a JSON object but found array");
    }

    @Test
    void finishesOnFieldsFullOfDots() throws NoArticle {
        String dots = "a.".repeat(500_000);

        Article article =
                read(
                        "{\"title\": \"T\", \"publisher\": \"%s\", \"source\": \"%s\"}"
                                .formatted(dots, dots));

        assertThat(article.particulars().title()).isEqualTo("T");
    }

    private String date(String fields) throws NoArticle {
        Article article = read("{\"title\": \"T\", \"text\": \"x\", " + fields + "}");
        return switch (article.particulars().publication()) {
            case Publication.Stated stated -> stated.time().iso();
            case Publication.Unknown unknown -> unknown.why();
        };
    }

    @Test
    void saysWhyNoDateIsKnown() throws NoArticle {
        assertThat(date("\"lang\": \"en\"")).isEqualTo("no field states a date");
        assertThat(date("\"updated_at\": \"2024-11-06\""))
                .isEqualTo(
                        "no field states when it was published, only when it was changed"
                                + " ('updated_at')");
        assertThat(date("\"date\": \"yesterday\""))
                .isEqualTo("the field 'date' states no full date: 'yesterday'");
        assertThat(date("\"date\": \"10/05/2022\""))
                .isEqualTo("'10/05/2022' (field date) may be 10 May 2022 or 5 October 2022");
        assertThat(date("\"published\": \"2021-05-03\", \"date_publish\": \"2021-05-07\""))
                .isEqualTo(
                        "two dates of equal standing conflict: 3 May 2021 (field published) and"
                                + " 7 May 2021 (field date_publish)");
    }

    @Test
    void takesADateOfVaguerNameOnlyWhereNoFieldSaysPublished() throws NoArticle {
        assertThat(date("\"date\": \"2021-05-03\", \"published_at\": \"2021-05-07\""))
                .isEqualTo("2021-05-07");
        assertThat(date("\"date\": \"2021-05-03\", \"published_at\": null"))
                .isEqualTo("2021-05-03");
    }

    @Test
    void tellsDayFromMonthByLanguageAddressAndWhenItWasChanged() throws NoArticle {
        assertThat(date("\"date\": \"10/05/2022\", \"language\": \"en-US\""))
                .isEqualTo("2022-10-05");
        assertThat(date("\"date\": \"10/05/2022\", \"updated\": \"2022-05-10\""))
                .isEqualTo("2022-05-10");
        assertThat(
                        date(
                                "\"date\": \"10/05/2022\", \"url\":"
                                        + " \"https://a.example/2022/05/10/x\""))
                .isEqualTo("2022-05-10");
    }
}
