package synoptic.read.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/// The article as a page's JSON-LD describes it, if it does.
///
/// Only an object of an article type of the page itself counts: not the page, the site, a video or
/// the teasers of other articles. Authors and publishers given by `@id` are looked up.
final class LinkedArticle {

    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                    .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
                    .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
                    .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
                    .build();

    private static final Set<String> OTHER_TYPES =
            Set.of("BlogPosting", "Report", "SocialMediaPosting", "DiscussionForumPosting");

    /// Members that hold other articles than the page's own.
    private static final Set<String> OTHERS =
            Set.of(
                    "itemListElement",
                    "hasPart",
                    "relatedLink",
                    "isRelatedTo",
                    "citation",
                    "mentions",
                    "comment",
                    "blogPost",
                    "blogPosts",
                    "subjectOf",
                    "about",
                    "isBasedOn");

    private static final int MOST_NODES = 20_000;

    private final JsonNode article;
    private final JsonNode page;
    private final Map<String, JsonNode> byId;

    private LinkedArticle(JsonNode article, JsonNode page, Map<String, JsonNode> byId) {
        this.article = article;
        this.page = page;
        this.byId = byId;
    }

    /// The article described by the scripts; of several, the one at the address, else the one with
    /// the headline that `title` contains, else the first.
    static LinkedArticle of(List<String> scripts, Optional<String> address, String title) {
        Map<String, JsonNode> byId = new HashMap<>();
        List<JsonNode> articles = new ArrayList<>();
        for (String script : scripts) {
            parse(script).ifPresent(root -> gather(root, articles, byId));
        }
        JsonNode article = choose(articles, address, title);
        return new LinkedArticle(article, articles.isEmpty() ? page(byId) : article, byId);
    }

    private static Optional<JsonNode> parse(String script) {
        try {
            return Optional.of(MAPPER.readTree(withoutWrapping(script)));
        } catch (JacksonException e) {
            return Optional.empty(); // damaged JSON-LD is ordinary: the page then states less
        }
    }

    /// The JSON in a script, without the comment or CDATA marks that some put around it.
    private static String withoutWrapping(String script) {
        int mark = script.indexOf("[CDATA[");
        boolean wrapped = mark >= 0 && mark < 16;
        int start = wrapped ? mark + "[CDATA[".length() : 0;
        while (start < script.length() && "{[".indexOf(script.charAt(start)) < 0) {
            start++;
        }
        int bracket = wrapped ? -1 : script.lastIndexOf(']');
        int end = Math.max(script.lastIndexOf('}'), bracket);
        return end < start ? "" : script.substring(start, end + 1);
    }

    private static void gather(JsonNode root, List<JsonNode> articles, Map<String, JsonNode> byId) {
        Deque<JsonNode> open = new ArrayDeque<>();
        open.add(root);
        for (int seen = 0; !open.isEmpty() && seen < MOST_NODES; seen++) {
            JsonNode node = open.poll();
            if (node.isObject()) {
                if (node.path("@id").isString() && node.size() > 1) {
                    byId.putIfAbsent(node.path("@id").asString(), node);
                }
                if (isArticle(node)) {
                    articles.add(node);
                }
                node.properties().stream()
                        .filter(member -> !OTHERS.contains(member.getKey()))
                        .map(Map.Entry::getValue)
                        .filter(JsonNode::isContainer)
                        .forEach(open::add);
            } else {
                node.values().stream().filter(JsonNode::isContainer).forEach(open::add);
            }
        }
    }

    /// The one object named by an address that says when it was published, if there is just one.
    private static JsonNode page(Map<String, JsonNode> byId) {
        List<JsonNode> dated =
                byId.values().stream().filter(node -> node.has("datePublished")).toList();
        return dated.size() == 1 ? dated.getFirst() : MissingNode.getInstance();
    }

    private static boolean isArticle(JsonNode node) {
        for (JsonNode type : each(node.path("@type"))) {
            String name = type.asString("");
            String bare = name.substring(name.lastIndexOf('/') + 1);
            if (bare.endsWith("Article") || OTHER_TYPES.contains(bare)) {
                return true;
            }
        }
        return false;
    }

    private static JsonNode choose(
            List<JsonNode> articles, Optional<String> address, String title) {
        for (JsonNode candidate : articles) {
            if (address.isPresent() && addresses(candidate).contains(address.get())) {
                return candidate;
            }
        }
        String folded = Titles.fold(title);
        for (JsonNode candidate : articles) {
            String headline = Titles.fold(string(candidate, "headline").orElse(""));
            if (headline.length() > 8 && folded.contains(headline)) {
                return candidate;
            }
        }
        return articles.isEmpty() ? MissingNode.getInstance() : articles.getFirst();
    }

    private static List<String> addresses(JsonNode node) {
        List<String> addresses = new ArrayList<>();
        string(node, "url").ifPresent(addresses::add);
        JsonNode main = node.path("mainEntityOfPage");
        addresses.add(main.isString() ? main.asString() : main.path("@id").asString(""));
        return addresses;
    }

    boolean isPresent() {
        return !article.isMissingNode();
    }

    /// A member that is a string and not blank.
    Optional<String> string(String member) {
        return string(article, member);
    }

    /// When the page was published, as its JSON-LD says where it describes no article.
    Optional<String> pagePublished() {
        return string(page, "datePublished");
    }

    /// The strings of a member that may be one or a list, and may be split by commas.
    List<String> strings(String member) {
        List<String> found = new ArrayList<>();
        for (JsonNode value : each(article.path(member))) {
            if (value.isString()) {
                found.add(value.asString());
            } else {
                string(value, "url").or(() -> string(value, "name")).ifPresent(found::add);
            }
        }
        return found;
    }

    /// Someone who is named as author, and whether as a person or an organisation.
    record Party(String name, boolean organisation) {}

    List<Party> authors() {
        List<Party> parties = new ArrayList<>();
        for (JsonNode value : each(article.path("author"))) {
            JsonNode node = resolved(value);
            String name = node.isString() ? node.asString() : name(node).orElse("");
            if (!name.isBlank()) {
                parties.add(new Party(name.strip(), isOrganisation(node)));
            }
        }
        return parties;
    }

    private static boolean isOrganisation(JsonNode node) {
        String type = node.path("@type").asString("");
        return type.endsWith("Organization") || type.equals("Corporation");
    }

    Optional<String> publisher() {
        for (JsonNode value : each(article.path("publisher"))) {
            JsonNode node = resolved(value);
            Optional<String> name = node.isString() ? Optional.of(node.asString()) : name(node);
            if (name.isPresent()) {
                return name;
            }
        }
        return Optional.empty();
    }

    Optional<Boolean> free() {
        JsonNode value = article.path("isAccessibleForFree");
        if (value.isBoolean()) {
            return Optional.of(value.asBoolean());
        }
        return switch (value.asString("").toLowerCase(java.util.Locale.ROOT)) {
            case "true", "http://schema.org/true", "https://schema.org/true" -> Optional.of(true);
            case "false", "http://schema.org/false", "https://schema.org/false" ->
                    Optional.of(false);
            default -> Optional.empty();
        };
    }

    private JsonNode resolved(JsonNode node) {
        if (node.isObject() && node.path("name").isMissingNode()) {
            JsonNode known = byId.get(node.path("@id").asString(""));
            return known == null ? node : known;
        }
        return node;
    }

    private static Optional<String> name(JsonNode node) {
        for (JsonNode name : each(node.path("name"))) {
            if (name.isString() && !name.asString().isBlank()) {
                return Optional.of(name.asString().strip());
            }
        }
        return Optional.empty();
    }

    private static Optional<String> string(JsonNode node, String member) {
        @Nullable JsonNode value = node.get(member);
        return value != null && value.isString() && !value.asString().isBlank()
                ? Optional.of(value.asString().strip())
                : Optional.empty();
    }

    private static List<JsonNode> each(JsonNode node) {
        if (node.isArray()) {
            return List.copyOf(node.values());
        }
        return node.isMissingNode() || node.isNull() ? List.of() : List.of(node);
    }
}
