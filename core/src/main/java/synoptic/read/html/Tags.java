package synoptic.read.html;

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

    private Tags() {}

    /// Whether nothing under the element is text to read.
    static boolean isSkipped(String tag) {
        return SKIPPED.contains(tag);
    }

    /// Whether the element ends the paragraph before it. Elements we do not know do.
    static boolean isBlock(String tag) {
        return !INLINE.contains(tag);
    }
}
