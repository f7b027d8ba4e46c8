package synoptic.read.plain;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import synoptic.news.Residue.Why;
import synoptic.read.credit.AgencyCredits;

/// Tells, by its words alone, when a line of a scrape is not part of the article.
///
/// Dates and bylines are [synoptic.read.credit.Bylines]' matter; what a line's place tells is
/// [PlainReader]'s.
final class LineKinds {

    private static final int LONGEST_PROMPT = 40;

    private static final int LONGEST_CREDIT = 14;
    private static final int LONGEST_CAPTION = 60;

    /// In words: five parts of three and what stands between them.
    private static final int LONGEST_LABEL = 19;

    private static final int LONGEST_SECTION = 3;
    private static final int LONGEST_BARE_PROMPT = 5;

    /// In chars.
    private static final int LONGEST_CAPTION_END = ". archive picture.".length();

    /// In chars, from bracket to bracket.
    private static final int LONGEST_PLACE_IN_PICTURE = "(centre".length();

    /// In chars; a longer line is a paragraph, whatever its words.
    private static final int LONGEST_LINE = 2000;

    private static final Pattern PROMPT_START =
            Pattern.compile(
                    "(?i)^(?:please )?(?:read|vote|see|view|watch|listen|click|tap|share|tweet|subscribe"
                            + "|sign ?up|sign in|log ?in|register|follow|join|download|get|do(?:n't|n’t| not)"
                            + " miss|support|donate|continue|enter|enable|install|send|submit|like us"
                            + "|leave a comment|comment|print|email|e-mail|copy link|save|start your"
                            + "|become a|stay|want|love|enjoy(?:ing|ed)?|skip|show|hide|load|jump|go to"
                            + "|back to|scroll|advertisement|advertising|sponsored|promoted|got a)\\b.*");
    private static final Pattern SERVICE =
            Pattern.compile(
                    "(?i)\\b(?:newsletters?|headlines|inbox|e-?mails?|apps?|alerts?|notifications?"
                            + "|updates|articles?|stor(?:y|ies)|accounts?|channels?|facebook|twitter"
                            + "|whatsapp|telegram|instagram|youtube|linkedin|x|podcasts?|briefing|page|report|poll"
                            + "|subscri\\w+|sign(?:ing|ed)? up|membership|website|cookies?|javascript"
                            + "|my news|followed|comments?|more|here|full|entire|tips?|us|content"
                            + "|video|audio|gallery|link|journalism|friends?|free|trial|day|week)\\b");
    private static final Pattern BARE_PROMPT =
            Pattern.compile(
                    "(?i)^(?:advertise?ment|advertising|sponsored(?: content)?|promoted|share(?: this)?"
                            + "(?: article| story)?|print|comments?|no comments?|loading|menu|search|home"
                            + "|skip to (?:main )?content|more|next|previous|back|top|follow us|"
                            + "subscribe(?: now)?|sign in|log in|\\d+ (?:shares?|comments?)|listen|save"
                            + "|email|copy link|facebook|twitter|whatsapp|reddit|linkedin)[.!]?$");
    private static final Pattern COOKIE =
            Pattern.compile(
                    "(?i)\\b(?:we use cookies|this (?:site|website) uses cookies|accept all cookies"
                            + "|javascript (?:is|to be) (?:disabled|enabled))\\b");
    private static final Pattern OTHER_TITLE =
            Pattern.compile(
                    "(?i)^(?:originally published (?:as|under(?: the title| the headline)?)"
                            + "|(?:this (?:article|story) was )?(?:first|originally|previously) "
                            + "(?:published|headlined|titled|appeared) (?:as|under (?:the )?(?:title|headline)))"
                            + "[: ]+(.+)$");
    private static final Pattern ADDRESS =
            Pattern.compile(
                    "(?i)^(?:(?:original |source |canonical |article |page )?(?:url|link|address"
                            + "|permalink)\\s*:.*|(?:original )?source\\s*:\\s*https?://\\S+"
                            + "|<?https?://\\S+>?|(?:www\\.)[a-z0-9.-]+\\.[a-z]{2,}\\S*)$");
    private static final Pattern RELATED =
            Pattern.compile(
                    "(?i)^(?:related(?: (?:articles?|stor(?:y|ies)|news|content|coverage|links?))?"
                            + "|see also|read (?:also|next|more)|also read|more (?:on this|from|stories"
                            + "|news|in)\\b.{0,30}|you may also like|recommended(?: for you)?|must read"
                            + "|most read|trending|top stories|in other news|background|explainer"
                            + "|don't miss|up next|elsewhere)\\s*[:>\u2192\u00bb-].*");
    private static final Pattern RELATED_BARE =
            Pattern.compile(
                    "(?i)^(?:related(?: (?:articles?|stor(?:y|ies)|news|content|coverage|links?))?"
                            + "|see also|read (?:also|next)|also read|more on this|more stories"
                            + "|you may also like|recommended(?: for you)?|most read|trending(?: now)?"
                            + "|top stories|in other news)$");
    private static final Pattern CREDIT =
            Pattern.compile(
                    "(?i)^(?:(?:file )?(?:photo|image|picture|foto|bild|video|graphic|map|credit)s?"
                            + "(?: credit)?\\s*(?::|by\\b|courtesy|/|\u00a9).*"
                            + "|.*\\b(?:getty images|shutterstock|istock|wikimedia commons|unsplash)\\b.*"
                            + "|\u00a9\\s*(?!\\s*(?:19|20)\\d\\d).{2,60})$");
    private static final Pattern CREDIT_IN_BRACKETS =
            Pattern.compile(
                    "(?i).*[(\\[]\\s*(?:(?:file |archive )?(?:photo|image|picture|foto)s?\\b[^()]{0,60}"
                            + "|(?:credit|source|courtesy)\\b[^()]{2,60}"
                            + "|[^()]{2,40}/\\s*[^()]{2,40})[)\\]]\\.?$");
    private static final Pattern CAPTION_START =
            Pattern.compile(
                    "(?i)(?:caption|pictured|in this (?:file |undated )?(?:photo|image|picture)"
                            + "|(?:file |archive )(?:photo|image|picture)|photo shows|above:|below:)\\b");
    private static final Pattern CAPTION_END =
            Pattern.compile("(?i)[,.] (?:file|archive) (?:photo|image|picture)\\.?$");
    private static final Pattern PLACE_IN_PICTURE =
            Pattern.compile("(?i)\\((?:C|L|R|centre|center|left|right)\\)\\s(?=.*(?<![.!?\"”’])$)");
    private static final Pattern FOOTER =
            Pattern.compile(
                    "(?i)\u00a9\\s*(?:copyright )?(?:19|20)\\d\\d|copyright\\s*(?:\u00a9|\\(c\\))"
                            + "|\\ball rights reserved|(?<![\\p{L}])copyright (?:19|20)\\d\\d"
                            + "|website can also be (?:accessed|reached|found)|alternate address"
                            + "|terms (?:of (?:use|service)|and conditions)|privacy (?:policy|notice)"
                            + "|may not be (?:published|reproduced|republished|copied)"
                            + "|reproduction (?:is )?(?:prohibited|without)|powered by|contact us");
    /// At least one of these is in all that [#FOOTER] matches.
    private static final List<String> OF_FOOTERS =
            List.of(
                    "\u00a9",
                    "copyright",
                    "all rights reserved",
                    "website can also be",
                    "alternate address",
                    "terms of ",
                    "terms and conditions",
                    "privacy policy",
                    "privacy notice",
                    "may not be ",
                    "reproduction ",
                    "powered by",
                    "contact us");

    private static final Pattern PARTED = Pattern.compile("\\s*[/>\u00bb\u203a|]\\s*");

    private static final Pattern MOTTO = Pattern.compile("\\s+[|\u2013\u2014-]\\s+");

    private static final Pattern FREQUENCY = Pattern.compile("\\s+\\d{2,4}(?:[.,]\\d)?$");

    private static final Set<String> SECTIONS =
            Set.of(
                    "news",
                    "world",
                    "politics",
                    "sport",
                    "sports",
                    "business",
                    "economy",
                    "opinion",
                    "culture",
                    "home",
                    "national",
                    "local",
                    "regional",
                    "international",
                    "europe",
                    "asia",
                    "africa",
                    "americas",
                    "latest",
                    "latest news",
                    "breaking",
                    "breaking news",
                    "top stories",
                    "technology",
                    "tech",
                    "science",
                    "health",
                    "environment",
                    "climate",
                    "lifestyle",
                    "life",
                    "entertainment",
                    "travel",
                    "features",
                    "analysis",
                    "live",
                    "video",
                    "videos",
                    "world news",
                    "uk news",
                    "us news",
                    "domestic",
                    "society",
                    "crime",
                    "courts",
                    "education",
                    "weather",
                    "transport",
                    "finance",
                    "markets",
                    "money",
                    "arts",
                    "media",
                    "exclusive",
                    "explainer",
                    "headlines",
                    "front page",
                    "share",
                    "more",
                    "news in brief");

    private final AgencyCredits agencies;

    LineKinds(AgencyCredits agencies) {
        this.agencies = agencies;
    }

    /// Why `line` is not the article, or empty where its words alone do not tell.
    Optional<Why> kind(Line line) {
        if (line.shape() == Line.Shape.IMAGE) {
            return Optional.of(Why.CAPTION);
        }
        if (line.text().length() > LONGEST_LINE) {
            return Optional.empty();
        }
        if (isOtherTitle(line)) {
            return Optional.of(Why.OTHER_TITLE);
        }
        if (isAddress(line)) {
            return Optional.of(Why.ADDRESS);
        }
        if (isRelated(line)) {
            return Optional.of(Why.RELATED_LINK);
        }
        if (isFooter(line)) {
            return Optional.of(Why.SITE_FOOTER);
        }
        if (isAgencyCredit(line)) {
            return Optional.of(Why.AGENCY_CREDIT);
        }
        if (isPhotoCredit(line)) {
            return Optional.of(Why.PHOTO_CREDIT);
        }
        if (isCaption(line)) {
            return Optional.of(Why.CAPTION);
        }
        return isPrompt(line) ? Optional.of(Why.PROMPT) : Optional.empty();
    }

    /// A breadcrumb such as `News / World`, or the bare name of a section.
    boolean isSectionLabel(Line line) {
        if (line.wordCount() > LONGEST_LABEL || line.endsAsSentence()) {
            return false;
        }
        if (!line.cues().has(Cues.PARTED)) {
            return line.wordCount() <= LONGEST_SECTION
                    && SECTIONS.contains(line.text().toLowerCase(Locale.ROOT));
        }
        String[] parts = PARTED.split(line.text());
        if (line.text().contains("://") || parts.length == 0 || parts.length > 5) {
            return false;
        }
        boolean named = false;
        for (String part : parts) {
            named |= SECTIONS.contains(part.strip().toLowerCase(Locale.ROOT));
            if (part.split(" ").length > LONGEST_SECTION) {
                return false;
            }
        }
        return named;
    }

    /// The innermost section of a label: `World` of `News / World`; none of a menu `News | Sport`.
    static Optional<String> section(String label) {
        String[] parts = PARTED.split(label);
        boolean menu = label.contains("|") && !label.toLowerCase(Locale.ROOT).startsWith("home");
        return menu ? Optional.empty() : Optional.of(parts[parts.length - 1].strip());
    }

    /// The outlet's name in a line over the title, such as `The Example` or `The Example | News`.
    Optional<String> masthead(Line line) {
        if (line.text().length() > LONGEST_LINE) {
            return Optional.empty();
        }
        String name = FREQUENCY.matcher(MOTTO.split(line.text())[0].strip()).replaceFirst("");
        boolean fits =
                line.shape() == Line.Shape.PLAIN
                        && name.split(" ").length <= 4
                        && Character.isUpperCase(name.codePointAt(0))
                        && !line.endsAsSentence()
                        && !isSectionLabel(line)
                        && !SECTIONS.contains(name.toLowerCase(Locale.ROOT));
        return fits ? Optional.of(name) : Optional.empty();
    }

    /// The title in a line such as `Originally published as …`.
    static Optional<String> otherTitle(String text) {
        var matcher = OTHER_TITLE.matcher(text);
        return matcher.matches()
                ? Optional.of(matcher.group(1).replaceAll("^[\"“‘']|[\"”’']$", "").strip())
                : Optional.empty();
    }

    private static boolean isOtherTitle(Line line) {
        return line.cues().has(Cues.OTHER_TITLE) && OTHER_TITLE.matcher(line.text()).matches();
    }

    private static boolean isAddress(Line line) {
        return line.cues().has(Cues.ADDRESS) && ADDRESS.matcher(line.text()).matches();
    }

    private static boolean isRelated(Line line) {
        return line.shape() == Line.Shape.LINK
                || (line.cues().beginsWith(Cues.RELATED)
                        && line.wordCount() <= LONGEST_PROMPT
                        && (RELATED_BARE.matcher(line.text()).matches()
                                || RELATED.matcher(line.text()).matches()));
    }

    private static boolean isFooter(Line line) {
        Cues cues = line.cues();
        boolean may = cues.has(Cues.FOOTER) || (cues.has(Cues.MAY) && cues.has(Cues.PUT_OUT));
        return may
                && line.wordCount() <= LONGEST_PROMPT
                && mayBeFooter(line.text().toLowerCase(Locale.ROOT))
                && FOOTER.matcher(line.text()).find();
    }

    /// Whether words stand together that a footer cannot do without: cheaper to look for than a
    /// pattern is to try.
    private static boolean mayBeFooter(String lower) {
        for (String words : OF_FOOTERS) {
            if (lower.contains(words)) {
                return true;
            }
        }
        return false;
    }

    private boolean isAgencyCredit(Line line) {
        boolean may =
                line.cues().beginsWith(Cues.AGENCY_CREDIT)
                        || line.cues().has(Cues.CONTRIBUTED)
                        || line.text().startsWith("(");
        return may && !agencies.inLine(line.text()).isEmpty();
    }

    private boolean isPhotoCredit(Line line) {
        if (line.wordCount() > LONGEST_CREDIT) {
            return false;
        }
        if (line.cues().has(Cues.PHOTO_CREDIT) && CREDIT.matcher(line.text()).matches()) {
            return true;
        }
        if (!line.cues().has(Cues.PARTED)) {
            return false;
        }
        String[] parts = line.text().split("\\s*/\\s*");
        return parts.length == 2
                && line.wordCount() <= 8
                && !line.endsAsSentence()
                && !agencies.agencies(parts[1]).isEmpty();
    }

    private static boolean isCaption(Line line) {
        String text = line.text();
        if (line.wordCount() > LONGEST_CAPTION) {
            return false;
        }
        if (line.cues().has(Cues.CAPTION) && saysCaption(text)) {
            return true;
        }
        return line.cues().has(Cues.BRACKET)
                && (saysPlaceInPicture(text) || isCreditedInBrackets(text));
    }

    private static boolean saysCaption(String text) {
        String end = text.substring(Math.max(0, text.length() - LONGEST_CAPTION_END));
        return CAPTION_START.matcher(text).lookingAt() || CAPTION_END.matcher(end).find();
    }

    private static boolean saysPlaceInPicture(String text) {
        for (int open = text.indexOf('('); open >= 0; open = text.indexOf('(', open + 1)) {
            int close = text.indexOf(')', open);
            if (close > 0 && close - open <= LONGEST_PLACE_IN_PICTURE) {
                return PLACE_IN_PICTURE.matcher(text).find();
            }
        }
        return false;
    }

    private static boolean isCreditedInBrackets(String text) {
        int end = text.endsWith(".") ? text.length() - 2 : text.length() - 1;
        return end > 0
                && (text.charAt(end) == ')' || text.charAt(end) == ']')
                && CREDIT_IN_BRACKETS.matcher(text).matches();
    }

    private static boolean isPrompt(Line line) {
        String text = line.text();
        if (line.wordCount() <= LONGEST_BARE_PROMPT && BARE_PROMPT.matcher(text).matches()) {
            return true;
        }
        if (line.cues().has(Cues.COOKIE) && COOKIE.matcher(text).find()) {
            return true;
        }
        return line.cues().beginsWith(Cues.PROMPT)
                && line.wordCount() <= LONGEST_PROMPT
                && PROMPT_START.matcher(text).matches()
                && namesService(line);
    }

    private static boolean namesService(Line line) {
        String text = line.text();
        boolean once = !line.endsAsSentence() || isShouted(text);
        return once ? SERVICE.matcher(text).find() : serviceWords(text) >= 2;
    }

    private static boolean isShouted(String text) {
        String first = text.split(" ")[0];
        return first.length() > 2 && first.equals(first.toUpperCase(Locale.ROOT));
    }

    private static long serviceWords(String text) {
        return SERVICE.matcher(text)
                .results()
                .map(r -> r.group().toLowerCase(Locale.ROOT))
                .distinct()
                .count();
    }
}
