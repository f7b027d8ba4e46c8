package synoptic.read.json;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import synoptic.read.feed.FeedOutlet;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The articles in a JSON file that lists them, one by one: an array, or an object that wraps
/// one under a name such as `articles`, also one object deeper
/// (`{"articles":{"results":[…]}}`).
public final class JsonList {

    /// More chars than this in one member are no news report.
    private static final int LONGEST_MEMBER = 1 << 26;

    private static final int DEEPEST = 3;
    private static final Set<String> WRAPPERS =
            Set.of(
                    "articles",
                    "items",
                    "results",
                    "data",
                    "hits",
                    "entries",
                    "documents",
                    "docs",
                    "response",
                    "stories",
                    "news",
                    "posts");

    /// What a JSON Feed says of itself before its items.
    private static final Set<String> OF_FEED = Set.of("version", "title", "home_page_url");

    private final Bounded in;
    private final JsonParser parser;
    private final Map<String, String> ofFeed = new HashMap<>();
    private @Nullable JsonNode first;
    private boolean open;
    private @Nullable String damage;

    public JsonList(Reader in) {
        this.in = new Bounded(in);
        this.parser = Parsing.MAPPER.createParser(this.in);
    }

    /// Looks for the list; false where there is none, or something malformed before it.
    public boolean begin() {
        try {
            JsonToken token = parser.nextToken();
            open =
                    token == JsonToken.START_ARRAY
                            || (token == JsonToken.START_OBJECT && wrapped(0));
        } catch (JacksonException e) {
            open = false;
        }
        return open;
    }

    /// Goes through the fields of an object until one of them is a list of articles.
    ///
    /// An object that has a text of its own is an article, whatever else it lists.
    private boolean wrapped(int depth) {
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            if (Field.TEXT.isNamed(name) && value != JsonToken.VALUE_NULL) {
                return false;
            }
            if (depth == 0 && value == JsonToken.VALUE_STRING && OF_FEED.contains(name)) {
                ofFeed.put(name, parser.getString());
            }
            if (!WRAPPERS.contains(name)) {
                parser.skipChildren();
            } else if (value == JsonToken.START_ARRAY && listed()) {
                return true;
            } else if (value == JsonToken.START_OBJECT && depth < DEEPEST && wrapped(depth + 1)) {
                return true;
            }
        }
        return false;
    }

    /// Whether the array at hand is one of articles, told by its first member; else it is
    /// passed.
    private boolean listed() {
        JsonToken token = parser.nextToken();
        if (token == JsonToken.START_OBJECT) {
            JsonNode member = parser.readValueAsTree();
            Fields fields = new Fields(source(member));
            if (!Texts.text(fields).isBlank() || Texts.title(fields).isPresent()) {
                first = member;
                return true;
            }
            token = parser.nextToken();
        }
        while (token != null && token != JsonToken.END_ARRAY) {
            parser.skipChildren();
            token = parser.nextToken();
        }
        return false;
    }

    /// The next member as JSON, or null at the end or where the file is damaged.
    public byte @Nullable [] next() {
        in.left = LONGEST_MEMBER;
        JsonNode member = first;
        first = null;
        try {
            if (member == null) {
                JsonToken token = open ? parser.nextToken() : null;
                open = token != null && token != JsonToken.END_ARRAY;
                member = open ? parser.readValueAsTree() : null;
            }
        } catch (JacksonException e) {
            open = false;
            damage = Parsing.sentence(e);
        }
        return member == null
                ? null
                : ofFeed(source(member)).toString().getBytes(StandardCharsets.UTF_8);
    }

    /// An item of a JSON Feed with the outlet of the feed, where it names none of its own.
    private JsonNode ofFeed(JsonNode member) {
        boolean feed = ofFeed.getOrDefault("version", "").contains("jsonfeed.org");
        if (feed
                && member instanceof ObjectNode item
                && new Fields(item).all(Field.OUTLET).isEmpty()) {
            String link = item.path("url").asString(null);
            FeedOutlet.of(
                            ofFeed.get("title"),
                            ofFeed.get("home_page_url"),
                            List.of(new FeedOutlet.Entry(link, null)))
                    .state(item, link, null, null);
        }
        return member;
    }

    /// Why the list ended before its end, or null.
    public @Nullable String damage() {
        return damage;
    }

    /// Search servers wrap each document once more.
    private static JsonNode source(JsonNode member) {
        JsonNode source = member.get("_source");
        return source != null && source.isObject() ? source : member;
    }

    /// Ends a member that is too long, so that it cannot fill the memory.
    private static final class Bounded extends FilterReader {
        private int left = LONGEST_MEMBER;

        Bounded(Reader in) {
            super(in);
        }

        @Override
        public int read(char[] buffer, int from, int length) throws IOException {
            if (left <= 0) {
                return -1;
            }
            int n = super.read(buffer, from, Math.min(length, left));
            left -= Math.max(n, 0);
            return n;
        }
    }
}
