package synoptic.read.html;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What elements do to the text of a page.
final class Tags {

    private static final Set<String> SKIPPED =
            Set.of(
                    "script",
                    "style",
                    "noscript",
                    "template",
                    "svg",
                    "iframe",
                    "select",
                    "button",
                    "textarea",
                    "head",
                    "object",
                    "video",
                    "audio",
                    "canvas",
                    "map",
                    "datalist",
                    "noframes",
                    "embed");

    private static final Set<String> INLINE =
            Set.of(
                    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "br", "cite", "code", "data",
                    "del", "dfn", "em", "font", "i", "img", "input", "ins", "kbd", "label", "mark",
                    "math", "nobr", "q", "rp", "rt", "ruby", "s", "samp", "small", "span", "strike",
                    "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "picture", "source",
                    "meta", "link");

    /// Elements by which a page states something of itself.
    private static final Set<String> STATING = Set.of("meta", "link", "script", "html", "title");

    private static final int SKIPPED_KIND = 1;
    private static final int BLOCK_KIND = 1 << 1;
    private static final int STATING_KIND = 1 << 2;

    /// What is known of each tag, in one place: each element of a page is looked up.
    private static final Map<String, Integer> KINDS = kinds();

    private Tags() {}

    private static Map<String, Integer> kinds() {
        Map<String, Integer> kinds = new HashMap<>();
        for (Set<String> tags : List.of(SKIPPED, INLINE, STATING)) {
            for (String tag : tags) {
                int skipped = SKIPPED.contains(tag) ? SKIPPED_KIND : 0;
                int block = INLINE.contains(tag) ? 0 : BLOCK_KIND;
                kinds.put(tag, skipped | block | (STATING.contains(tag) ? STATING_KIND : 0));
            }
        }
        return kinds;
    }

    /// What is known of a tag, for the questions below.
    static int kindsOf(String tag) {
        return KINDS.getOrDefault(tag, BLOCK_KIND);
    }

    /// Whether nothing under the element is text to read.
    static boolean isSkipped(int kinds) {
        return (kinds & SKIPPED_KIND) != 0;
    }

    /// Whether the element ends the paragraph before it. Elements we do not know do.
    static boolean isBlock(int kinds) {
        return (kinds & BLOCK_KIND) != 0;
    }

    /// Whether a page may state something of itself by the element.
    static boolean isStating(int kinds) {
        return (kinds & STATING_KIND) != 0;
    }
}
