package synoptic.read.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import synoptic.read.markup.MarkedText;
import tools.jackson.databind.JsonNode;

/// The main text of an object, and the headline among several.
final class Texts {

    private Texts() {}

    /// The text as it stands; paragraphs of a list, of lists of sentences and of the sections of a
    /// body are put together, and only what is said to be HTML is read as such.
    static String text(Fields fields) {
        for (Fields.Named named : fields.all(Field.TEXT)) {
            String text = text(named.value());
            if (!text.isBlank()) {
                return text;
            }
        }
        for (Fields.Named named : fields.all(Field.HTML)) {
            String text = MarkedText.ofHtml(String.join("\n", Fields.words(named.value())));
            if (!text.isBlank()) {
                return text;
            }
        }
        return fields.first(Field.RAW_TEXT).orElse("");
    }

    private static String text(JsonNode value) {
        if (value.isArray() && areStrings(value)) {
            return String.join("\n\n", Fields.words(value));
        }
        if (value.isArray() && !value.isEmpty() && value.get(0).isArray()) {
            List<String> paragraphs = new ArrayList<>();
            value.forEach(sentences -> paragraphs.add(String.join(" ", Fields.words(sentences))));
            return String.join("\n\n", paragraphs);
        }
        JsonNode chosen = value.isArray() ? main(value) : value;
        if (chosen == null) {
            return "";
        }
        JsonNode sections = chosen.get("sections");
        if (chosen.isObject() && sections != null) {
            return sections(sections);
        }
        List<String> words = Fields.words(chosen);
        String text = words.isEmpty() ? "" : words.get(0);
        return isHtml(chosen) ? MarkedText.ofHtml(text) : text;
    }

    private static String sections(JsonNode sections) {
        List<String> paragraphs = new ArrayList<>();
        for (JsonNode section : sections) {
            paragraphs.addAll(Fields.words(section.get("headline")));
            paragraphs.addAll(Fields.words(section.get("paragraphs")));
        }
        return String.join("\n\n", paragraphs);
    }

    /// Of several renditions the plain one in the main role, else the main one, else the first.
    private static @Nullable JsonNode main(JsonNode list) {
        JsonNode best = null;
        int most = -1;
        for (JsonNode member : list) {
            int points = (isMain(member) ? 2 : 0) + (isHtml(member) ? 0 : 1);
            if (points > most && !Fields.words(member).isEmpty()) {
                best = member;
                most = points;
            }
        }
        return best;
    }

    private static boolean isMain(JsonNode member) {
        String role = string(member, "role");
        return role.isEmpty() || role.contains("main") || role.contains("body");
    }

    private static boolean isHtml(JsonNode member) {
        return (string(member, "contentType") + string(member, "contenttype")).contains("html");
    }

    private static String string(JsonNode member, String field) {
        JsonNode value = member.get(field);
        return value == null ? "" : value.asString("").toLowerCase(Locale.ROOT);
    }

    /// The headline; of several the one in the main role.
    static Optional<String> title(Fields fields) {
        for (Fields.Named named : fields.all(Field.TITLE)) {
            JsonNode value = named.value();
            JsonNode main = value.isArray() ? main(value) : value;
            List<String> words = Fields.words(main);
            if (!words.isEmpty()) {
                String title = words.get(0);
                return Optional.of(
                        main != null && isHtml(main) ? MarkedText.lineOfHtml(title) : title);
            }
        }
        return Optional.empty();
    }

    private static boolean areStrings(JsonNode list) {
        for (JsonNode member : list) {
            if (!member.isString()) {
                return false;
            }
        }
        return true;
    }
}
