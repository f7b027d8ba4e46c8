package synoptic.read.html;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import synoptic.read.credit.OutletTable;

/// Finds the agencies an article credits in its own text: in its dateline and its last lines.
final class AgencyCredits {

    private static final Pattern DATELINE =
            Pattern.compile(
                    "^(?:[\\p{Lu}][\\p{L}\\p{M} .,/'\u2019-]{1,60}\\s?)?\\(([^()]{2,40})\\)\\s*[-\u2010-\u2015:.]");
    private static final Pattern LAST_LINE =
            Pattern.compile(
                    "(?iu)^[(\\[]?\\s*(?:sources?|quellen?|with|mit(?: material von)?|avec|con|fonte|fuente)"
                            + "\\s*:?\\s+([^()]{2,60}?)[)\\].]*$");
    private static final Pattern BARE = Pattern.compile("^[(\\[]?\\s*([^()]{2,40}?)\\s*[)\\].]*$");
    private static final int LAST_LINES = 3;

    private final OutletTable outlets;

    AgencyCredits(OutletTable outlets) {
        this.outlets = outlets;
    }

    List<String> of(List<String> paragraphs) {
        Set<String> found = new LinkedHashSet<>();
        if (!paragraphs.isEmpty()) {
            addMatch(DATELINE, paragraphs.getFirst(), found);
        }
        int from = Math.max(1, paragraphs.size() - LAST_LINES);
        for (int i = from; i < paragraphs.size(); i++) {
            found.addAll(ofLastLine(paragraphs.get(i)));
        }
        return List.copyOf(found);
    }

    /// The agencies a short line names and nothing else, such as `Source: Reuters` or `(dpa/AFP)`.
    Set<String> ofLastLine(String line) {
        Set<String> found = new LinkedHashSet<>();
        if (line.length() <= 80) {
            addMatch(LAST_LINE, line, found);
            addMatch(BARE, line, found);
        }
        return found;
    }

    private void addMatch(Pattern pattern, String line, Set<String> found) {
        Matcher matcher = pattern.matcher(line);
        if (matcher.find()) {
            for (String name : matcher.group(1).split("[/,;&+]| and | und ")) {
                outlets.agency(name).ifPresent(found::add);
            }
        }
    }
}
