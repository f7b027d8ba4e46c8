package synoptic.read.html;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import synoptic.news.Residue;
import synoptic.news.Residue.Why;
import synoptic.read.credit.OutletTable;

/// Finds the agencies an article credits in its own text: in its dateline and its last lines.
final class AgencyCredits {

    private static final Pattern DATELINE =
            Pattern.compile(
                    "^(?:[\\p{Lu}][\\p{L}\\p{M}\\d .,/'\u2019-]{1,60}\\s?)?\\(([^()]{2,40})\\)\\s*[-\u2010-\u2015:.]");

    /// `CAPITAL, March 3 (AGENCY)` without a dash, and `CAPITAL, March 3. /AGENCY/.`
    private static final Pattern DATED_LINE =
            Pattern.compile(
                    "^\\p{Lu}[\\p{L}\\p{M}\\d .,'\u2019-]{1,50}\\d{1,2}[.,]?\\s*[(/]([^()/]{2,40})[)/]");

    private static final Pattern CONTRIBUTED =
            Pattern.compile(
                    "(?iu)^[(\\[]?\\s*(?:the )?(.{2,60}?) (?:(?:also )?contributed (?:reporting )?to"
                            + "|hat zu diesem|haben zu diesem|a contribu\u00e9|ont contribu\u00e9) .*$");
    private static final Pattern FILES =
            Pattern.compile(
                    "(?iu)^[(\\[]?\\s*(?:[-\u2010-\u2015]+\\s*)?(?:with (?:files|reporting|material|inputs?|information)"
                            + " (?:from|by)|additional reporting (?:from|by)|includes? reporting (?:from|by)"
                            + "|avec (?:les agences|l)|mit (?:agentur)?material (?:von|der)|con informaci\u00f3n de"
                            + "|com informa\u00e7\u00f5es (?:da|do|de)|met informatie van)"
                            + "\\s*:?\\s+(?:the )?([^()]{2,60}?)[.)\\]]*$");
    private static final Pattern LAST_LINE =
            Pattern.compile(
                    "(?iu)^[(\\[]?\\s*(?:[-\u2010-\u2015]+\\s*)?(?:sources?|quellen?|with|mit(?: material von)?|avec|con|fonte|fuente)"
                            + "\\s*:?\\s+([^()]{2,60}?)[)\\].]*$");
    private static final Pattern BARE = Pattern.compile("^[(\\[]?\\s*([^()]{2,40}?)\\s*[)\\].]*$");
    private static final Pattern ARTICLE = Pattern.compile("(?i)^(?:the|die|der|la|l'|an?) ");
    private static final int LAST_LINES = 3;
    private static final int LONGEST_LINE = 120;

    private final OutletTable outlets;

    AgencyCredits(OutletTable outlets) {
        this.outlets = outlets;
    }

    /// A body without the line that credits an agency at its end: that is residue.
    BodyText apart(BodyText body) {
        List<Residue> residue = new ArrayList<>(body.residue());
        residue.replaceAll(this::named);
        List<String> paragraphs = body.paragraphs();
        int last = paragraphs.size() - 1;
        if (last > 0 && !ofLastLine(paragraphs.get(last)).isEmpty()) {
            residue.add(new Residue(paragraphs.get(last), Why.AGENCY_CREDIT));
            paragraphs = paragraphs.subList(0, last);
        }
        return new BodyText(paragraphs, body.blocks(), residue);
    }

    private Residue named(Residue left) {
        Set<String> found = new LinkedHashSet<>();
        if (left.why() == Why.NOT_ARTICLE && left.text().length() <= LONGEST_LINE) {
            addMatch(LAST_LINE, left.text(), found);
            addMatch(FILES, left.text(), found);
            addContributors(left.text(), found);
        }
        return found.isEmpty() ? left : new Residue(left.text(), Why.AGENCY_CREDIT);
    }

    List<String> of(BodyText body) {
        List<String> paragraphs = body.paragraphs();
        Set<String> found = new LinkedHashSet<>();
        if (!paragraphs.isEmpty()) {
            addMatch(DATELINE, paragraphs.getFirst(), found);
            addMatch(DATED_LINE, paragraphs.getFirst(), found);
        }
        int from = Math.max(1, paragraphs.size() - LAST_LINES);
        for (int i = from; i < paragraphs.size(); i++) {
            found.addAll(ofLastLine(paragraphs.get(i)));
        }
        for (Residue left : body.residue()) {
            if (left.why() == Why.AGENCY_CREDIT) {
                found.addAll(ofLastLine(left.text()));
            }
        }
        return List.copyOf(found);
    }

    /// The agencies a short line names and nothing else, such as `Source: Reuters` or `(dpa/AFP)`.
    private Set<String> ofLastLine(String line) {
        Set<String> found = new LinkedHashSet<>();
        if (line.length() <= LONGEST_LINE) {
            addMatch(LAST_LINE, line, found);
            addMatch(FILES, line, found);
            addContributors(line, found);
            addMatch(BARE, line, found);
        }
        return found;
    }

    /// Looks first for letters that all these wordings have.
    private void addContributors(String line, Set<String> found) {
        String lower = line.toLowerCase(Locale.ROOT);
        if (lower.contains("contr") || lower.contains("zu d")) {
            addMatch(CONTRIBUTED, line, found);
        }
    }

    private void addMatch(Pattern pattern, String line, Set<String> found) {
        Matcher matcher = pattern.matcher(line);
        if (matcher.find()) {
            for (String name : matcher.group(1).split("[/,;&+]| and | und | et | y | e ")) {
                outlets.agency(ARTICLE.matcher(name.strip()).replaceFirst(""))
                        .ifPresent(found::add);
            }
        }
    }
}
