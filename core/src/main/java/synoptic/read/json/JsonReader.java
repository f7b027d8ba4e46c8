package synoptic.read.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import synoptic.news.Access;
import synoptic.news.Article;
import synoptic.news.Outlet;
import synoptic.news.Particulars;
import synoptic.news.StatedTime;
import synoptic.read.credit.Addresses;
import synoptic.read.credit.AgencyCredits;
import synoptic.read.credit.OutletTable;
import synoptic.read.credit.StatedTimes;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// Reads one JSON object as an article, whichever common dialect its field names are of.
///
/// Known are those of schema.org, ninjs, news-please, trafilatura, Fundus, newspaper4k, Event
/// Registry, Media Cloud and the cc_news set. The text is main text already: it is taken as it is,
/// so offsets into it hold.
public final class JsonReader {

    private static final String[] IDS = {"id", "identifier", "@id", "uri", "filename"};
    private static final String[] TITLES = {"headline", "title", "headlines", "name"};
    private static final String[] TEXTS = {
        "text", "maintext", "articleBody", "body", "plaintext", "bodies", "content", "raw_text"
    };
    private static final String[] LEADS = {
        "description", "excerpt", "abstract", "summary", "meta_description", "descriptions"
    };
    private static final String[] PUBLISHED = {
        "published",
        "datePublished",
        "date_publish",
        "publishing_date",
        "publish_date",
        "published_at",
        "pub_date",
        "firstCreated",
        "firstcreated",
        "contentCreated",
        "contentcreated",
        "dateTimePub",
        "date",
        "versionCreated",
        "versioncreated"
    };
    private static final String[] MODIFIED = {
        "modified", "dateModified", "date_modify", "updated", "versionCreated", "versioncreated"
    };
    private static final String[] URLS = {"url", "canonical_link", "link", "canonical_url"};
    private static final String[] AUTHORS = {"authors", "author", "by", "byline", "creator"};
    private static final String[] OUTLETS = {
        "publisher",
        "sitename",
        "source-hostname",
        "meta_site_name",
        "media_name",
        "site_name",
        "outlet",
        "source"
    };
    private static final String[] DOMAINS = {
        "source_domain", "domain", "hostname", "media_url", "source"
    };
    private static final String[] LANGUAGES = {"language", "inLanguage", "lang", "meta_lang"};
    private static final String[] SECTIONS = {"section", "articleSection", "categories"};
    private static final String[] KEYWORDS = {"keywords", "tags", "topics", "meta_keywords"};
    private static final String[] IMAGES = {"images", "image", "image_url", "top_image"};

    /// A text may be as long as the file it is in.
    private static final ObjectMapper JSON =
            new ObjectMapper(
                    JsonFactory.builder()
                            .streamReadConstraints(
                                    StreamReadConstraints.builder()
                                            .maxStringLength(Integer.MAX_VALUE)
                                            .build())
                            .build());

    private static final int LONGEST_DOMAIN = 253;

    private final OutletTable outlets;
    private final AgencyCredits agencies;

    public JsonReader(OutletTable outlets) {
        this.outlets = outlets;
        this.agencies = new AgencyCredits(outlets);
    }

    /// JSON that is no article; the message says what was found and what was expected.
    public static final class NoArticle extends Exception {
        private static final long serialVersionUID = 1L;

        private final String reason;

        NoArticle(String reason) {
            super(reason);
            this.reason = reason;
        }

        public String reason() {
            return reason;
        }
    }

    /// The article of a JSON object.
    ///
    /// @throws NoArticle where the text is no JSON object with a title or a text
    public Article read(String id, String path, String json) throws NoArticle {
        return article(id, path, parse(json));
    }

    private static JsonNode parse(String json) throws NoArticle {
        try {
            return JSON.readTree(json);
        } catch (JacksonException e) {
            var at = e.getLocation();
            throw new NoArticle(
                    "malformed JSON at line %d, column %d: %s"
                            .formatted(
                                    at == null ? 1 : at.getLineNr(),
                                    at == null ? 1 : at.getColumnNr(),
                                    firstLine(e.getOriginalMessage())));
        }
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("");
    }

    private Article article(String contentId, String path, JsonNode node) throws NoArticle {
        if (!node.isObject()) {
            throw new NoArticle(
                    "expected a JSON object but found "
                            + node.getNodeType().name().toLowerCase(Locale.ROOT));
        }
        String text = text(node);
        Particulars.Builder particulars = Particulars.builder();
        particulars.title(first(node, TITLES).orElse(null));
        if (text.isBlank() && particulars.title() == null) {
            throw new NoArticle("expected a text or a title in the JSON object but found neither");
        }
        state(node, text, particulars);
        String id = ownId(node).orElse(contentId);
        return new Article(id, path, particulars.build(), text, List.of());
    }

    private void state(JsonNode node, String text, Particulars.Builder particulars) {
        particulars
                .url(address(node).orElse(null))
                .description(first(node, LEADS).orElse(null))
                .published(time(node, PUBLISHED))
                .modified(time(node, MODIFIED))
                .language(first(node, LANGUAGES).map(JsonReader::tag).orElse(null))
                .section(first(node, SECTIONS).orElse(null))
                .access(access(node));
        particulars.outlet(outlet(node));
        each(node, AUTHORS, name -> authors(name, particulars));
        each(node, KEYWORDS, particulars::keyword);
        each(node, IMAGES, particulars::image);
        agencies.inDateline(text).forEach(particulars::agency);
        String last = text.substring(text.stripTrailing().lastIndexOf('\n') + 1).strip();
        agencies.inLine(last).forEach(particulars::agency);
    }

    private void authors(String names, Particulars.Builder particulars) {
        for (String name : names.split(";")) {
            author(name.strip(), particulars);
        }
    }

    private void author(String name, Particulars.Builder particulars) {
        Optional<String> agency = agencies.agency(name);
        if (agency.isPresent()) {
            particulars.agency(agency.get());
        } else if (outlets.named(name).isEmpty()) {
            particulars.author(name);
        }
    }

    /// The text as it stands; paragraphs of a list, and of the sections of a body, are put
    /// together.
    private static String text(JsonNode node) {
        for (String field : TEXTS) {
            JsonNode value = node.get(field);
            boolean paragraphs = value != null && value.isArray() && areStrings(value);
            String text =
                    paragraphs ? String.join("\n\n", values(value)) : first(node, field).orElse("");
            if (!text.isBlank()) {
                return text;
            }
        }
        List<String> paragraphs = new ArrayList<>();
        for (JsonNode section : node.at("/body/sections")) {
            paragraphs.addAll(values(section.get("headline")));
            paragraphs.addAll(values(section.get("paragraphs")));
        }
        return String.join("\n\n", paragraphs);
    }

    private static boolean areStrings(JsonNode list) {
        for (JsonNode member : list) {
            if (!member.isString()) {
                return false;
            }
        }
        return true;
    }

    private static Optional<String> ownId(JsonNode node) {
        for (String field : IDS) {
            JsonNode value = node.get(field);
            if (value != null && (value.isString() || value.isNumber())) {
                String id = value.asString().strip();
                if (!id.isEmpty()) {
                    return Optional.of(id);
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> address(JsonNode node) {
        Optional<String> url = first(node, URLS);
        if (url.isPresent()) {
            return url;
        }
        for (String pointer : new String[] {"/html/responded_url", "/html/requested_url"}) {
            JsonNode address = node.at(pointer);
            if (address.isString()) {
                return Optional.of(address.asString());
            }
        }
        return first(node, "source").filter(s -> s.startsWith("http"));
    }

    private Outlet outlet(JsonNode node) {
        String name = null;
        for (String field : OUTLETS) {
            Optional<String> stated = first(node, field).filter(s -> !s.startsWith("http"));
            if (name == null && stated.isPresent() && !isDomain(stated.get())) {
                name = stated.get();
            }
        }
        return outlet(name, domain(node));
    }

    private Outlet outlet(@Nullable String name, @Nullable String host) {
        Outlet byHost = host == null ? Outlet.UNSTATED : outlets.atHost(host);
        if (name == null || byHost.name() != null) {
            return byHost;
        }
        Outlet named = outlets.named(name).orElse(new Outlet(name, null, null));
        String domain = byHost.domain() != null ? byHost.domain() : named.domain();
        return new Outlet(name, domain, named.family());
    }

    private static @Nullable String domain(JsonNode node) {
        for (String field : DOMAINS) {
            Optional<String> stated = first(node, field);
            if (stated.isPresent() && isDomain(stated.get())) {
                return stated.get();
            }
            Optional<String> host = stated.flatMap(Addresses::host);
            if (host.isPresent()) {
                return host.get();
            }
        }
        return address(node).flatMap(Addresses::host).orElse(null);
    }

    private static boolean isDomain(String value) {
        return value.length() <= LONGEST_DOMAIN
                && value.matches("[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)*\\.[a-z]{2,}");
    }

    private static Access access(JsonNode node) {
        for (String field : new String[] {"isAccessibleForFree", "free_access"}) {
            JsonNode free = node.get(field);
            if (free != null && !free.isNull()) {
                return free.asString("").equalsIgnoreCase("false") || isFalse(free)
                        ? Access.PAYWALLED
                        : Access.FREE;
            }
        }
        return Access.UNKNOWN;
    }

    private static boolean isFalse(JsonNode node) {
        return node.isBoolean() && !node.booleanValue();
    }

    private static @Nullable StatedTime time(JsonNode node, String[] fields) {
        for (String field : fields) {
            Optional<StatedTime> time =
                    first(node, field).flatMap(words -> StatedTimes.find(words, "field " + field));
            if (time.isPresent()) {
                return time.get();
            }
        }
        return null;
    }

    /// `eng` and `en_US` as BCP-47 has them.
    private static String tag(String language) {
        String tag = language.replace('_', '-');
        if (tag.length() != 3) {
            return tag;
        }
        for (String two : Locale.getISOLanguages()) {
            if (Locale.of(two).getISO3Language().equals(tag)) {
                return two;
            }
        }
        return tag;
    }

    private static Optional<String> first(JsonNode node, String... fields) {
        for (String field : fields) {
            List<String> values = values(node.get(field));
            if (!values.isEmpty()) {
                return Optional.of(values.get(0));
            }
        }
        return Optional.empty();
    }

    private static void each(JsonNode node, String[] fields, Consumer<@Nullable String> taker) {
        for (String field : fields) {
            values(node.get(field)).forEach(taker);
        }
    }

    /// The words of a value: itself, its members, or the name, title or value of an object.
    private static List<String> values(@Nullable JsonNode value) {
        List<String> words = new ArrayList<>();
        if (value == null || value.isNull()) {
            return words;
        }
        if (value.isArray()) {
            value.forEach(member -> words.addAll(values(member)));
        } else if (value.isObject()) {
            for (String field : new String[] {"name", "title", "value", "url", "href", "uri"}) {
                JsonNode inner = value.get(field);
                if (words.isEmpty()
                        && inner != null
                        && inner.isString()
                        && !inner.asString().isBlank()) {
                    words.add(inner.asString());
                }
            }
        } else if (!value.asString("").isBlank()) {
            words.add(value.asString());
        }
        return words;
    }
}
