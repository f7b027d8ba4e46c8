package synoptic.read.plain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import synoptic.news.Article;
import synoptic.news.Outlet;
import synoptic.news.Particulars;
import synoptic.news.Residue;
import synoptic.news.Residue.Why;
import synoptic.read.credit.Addresses;
import synoptic.read.credit.AgencyCredits;
import synoptic.read.credit.Bylines;
import synoptic.read.credit.Dating;
import synoptic.read.credit.OutletTable;
import synoptic.text.Words;

/// Reads scraped text: takes the title, keeps the paragraphs, and sets the residue apart with why.
///
/// A line goes by its words (a byline, a prompt, a credit), or by its place: in a text whose
/// paragraphs end as sentences do, a line that does not is a label before the first paragraph, a
/// caption among them if long, a cross-head if short, and site matter after the last.
public final class PlainReader {

    private static final int LONGEST_TITLE = 40;
    private static final int LONGEST_LABEL = 4;
    private static final int LONGEST_CROSSHEAD = 7;

    /// In words.
    private static final int LONGEST_DATE_LINE = 24;

    private static final int LONGEST_DATE_SENTENCE = 8;

    /// In lines: a deck stands no further below its title.
    private static final int LONGEST_HEAD = 40;

    private static final double SAID_AGAIN = 0.8;

    private static final Pattern OF_WEBSITE =
            Pattern.compile(
                    "^(?:The )?(\\p{Lu}[\\p{L}\\p{N}.& -]{1,40}?)['’]s? (?:web ?site|site|app)\\b");
    private static final Pattern OF_COPYRIGHT =
            Pattern.compile(
                    "(?i:\u00a9|copyright|\\(c\\))[\u00a9\\s]*(?:(?:19|20)\\d\\d(?:-\\d+)?)?,?\\s*"
                            + "(\\p{Lu}[\\p{L}\\p{N}.&' -]{1,40}?)\\s*(?:[.,|]|(?:19|20)\\d\\d|(?i:all rights)|$)");
    /// An outlet with a domain for a name that says it reports: `Example.Com reports`.
    private static final Pattern SELF_NAMED =
            Pattern.compile(
                    "\\b(\\p{Lu}[\\p{L}\\p{N}-]+\\.\\p{L}{2,4}) (?:reports|writes|informs|has learned)\\b");

    /// Chars at the start of a text in which its outlet may name itself.
    private static final int NEAR_START = 1500;

    private final OutletTable outlets;
    private final Bylines bylines;
    private final AgencyCredits agencies;
    private final LineKinds kinds;

    public PlainReader(OutletTable outlets) {
        this.outlets = outlets;
        bylines = new Bylines(outlets);
        agencies = new AgencyCredits(outlets);
        kinds = new LineKinds(agencies);
    }

    /// The article in `scrape`; its text is empty where there is no article in it.
    public Article read(String id, String path, String scrape) {
        return new Pass(id, path, Line.ofScrape(scrape)).read();
    }

    /// One reading of one scrape.
    private final class Pass {
        private final String id;
        private final String path;
        private final List<Line> lines;
        private final @Nullable Why[] why;
        private final Particulars.Builder particulars = Particulars.builder();
        private final DateLines dates = new DateLines();
        private int title = -1;

        Pass(String id, String path, List<Line> lines) {
            this.id = id;
            this.path = path;
            this.lines = lines;
            why = new Why[lines.size()];
        }

        Article read() {
            judgeByWords();
            findTitle();
            findMasthead();
            judgeByPlace();
            judgeRepeats();
            String text = text();
            List<Residue> residue = residue();
            state(text);
            date();
            return new Article(id, path, particulars.build(), text, residue);
        }

        private void judgeByWords() {
            for (int i = 0; i < lines.size(); i++) {
                Line line = lines.get(i);
                if (isByline(line, dates.at(i))) {
                    why[i] = Why.BYLINE;
                } else if (isDateLine(line, dates.at(i))) {
                    why[i] = Why.DATE_LINE;
                } else if (kinds.isSectionLabel(line)) {
                    why[i] = Why.SECTION_LABEL;
                } else {
                    why[i] = kinds.kind(line).orElse(null);
                }
            }
        }

        private boolean isByline(Line line, Bylines.DateTaker taker) {
            return line.cues().beginsWith(Cues.BYLINE)
                    && bylines.take(line.text(), particulars, taker);
        }

        private boolean isDateLine(Line line, Bylines.DateTaker taker) {
            int longest = line.endsAsSentence() ? LONGEST_DATE_SENTENCE : LONGEST_DATE_LINE;
            return line.cues().has(Cues.YEAR)
                    && line.wordCount() <= longest
                    && bylines.takeDates(line.text(), taker);
        }

        /// The first heading, else the first line that is no residue, if it is short enough for
        /// one.
        private void findTitle() {
            for (int i = 0; i < lines.size() && title < 0; i++) {
                if (lines.get(i).shape() == Line.Shape.HEADING && why[i] == null) {
                    title = i;
                }
            }
            for (int i = 0; i < lines.size() && title < 0; i++) {
                if (why[i] == null && lines.get(i).wordCount() > LONGEST_LABEL - 1) {
                    boolean fits = lines.get(i).wordCount() <= LONGEST_TITLE && bodyFollows(i);
                    title = fits ? i : -1;
                    break;
                }
            }
            if (title >= 0) {
                particulars.title(lines.get(title).text());
            }
        }

        /// A short line over the title that names no section names the outlet.
        private void findMasthead() {
            if (title > 0 && why[0] == null) {
                Optional<String> name = kinds.masthead(lines.get(0));
                name.ifPresent(this::nameOutlet);
                why[0] = name.isPresent() ? Why.MASTHEAD : null;
            }
        }

        private boolean bodyFollows(int line) {
            return lines.size() > line + 1;
        }

        private void judgeByPlace() {
            int first = firstParagraph();
            int last = lastParagraph();
            if (first < 0 || !mostEndAsSentences()) {
                return;
            }
            boolean afterFooter = false;
            for (int i = 0; i < lines.size(); i++) {
                afterFooter |= why[i] == Why.SITE_FOOTER;
                if (i != title && why[i] == null && lines.get(i).shape() != Line.Shape.HEADING) {
                    why[i] = byPlace(lines.get(i), i, first, last, afterFooter);
                }
            }
        }

        private @Nullable Why byPlace(Line line, int i, int first, int last, boolean afterFooter) {
            if (line.endsAsSentence()) {
                return null;
            }
            if (i > last || afterFooter) {
                return Why.SITE_FOOTER;
            }
            if (i < first && line.wordCount() <= LONGEST_LABEL) {
                return Why.SECTION_LABEL;
            }
            if (i < first && isDeck(i)) {
                particulars.description(line.text());
                return Why.DECK;
            }
            return line.wordCount() > LONGEST_CROSSHEAD && !isListItem(line) ? Why.CAPTION : null;
        }

        private static boolean isListItem(Line line) {
            return line.text().startsWith("- ") || line.text().startsWith("• ");
        }

        private int firstParagraph() {
            for (int i = Math.max(0, title + 1); i < lines.size(); i++) {
                if (isParagraph(i)) {
                    return i;
                }
            }
            return -1;
        }

        private int lastParagraph() {
            for (int i = lines.size() - 1; i > title; i--) {
                if (isParagraph(i)) {
                    return i;
                }
            }
            return -1;
        }

        private boolean isParagraph(int i) {
            return why[i] == null && i != title && lines.get(i).endsAsSentence();
        }

        private boolean mostEndAsSentences() {
            int ends = 0;
            int open = 0;
            for (int i = 0; i < lines.size(); i++) {
                if (why[i] == null && i != title && lines.get(i).wordCount() > LONGEST_CROSSHEAD) {
                    ends += lines.get(i).endsAsSentence() ? 1 : 0;
                    open += lines.get(i).endsAsSentence() ? 0 : 1;
                }
            }
            return ends > open;
        }

        /// A deck that the first paragraph says again, and paragraphs that stand twice.
        private void judgeRepeats() {
            Set<String> seen = new HashSet<>();
            int previous = -1;
            for (int i = 0; i < lines.size(); i++) {
                if (why[i] != null || i == title) {
                    continue;
                }
                if (!seen.add(lines.get(i).text()) && lines.get(i).wordCount() > LONGEST_LABEL) {
                    why[i] = Why.REPEATED;
                    continue;
                }
                if (previous >= 0 && isDeck(previous) && saysAgain(i, previous)) {
                    why[previous] = Why.REPEATED;
                    particulars.description(lines.get(previous).text());
                }
                previous = i;
            }
        }

        /// Whether only residue stands between the title and line `i`, near below it.
        private boolean isDeck(int i) {
            if (i - title > LONGEST_HEAD) {
                return false;
            }
            for (int before = i - 1; before > title; before--) {
                if (why[before] == null || why[before] == Why.DECK) {
                    return false;
                }
            }
            return i > title;
        }

        private boolean saysAgain(int paragraph, int deck) {
            long[] wanted = words(deck);
            return wanted.length > LONGEST_LABEL
                    && new WordSet(words(paragraph)).hasOf(wanted, SAID_AGAIN);
        }

        private long[] words(int line) {
            return Words.hashes(lines.get(line).text(), Integer.MAX_VALUE);
        }

        private String text() {
            int chars = 0;
            for (Line line : lines) {
                chars += line.text().length() + 2;
            }
            StringBuilder text = new StringBuilder(chars);
            for (int i = 0; i < lines.size(); i++) {
                if (why[i] == null && i != title) {
                    text.append(text.isEmpty() ? "" : "\n\n").append(lines.get(i).text());
                }
            }
            return text.toString();
        }

        private List<Residue> residue() {
            List<Residue> residue = new ArrayList<>();
            for (int i = 0; i < lines.size(); i++) {
                Why reason = why[i];
                if (reason != null) {
                    residue.add(new Residue(lines.get(i).text(), reason));
                }
            }
            return residue;
        }

        /// What the residue and the text say of the article itself.
        private void state(String text) {
            agencies.inDateline(text).forEach(particulars::agency);
            for (int i = 0; i < lines.size(); i++) {
                Why reason = why[i];
                if (reason != null) {
                    stateOf(lines.get(i), reason);
                }
            }
            if (!particulars.outlet().isStated()) {
                stateSelfNamed();
            }
        }

        private void stateSelfNamed() {
            int chars = 0;
            for (int i = 0; i < lines.size() && chars < NEAR_START; i++) {
                Line line = lines.get(i);
                if (why[i] != null || i == title) {
                    continue;
                }
                Optional<String> self = selfNamed(line);
                if (self.isPresent()) {
                    nameOutlet(self.get());
                    return;
                }
                chars += line.text().length();
            }
        }

        private static Optional<String> selfNamed(Line line) {
            if (!line.cues().has(Cues.SELF_NAMING)) {
                return Optional.empty();
            }
            Matcher self = SELF_NAMED.matcher(line.text());
            return self.find() ? Optional.of(self.group(1)) : Optional.empty();
        }

        private void date() {
            String country = outlets.country(particulars.outlet()).orElse(null);
            int first = firstParagraph();
            int head = first < 0 ? lines.size() : first;
            particulars.publication(
                    dates.publication(head, particulars.url(), new Dating(null, country, null)));
            dates.changed().ifPresent(particulars::modified);
        }

        private void stateOf(Line line, Why kind) {
            String words = line.text();
            switch (kind) {
                case AGENCY_CREDIT -> agencies.inLine(words).forEach(particulars::agency);
                case OTHER_TITLE -> LineKinds.otherTitle(words).ifPresent(particulars::otherTitle);
                case SECTION_LABEL -> stateSection(line);
                case ADDRESS -> stateAddress(words);
                case SITE_FOOTER -> stateFooter(words);
                default -> {}
            }
        }

        private void stateSection(Line line) {
            if (kinds.isSectionLabel(line)) {
                LineKinds.section(line.text()).ifPresent(particulars::section);
            }
        }

        private void stateAddress(String line) {
            Optional<String> url = Addresses.firstIn(line);
            if (url.isPresent()) {
                particulars.url(url.get());
                particulars.outlet(outlets.atUrl(url.get()));
            } else if (line.startsWith("www.") && !line.contains(" ")) {
                particulars.outlet(outlets.atHost(line.replaceFirst("/.*", "")));
            }
        }

        private void stateFooter(String line) {
            Matcher website = OF_WEBSITE.matcher(line);
            if (website.find()) {
                nameOutlet(website.group(1));
            } else if (mayBeCopyright(line)) {
                stateCopyright(line.substring(0, Math.min(line.length(), 500)));
            }
        }

        private static boolean mayBeCopyright(String line) {
            return line.indexOf('\u00a9') >= 0
                    || line.indexOf('(') >= 0
                    || line.toLowerCase(Locale.ROOT).contains("copyright");
        }

        private void stateCopyright(String line) {
            Matcher copyright = OF_COPYRIGHT.matcher(line);
            if (copyright.find()) {
                nameOutlet(copyright.group(1).strip());
            }
        }

        private void nameOutlet(String name) {
            boolean isDomain = name.matches("[\\p{L}\\p{N}-]+\\.\\p{L}{2,4}");
            Outlet unknown =
                    new Outlet(name, isDomain ? name.toLowerCase(Locale.ROOT) : null, null);
            particulars.outlet(outlets.named(name).orElse(unknown));
        }
    }
}
