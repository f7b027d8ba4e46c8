package synoptic.publish.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import synoptic.publish.wording.Times;

/// Writes an HTML page piece by piece. All words that come from outside are escaped here.
final class Html {

    private static final String STYLE = style();

    private final StringBuilder out = new StringBuilder();

    /// A page's beginning up to its body; it needs nothing outside itself.
    static Html page(String title) {
        Html html = new Html();
        html.raw("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
                .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; ")
                .raw("style-src 'unsafe-inline'\">\n<title>")
                .text(title)
                .raw("</title>\n<style>\n")
                .raw(STYLE)
                .raw("</style>\n</head>\n<body>\n")
                .raw("<a class=\"skip\" href=\"#main\">Skip to content</a>\n");
        return html;
    }

    /// Markup of our own.
    Html raw(String markup) {
        out.append(markup);
        return this;
    }

    /// Words, escaped for text and for quoted attributes.
    Html text(String words) {
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

    Html element(String name, String words) {
        return raw("<" + name + ">").text(words).raw("</" + name.split(" ")[0] + ">");
    }

    Html link(String target, String words) {
        return raw("<a href=\"").text(target).raw("\">").text(words).raw("</a>");
    }

    /// A time in ISO 8601 in words, with the exact one for programs.
    Html time(String iso) {
        return raw("<time datetime=\"")
                .text(iso)
                .raw("\">")
                .text(Times.inWords(iso))
                .raw("</time>");
    }

    String end() {
        return out.append("</body>\n</html>\n").toString();
    }

    private static String style() {
        try (InputStream in =
                Objects.requireNonNull(
                        Html.class.getResourceAsStream("page.css"),
                        "page.css is part of the program")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
