package synoptic.publish.html;

import org.jspecify.annotations.Nullable;
import synoptic.publish.wording.Times;

/// Writes an HTML page piece by piece. All words that come from outside are escaped here.
public final class Html {

    private final StringBuilder out = new StringBuilder();

    /// A page's beginning, up to what is its own.
    public static Html page(Site site, Head head) {
        Html html = new Html();
        html.raw("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
                .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        new Frame(html, site).open(head);
        return html;
    }

    /// Markup of our own.
    public Html raw(String markup) {
        out.append(markup);
        return this;
    }

    /// Words, escaped for text and for quoted attributes.
    public Html text(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(isUnpaired(words, i) ? '\uFFFD' : c);
            }
        }
        return this;
    }

    /// Half a character outside the basic plane, which no encoding can write.
    private static boolean isUnpaired(String words, int i) {
        char c = words.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == words.length() || !Character.isLowSurrogate(words.charAt(i + 1));
        }
        return Character.isLowSurrogate(c)
                && (i == 0 || !Character.isHighSurrogate(words.charAt(i - 1)));
    }

    public Html element(String name, String words) {
        return raw("<" + name + ">").text(words).raw("</" + name.split(" ")[0] + ">");
    }

    public Html link(String target, String words) {
        return raw("<a href=\"").text(target).raw("\">").text(words).raw("</a>");
    }

    /// A time in ISO 8601 in words, with the exact one for programs.
    public Html time(String iso) {
        return raw("<time datetime=\"")
                .text(iso)
                .raw("\">")
                .text(Times.inWords(iso))
                .raw("</time>");
    }

    public String end() {
        return out.append("</body>\n</html>\n").toString();
    }

    /// A link where there is an address, else the bare words.
    public Html linkIfAny(@Nullable String target, String words) {
        return target == null ? text(words) : link(target, words);
    }
}
