package synoptic.app.serve.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import synoptic.publish.html.Html;
import synoptic.store.SearchWords;
import synoptic.store.Terms;

/// The part of a text where most of the words that were looked for stand together, with them
/// marked, as search knows words.
final class Excerpt {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");
    private static final int LENGTH = 230;
    private static final int BEFORE = 60;

    private final Set<String> sought;

    /// A word of the text that was looked for.
    private record Hit(int start, int end, String stem) {}

    Excerpt(Terms terms) {
        sought =
                terms.all().stream()
                        .flatMap(term -> term.words().stream())
                        .flatMap(word -> SearchWords.stems(word).stream())
                        .collect(Collectors.toSet());
    }

    /// Nothing, where none of the words stands in the text: then they stand in the title.
    void write(Html html, String text) {
        int best = 0;
        int from = 0;
        List<Hit> shown = List.of();
        for (int start = 0; start < text.length(); start = end(text, start) + 1) {
            List<Hit> hits = hits(text, start, end(text, start));
            int different = (int) hits.stream().map(Hit::stem).distinct().count();
            if (different > best) {
                best = different;
                from = start;
                shown = hits;
            }
        }
        if (!shown.isEmpty()) {
            write(html, text, from, shown);
        }
    }

    /// Where a paragraph ends.
    private static int end(String text, int start) {
        int end = text.indexOf('\n', start);
        return end < 0 ? text.length() : end;
    }

    private List<Hit> hits(String text, int start, int end) {
        List<Hit> hits = new ArrayList<>();
        Matcher words = WORD.matcher(text).region(start, end);
        while (words.find()) {
            SearchWords.stems(words.group()).stream()
                    .filter(sought::contains)
                    .findFirst()
                    .ifPresent(stem -> hits.add(new Hit(words.start(), words.end(), stem)));
        }
        return hits;
    }

    private static void write(Html html, String text, int paragraph, List<Hit> hits) {
        int from = begin(text, paragraph, hits.getFirst().start());
        int end = end(text, paragraph);
        int to = cut(text, from, end);
        html.raw("<p class=\"excerpt\">").text(from > paragraph ? "… " : "");
        int at = from;
        for (Hit hit : hits) {
            if (hit.end() <= to) {
                html.text(text.substring(at, hit.start()))
                        .element("mark", text.substring(hit.start(), hit.end()));
                at = hit.end();
            }
        }
        html.text(text.substring(at, to)).text(to < end ? " …" : "").raw("</p>");
    }

    /// A few words before the first that was found.
    private static int begin(String text, int paragraph, int first) {
        if (first - paragraph <= BEFORE) {
            return paragraph;
        }
        int blank = text.indexOf(' ', first - BEFORE);
        return blank < 0 || blank >= first ? first : blank + 1;
    }

    private static int cut(String text, int from, int end) {
        if (end - from <= LENGTH) {
            return end;
        }
        int blank = text.lastIndexOf(' ', from + LENGTH);
        return blank <= from ? from + LENGTH : blank;
    }
}
