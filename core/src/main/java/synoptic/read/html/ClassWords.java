package synoptic.read.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Splits what elements are called, such as `class="articleBody-main"`, into lower-case words.
///
/// Keeps what it split, because a page repeats its classes; one object serves one page.
final class ClassWords {

    private static final int MOST_CHARS = 200;

    /// Elements without text, whose names say nothing.
    private static final Set<String> UNNAMED =
            Set.of("img", "br", "input", "source", "link", "meta");

    private static final Other NONE = new Other("", "", false);

    private final Map<Key, Names> known = new HashMap<>();
    private final Map<String, Names> plain = new HashMap<>();

    /// What elements that are called the same have in common.
    private record Key(String tag, String names, String id, Other other) {
        @Override
        public int hashCode() {
            return (names.hashCode() * 31 + id.hashCode()) * 31 + tag.hashCode();
        }

        @Override
        public boolean equals(@Nullable Object object) {
            return object instanceof Key key
                    && names.equals(key.names)
                    && id.equals(key.id)
                    && tag.equals(key.tag)
                    && other.equals(key.other);
        }
    }

    /// What is rarely said of an element.
    private record Other(String role, String property, boolean hidden) {}

    Names of(Element element, String tag) {
        int attributes = element.attributesSize();
        if (attributes == 0 || UNNAMED.contains(tag)) {
            return plain.computeIfAbsent(tag, t -> new Names(number(), List.of("<" + t)));
        }
        return known.computeIfAbsent(key(tag, element.attributes(), attributes), this::split);
    }

    private int number() {
        return known.size() + plain.size();
    }

    /// Other attributes are looked for only where there are more than those found.
    private static Key key(String tag, Attributes said, int count) {
        String names = brief(said.get("class"));
        int left = names.isEmpty() ? count : count - 1;
        String id = left == 0 ? "" : brief(said.get("id"));
        left -= id.isEmpty() ? 0 : 1;
        return new Key(tag, names, id, left == 0 ? NONE : other(said));
    }

    private static Other other(Attributes said) {
        String role = brief(said.get("role"));
        String property = brief(said.get("itemprop"));
        boolean hidden = isHidden(said);
        boolean any = hidden || !role.isEmpty() || !property.isEmpty();
        return any ? new Other(role, property, hidden) : NONE;
    }

    private static String brief(String value) {
        return value.length() <= MOST_CHARS ? value : value.substring(0, MOST_CHARS);
    }

    private static boolean isHidden(Attributes said) {
        String style = said.get("style");
        return said.hasKey("hidden")
                || (!style.isEmpty()
                        && style.length() < 1000
                        && style.replace(" ", "").contains("display:none"));
    }

    private Names split(Key key) {
        List<String> words = new ArrayList<>();
        words.add("<" + key.tag);
        addWords(key.names, words);
        addWords(key.id, words);
        if (!key.other.role.isEmpty()) {
            words.add("role=" + key.other.role.toLowerCase(Locale.ROOT));
        }
        if (!key.other.property.isEmpty()) {
            words.add("prop=" + key.other.property.toLowerCase(Locale.ROOT));
        }
        if (key.other.hidden) {
            words.add("hidden");
        }
        return new Names(number(), words);
    }

    private static void addWords(String value, List<String> words) {
        int start = -1;
        for (int i = 0; i <= value.length(); i++) {
            boolean letter = i < value.length() && Character.isLetter(value.charAt(i));
            boolean hump = letter && start >= 0 && isHump(value, i);
            if (start >= 0 && (!letter || hump)) {
                addWord(value.substring(start, i).toLowerCase(Locale.ROOT), words);
                start = -1;
            }
            if (letter && start < 0) {
                start = i;
            }
        }
    }

    private static boolean isHump(String value, int at) {
        return Character.isUpperCase(value.charAt(at))
                && Character.isLowerCase(value.charAt(at - 1));
    }

    private static void addWord(String word, List<String> words) {
        if (word.length() > 1 && word.length() <= 24 && !words.contains(word)) {
            words.add(word);
        }
    }
}
