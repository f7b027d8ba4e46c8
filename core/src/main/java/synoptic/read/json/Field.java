package synoptic.read.json;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// What an article states, and the names that the dialects have for it, the surest first.
///
/// The one table of names, for JSON as for the columns of a table. Names are compared without
/// case and marks: `date_publish`, `datePublish` and `Date publish` are one.
public enum Field {
    ID("id", "identifier", "@id", "uri", "guid", "filename"),
    URL("url", "canonical_link", "link", "canonical_url", "external_url", "article_url", "web_url"),
    TITLE("headline", "title", "headlines", "title_page", "title_rss", "name"),
    OTHER_TITLES("other_titles", "alternativeHeadline", "headlines", "title_page", "title_rss"),
    LEAD(
            "description",
            "excerpt",
            "abstract",
            "summary",
            "meta_description",
            "descriptions",
            "description_text",
            "lead"),
    TEXT(
            "text",
            "maintext",
            "articleBody",
            "body",
            "plaintext",
            "bodies",
            "body_text",
            "paragraphs",
            "body_paragraphs",
            "content",
            "content_text",
            "full_text",
            "article_text"),
    /// Text that is marked up.
    HTML("content_html", "body_html", "body_xhtml"),
    RAW_TEXT("raw_text"),
    PUBLISHED(
            "published",
            "datePublished",
            "date_publish",
            "publishing_date",
            "publish_date",
            "published_at",
            "pub_date",
            "published_date",
            "publication_date",
            "firstCreated",
            "contentCreated",
            "dateTimePub",
            "date",
            "versionCreated"),
    MODIFIED("modified", "dateModified", "date_modify", "updated", "updated_at", "versionCreated"),
    AUTHORS("authors", "author", "by", "byline", "creator"),
    /// Whose text it is said to be, where another outlet puts it out.
    CREDITED("credited_source"),
    AGENCIES("agencies", "agency", "provider", "creditline", "infoSources"),
    OUTLET(
            "publisher",
            "sitename",
            "source-hostname",
            "meta_site_name",
            "media_name",
            "site_name",
            "outlet",
            "source",
            "source_name",
            "newspaper",
            "copyrightHolder",
            "infoSources"),
    DOMAIN("source_domain", "domain", "hostname", "media_url", "source_url", "source", "publisher"),
    LANGUAGE("language", "inLanguage", "lang", "meta_lang"),
    SECTION("section", "articleSection", "categories"),
    KEYWORDS("keywords", "tags", "topics", "meta_keywords", "subjects", "genres", "concepts"),
    IMAGES("images", "image", "image_url", "top_image", "banner_image", "renditions"),
    FREE("isAccessibleForFree", "free_access"),
    ACCESS("access");

    @SuppressWarnings("ImmutableEnumChecker") // made unmodifiable below
    private final List<String> folded;

    Field(String... names) {
        this.folded = Arrays.stream(names).map(Field::fold).toList();
    }

    /// The names as they are compared.
    List<String> folded() {
        return folded;
    }

    /// Whether a name is one of this field.
    public boolean isNamed(String name) {
        return folded.contains(fold(name));
    }

    /// Whether any field has this name.
    public static boolean isKnown(String name) {
        return Arrays.stream(values()).anyMatch(field -> field.isNamed(name));
    }

    static String fold(String name) {
        StringBuilder folded = new StringBuilder(name.length());
        name.toLowerCase(Locale.ROOT)
                .chars()
                .filter(c -> Character.isLetterOrDigit(c) || c == '@')
                .forEach(c -> folded.append((char) c));
        return folded.toString();
    }
}
