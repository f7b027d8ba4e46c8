package synoptic.read.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/// Splits what elements are called, such as `class="articleBody-main"`, into lower-case words.
///
/// Keeps what it split, because a page repeats its classes; one object serves one page.
final class ClassWords {

    private static final int MOST_CHARS = 200;

    /// Elements without text, whose names say nothing.
    private static final Set<String> UNNAMED =
            Set.of("img", "br", "input", "source", "link", "meta");

    private final Map<String, Names> known = new HashMap<>();
    private final Map<String, Names> plain = new HashMap<>();

    Names of(Element element, String tag) {
        if (element.attributesSize() == 0 || UNNAMED.contains(tag)) {
            return plain.computeIfAbsent(tag, t -> new Names(List.of("<" + t)));
        }
        String names = brief(element.attr("class"));
        String id = brief(element.attr("id"));
        int others = element.attributesSize() - (names.isEmpty() ? 0 : 1) - (id.isEmpty() ? 0 : 1);
        String rest = others > 0 ? rest(element) : "\t";
        return known.computeIfAbsent(
                tag + '\t' + names + '\t' + id + '\t' + rest, ClassWords::split);
    }

    private static String rest(Element element) {
        String rest = brief(element.attr("role")) + '\t' + brief(element.attr("itemprop"));
        return isHidden(element) ? rest + "\thidden" : rest;
    }

    private static String brief(String value) {
        return value.length() <= MOST_CHARS ? value : value.substring(0, MOST_CHARS);
    }

    private static boolean isHidden(Element element) {
        String style = element.attr("style");
        return element.hasAttr("hidden")
                || (!style.isEmpty()
                        && style.length() < 1000
                        && style.replace(" ", "").contains("display:none"));
    }

    private static Names split(String key) {
        String[] parts = key.split("\t", -1);
        List<String> words = new ArrayList<>();
        words.add("<" + parts[0]);
        addWords(parts[1], words);
        addWords(parts[2], words);
        if (!parts[3].isEmpty()) {
            words.add("role=" + parts[3].toLowerCase(Locale.ROOT));
        }
        if (!parts[4].isEmpty()) {
            words.add("prop=" + parts[4].toLowerCase(Locale.ROOT));
        }
        if (parts.length > 5) {
            words.add("hidden");
        }
        return new Names(words);
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
