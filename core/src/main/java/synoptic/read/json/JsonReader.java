package synoptic.read.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import synoptic.news.Access;
import synoptic.news.Article;
import synoptic.news.DateOrder;
import synoptic.news.Outlet;
import synoptic.news.Particulars;
import synoptic.news.Publication;
import synoptic.news.StatedTime;
import synoptic.read.credit.Addresses;
import synoptic.read.credit.AgencyCredits;
import synoptic.read.credit.Dating;
import synoptic.read.credit.OutletTable;
import synoptic.read.credit.StatedTimes;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/// Reads one JSON object as an article, whichever common dialect its field names are of.
///
/// Known are those of schema.org, ninjs, news-please, trafilatura, Fundus, newspaper4k, Event
/// Registry, Media Cloud, JSON Feed and the cc_news set. The text is main text already: it is
/// taken as it is, so offsets into it hold. Where there is none, the description is, as an
/// excerpt.
public final class JsonReader {

    private static final int LONGEST_DOMAIN = 253;
    private static final Pattern DOMAIN =
            Pattern.compile("[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)*\\.[a-z]{2,}");

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
        return read(id, path, json, null);
    }

    /// The same, where the file it stands in shows in which order it writes numeric dates.
    public Article read(String id, String path, String json, @Nullable DateOrder ofFile)
            throws NoArticle {
        return article(id, path, parse(json), ofFile);
    }

    private static JsonNode parse(String json) throws NoArticle {
        try {
            return Parsing.MAPPER.readTree(json);
        } catch (JacksonException e) {
            throw new NoArticle(Parsing.sentence(e));
        }
    }

    private Article article(
            String contentId, String path, JsonNode node, @Nullable DateOrder ofFile)
            throws NoArticle {
        if (!node.isObject()) {
            throw new NoArticle(
                    "expected a JSON object but found "
                            + node.getNodeType().name().toLowerCase(Locale.ROOT));
        }
        Fields fields = new Fields(LinkedData.article(node));
        String text = Texts.text(fields);
        Particulars.Builder particulars = Particulars.builder();
        particulars.title(Texts.title(fields).orElse(null));
        particulars.description(lead(fields));
        String excerpt = particulars.description();
        if (text.isBlank() && excerpt != null) {
            text = excerpt;
        }
        if (text.isBlank() && particulars.title() == null) {
            throw new NoArticle("expected a text or a title in the JSON object but found neither");
        }
        state(fields, text, particulars);
        particulars.publication(publication(fields, particulars.outlet(), ofFile));
        String id = ownId(fields).orElse(contentId);
        return new Article(id, path, particulars.build(), text, List.of());
    }

    private static @Nullable String lead(Fields fields) {
        JsonNode body = fields.get("body");
        List<String> ofBody =
                body != null && body.isObject() ? Fields.words(body.get("summary")) : List.of();
        return fields.first(Field.LEAD).or(() -> ofBody.stream().findFirst()).orElse(null);
    }

    private void state(Fields fields, String text, Particulars.Builder particulars) {
        particulars
                .url(address(fields).orElse(null))
                .modified(time(fields, Field.MODIFIED))
                .language(fields.first(Field.LANGUAGE).map(JsonReader::tag).orElse(null))
                .section(parts(fields.first(Field.SECTION).orElse("")).get(0))
                .access(access(fields));
        particulars.outlet(outlet(fields));
        fields.all(Field.AUTHORS).forEach(named -> authors(named.value(), particulars));
        fields.every(Field.CREDITED)
                .forEach(name -> particulars.agency(agencies.agency(name).orElse(name)));
        fields.every(Field.AGENCIES).forEach(name -> agency(name, particulars));
        fields.every(Field.KEYWORDS).forEach(w -> parts(w).forEach(particulars::keyword));
        fields.every(Field.IMAGES).forEach(particulars::image);
        fields.every(Field.OTHER_TITLES).stream()
                .filter(title -> !title.strip().equals(particulars.title()))
                .forEach(particulars::otherTitle);
        agencies.inDateline(text).forEach(particulars::agency);
        String last = text.substring(text.stripTrailing().lastIndexOf('\n') + 1).strip();
        agencies.inLine(last).forEach(particulars::agency);
    }

    /// Several words in one value, as `ferry; harbour`.
    private static List<String> parts(String words) {
        return List.of(words.split(";"));
    }

    private void authors(JsonNode value, Particulars.Builder particulars) {
        if (value.isArray()) {
            value.forEach(member -> authors(member, particulars));
            return;
        }
        JsonNode isAgency = value.get("isAgency");
        boolean agency = isAgency != null && isAgency.asBoolean(false);
        for (String names : Fields.words(value)) {
            for (String name : parts(names)) {
                if (agency) {
                    particulars.agency(agencies.agency(name.strip()).orElse(name));
                } else {
                    author(name.strip(), particulars);
                }
            }
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

    /// A credit names an agency, unless it is that of an outlet to itself.
    private void agency(String name, Particulars.Builder particulars) {
        Optional<String> agency = agencies.agency(name.strip());
        boolean itself =
                name.strip().equalsIgnoreCase(particulars.outlet().name())
                        || outlets.named(name).isPresent();
        if (agency.isPresent() || !itself) {
            particulars.agency(agency.orElse(name));
        }
    }

    private static Optional<String> ownId(Fields fields) {
        for (Fields.Named named : fields.all(Field.ID)) {
            JsonNode value = named.value().isObject() ? named.value().path("value") : named.value();
            if (value.isString() || value.isNumber()) {
                String id = value.asString().strip();
                if (!id.isEmpty()) {
                    return Optional.of(id);
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> address(Fields fields) {
        Optional<String> url = fields.first(Field.URL);
        if (url.isPresent()) {
            return url;
        }
        JsonNode html = fields.get("html");
        JsonNode page = fields.get("mainEntityOfPage");
        for (JsonNode address :
                new @Nullable JsonNode[] {
                    html == null ? null : html.get("responded_url"),
                    html == null ? null : html.get("requested_url"),
                    page == null || !page.isObject() ? page : page.get("@id"),
                    fields.get("uri"),
                    fields.get("source")
                }) {
            if (address != null && address.isString() && address.asString().startsWith("http")) {
                return Optional.of(address.asString());
            }
        }
        return Optional.empty();
    }

    private Outlet outlet(Fields fields) {
        String name =
                fields.every(Field.OUTLET).stream()
                        .filter(stated -> !stated.startsWith("http") && !isDomain(stated))
                        .findFirst()
                        .orElse(null);
        return outlet(name, domain(fields));
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

    private static @Nullable String domain(Fields fields) {
        for (Fields.Named named : fields.all(Field.DOMAIN)) {
            Optional<String> domain = domain(named.value());
            if (domain.isPresent()) {
                return domain.get();
            }
        }
        return address(fields).flatMap(Addresses::host).orElse(null);
    }

    /// The domain that a value is, or that the object of an outlet states.
    private static Optional<String> domain(JsonNode value) {
        if (value.isObject()) {
            for (String field : new String[] {"domain", "url", "uri", "@id"}) {
                Optional<String> domain = domain(value.path(field));
                if (domain.isPresent()) {
                    return domain;
                }
            }
            return Optional.empty();
        }
        String stated = value.isString() ? value.asString().strip() : "";
        return isDomain(stated) ? Optional.of(stated) : Addresses.host(stated);
    }

    private static boolean isDomain(String value) {
        return value.length() <= LONGEST_DOMAIN && DOMAIN.matcher(value).matches();
    }

    private static Access access(Fields fields) {
        for (Fields.Named free : fields.all(Field.FREE)) {
            String stated = free.value().asString("");
            return stated.equalsIgnoreCase("false") ? Access.PAYWALLED : Access.FREE;
        }
        return switch (fields.first(Field.ACCESS).orElse("").toLowerCase(Locale.ROOT)) {
            case "free" -> Access.FREE;
            case "paywalled" -> Access.PAYWALLED;
            default -> Access.UNKNOWN;
        };
    }

    private Publication publication(Fields fields, Outlet outlet, @Nullable DateOrder ofFile) {
        Dating dating =
                new Dating(
                        ofFile,
                        outlets.country(outlet).orElse(null),
                        fields.first(Field.LANGUAGE).map(JsonReader::tag).orElse(null));
        Optional<LocalDate> changed =
                Optional.ofNullable(time(fields, Field.MODIFIED)).map(StatedTime::day);
        Optional<LocalDate> ofUrl = address(fields).flatMap(StatedTimes::inUrl);
        return PublishedFields.publication(
                fields, dating, () -> Stream.concat(changed.stream(), ofUrl.stream()));
    }

    private static @Nullable StatedTime time(Fields fields, Field field) {
        for (Fields.Named named : fields.all(field)) {
            for (String words : Fields.words(named.value())) {
                Optional<StatedTime> time = StatedTimes.find(words, "field " + named.name());
                if (time.isPresent()) {
                    return time.get();
                }
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
}
