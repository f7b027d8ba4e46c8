package synoptic.read.credit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the news agencies an article credits for its text. Photo credits are no credits of a text.
public final class AgencyCredits {

    private static final String DASH = "[-\u2010-\u2015]";

    /// `PORT NAME, March 3 (AGENCY) -` at the very start of a text.
    private static final Pattern DATELINE =
            Pattern.compile(
                    "^\\s*(?:\\p{Lu}[^()\\n]{0,60})?\\(([\\p{L}][\\p{L} ./&-]{1,40})\\)\\s*"
                            + "(?:"
                            + DASH
                            + "|:)");

    /// A whole line such as `- with AFP`, `Source: AGENCY`, `AGENCY contributed to this report.`
    private static final Pattern CREDIT_LINE =
            Pattern.compile(
                    "(?i)^[(\\[]?\\s*(?:"
                            + DASH
                            + "+\\s*)?(?:with (?:files|reporting|material) (?:from|by)|with|via|from|sources?:"
                            + "|agency:|agencies:|reporting by|text:"
                            + "|includes? reporting (?:from|by)|additional reporting by)\\s+"
                            + "(?:the )?(.{2,70}?)[.)\\]]*$");
    private static final Pattern CONTRIBUTED =
            Pattern.compile(
                    "(?i)^[(\\[]?\\s*(?:the )?(.{2,50}?) contributed to this (?:report|article|story)"
                            + "[.)\\]]*$");

    /// A whole line such as `(AGENCY)` or `(AGENCY/own report)`.
    private static final Pattern IN_BRACKETS = Pattern.compile("^\\(([^()]{2,60})\\)$");

    private static final Pattern OWN =
            Pattern.compile(
                    "(?i)agencies|own (?:report(?:ing|er)?s?|source)|staff|eigener bericht");
    private static final Pattern LIST = Pattern.compile("\\s*(?:,|;|/|\\band\\b|\\bund\\b|&)\\s*");
    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{2,5}|dpa");
    private static final Pattern AGENCY_WORDS =
            Pattern.compile(
                    "(?i)(?:\\p{L}+ ){0,3}(?:press agency|news agency|press association|newswire"
                            + "|wire service|news service|nachrichtenagentur)");

    /// In chars, far more than one has.
    private static final int LONGEST_DATELINE = 160;

    private final OutletTable outlets;

    public AgencyCredits(OutletTable outlets) {
        this.outlets = outlets;
    }

    /// The agencies of a dateline at the start of a main text.
    public List<String> inDateline(String text) {
        String start = text.substring(0, Math.min(text.length(), LONGEST_DATELINE));
        if (start.indexOf('(') < 0) {
            return List.of();
        }
        Matcher matcher = DATELINE.matcher(start);
        return matcher.find() ? agencies(matcher.group(1)) : List.of();
    }

    /// The agencies that a line credits, if that is all it does.
    public List<String> inLine(String line) {
        if (line.length() > 140) {
            return List.of();
        }
        Matcher credit = CREDIT_LINE.matcher(line);
        if (credit.matches()) {
            return agencies(credit.group(1));
        }
        Matcher contributed = CONTRIBUTED.matcher(line);
        if (contributed.matches()) {
            return agencies(contributed.group(1));
        }
        Matcher brackets = IN_BRACKETS.matcher(line);
        return brackets.matches() ? agencies(brackets.group(1)) : List.of();
    }

    /// The agencies in a list such as `AFP and Reuters`; none where any part of it is something
    /// else.
    public List<String> agencies(String list) {
        List<String> found = new ArrayList<>();
        for (String part : LIST.split(list.strip())) {
            if (!part.isBlank() && !OWN.matcher(part.strip()).matches()) {
                Optional<String> agency = agency(part.strip());
                if (agency.isEmpty()) {
                    return List.of();
                }
                found.add(agency.get());
            }
        }
        return found;
    }

    /// The short name of the agency called `name`: known to the table, or one by its shape.
    public Optional<String> agency(String name) {
        Optional<String> known = outlets.agency(name);
        if (known.isPresent()) {
            return known;
        }
        boolean shaped = ACRONYM.matcher(name).matches() || AGENCY_WORDS.matcher(name).matches();
        return shaped ? Optional.of(name) : Optional.empty();
    }
}
