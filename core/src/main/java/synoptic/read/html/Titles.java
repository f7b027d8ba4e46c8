package synoptic.read.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/// Chooses an article's title among what a page offers, by agreement.
///
/// Offers are the JSON-LD headline, the meta titles, the headings of the first rank and the title
/// element, each also without what follows or precedes a separator.
final class Titles {

    private static final Pattern SEPARATOR =
            Pattern.compile(
                    "\\s+[-\u2010-\u2015|\u00b7\u2022\u00bb\u00ab:/~>]+\\s+|\\s*[|\u00bb\u00ab]\\s*|:\\s+");

    private static final char SOFT_HYPHEN = '\u00ad';
    private static final int MOST_CHARS = 300;
    private static final int LEAST_CUT = 20;
    private static final int MOST_HEADINGS = 20;

    private static final int MOST_WORDS = 40;
    private static final int LEAST_WORD = 4;
    private static final char FIRST_IDEOGRAPH = '\u3040';

    /// More than all other places together.
    private static final double MAIN_HEADING = 6;

    /// What stands at either end of a wording without belonging to it.
    private static final Pattern LOOSE_END =
            Pattern.compile(
                    "^[\\s:|/>\u00bb\u2010-\u2015-]+(?=\\S)|[\\s|/\u00ab\u2010-\u2015]+$|\\s[:-]+$");

    private Titles() {}

    /// A wording and how far the place it stands in is trusted.
    record Offer(String words, String folded, double trust) {
        Offer(String words, double trust) {
            this(words, fold(words), trust);
        }
    }

    /// An offer, or the words on one side of a separator in it.
    private record Part(String words, String folded, boolean isWhole) {}

    /// The title of the article a page holds.
    static Optional<String> of(Statements said, LinkedArticle linked, Page page, Site site) {
        List<Offer> offers = new ArrayList<>();
        linked.string("headline").ifPresent(w -> offers.add(offer(w, 1.2)));
        said.first("og:title").ifPresent(w -> offers.add(offer(w, 1.2)));
        offers.add(offer(said.titleElement(), .9));
        List<String> sites = site.names().stream().map(Titles::fold).toList();
        List<Offer> headings = headings(page, said.titleElement(), offers, sites);
        offers.addAll(headings);
        said.first("twitter:title").ifPresent(w -> offers.add(offer(w, .6)));
        return choose(offers, sites).map(title -> asPrinted(title, headings));
    }

    /// A title with the dashes and quotation marks of the heading that says the same.
    private static String asPrinted(String title, List<Offer> headings) {
        String folded = fold(title);
        return headings.stream()
                .filter(heading -> heading.folded.equals(folded))
                .map(Offer::words)
                .filter(words -> !words.equals(words.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElse(title);
    }

    /// Headings of the first rank, and of the second where the title element says the same.
    ///
    /// Where one of the first rank stands out, it is what a person reads as the title, whatever is
    /// said elsewhere; `said` has the offers of the page's head, `sites` the folded names of the
    /// site.
    private static List<Offer> headings(
            Page page, String titleElement, List<Offer> said, List<String> sites) {
        String title = fold(titleElement);
        Set<String> stated = new HashSet<>();
        Set<String> plain = new HashSet<>();
        Set<String> linked = new HashSet<>();
        List<Part> parts = parts(said);
        List<Offer> second = second(page, title);
        boolean told = second.stream().anyMatch(offer -> offer.folded.length() >= LEAST_CUT);
        List<Offer> offers = new ArrayList<>();
        for (Block block : first(page)) {
            boolean link = block.linkShare() > .9;
            Offer whole = offer(Headings.words(block), link ? .3 : .6);
            Offer offer = withoutKicker(whole, said, parts);
            offers.add(offer);
            boolean site = sites.contains(offer.folded);
            boolean same = isStated(offer, said);
            if (!site && same) {
                stated.add(offer.folded);
            }
            site |= !same && beginsWithSite(offer, sites);
            boolean alone = second.isEmpty() && !link && offer.folded.length() >= LEAST_CUT / 2;
            boolean other = told && !sharesMost(offer.words, said);
            if (!site && !other && (alone || sharesWord(offer.words, said))) {
                (link ? linked : plain).add(offer.folded);
            }
        }
        linked.removeIf(heading -> !title.startsWith(heading));
        String shown = only(plain, title).or(() -> only(linked, title)).orElse("");
        String main = only(stated, title).filter(words -> !shown.contains(words)).orElse(shown);
        offers.replaceAll(o -> o.folded.equals(main) ? new Offer(o.words, MAIN_HEADING) : o);
        offers.addAll(second);
        return offers;
    }

    /// Whether the head of the page says just what a heading does.
    private static boolean isStated(Offer heading, List<Offer> said) {
        return !heading.folded.isEmpty()
                && said.stream().anyMatch(offer -> offer.folded.equals(heading.folded));
    }

    private static boolean isWithin(Offer heading, List<Offer> said) {
        return said.stream().anyMatch(offer -> offer.folded.contains(heading.folded));
    }

    /// All that the page's head offers, each offer also without what a separator parts from it.
    private static List<Part> parts(List<Offer> said) {
        List<Part> parts = new ArrayList<>();
        for (Offer offer : said) {
            for (String wording : wordings(offer.words)) {
                parts.add(new Part(wording, fold(wording), wording.equals(offer.words)));
            }
        }
        return parts;
    }

    /// A heading as the head of the page says it, where the heading has words before that.
    private static Offer withoutKicker(Offer heading, List<Offer> said, List<Part> parts) {
        if (isStated(heading, said)) {
            return heading;
        }
        boolean within = isWithin(heading, said);
        for (Part part : parts) {
            boolean shorter = part.folded.length() < heading.folded.length();
            boolean telling = part.folded.length() >= LEAST_CUT * 3 / 4;
            if (shorter && telling && heading.folded.endsWith(part.folded)) {
                boolean stated = part.isWhole || (!within && endsAfterColon(heading, part.words));
                if (stated) {
                    return new Offer(part.words, part.folded, heading.trust);
                }
            }
        }
        return heading;
    }

    private static boolean endsAfterColon(Offer heading, String wording) {
        return heading.words.endsWith(": " + wording);
    }

    private static boolean beginsWithSite(Offer heading, List<String> sites) {
        for (String site : sites) {
            if (site.length() > 4 && heading.folded.startsWith(site)) {
                return true;
            }
        }
        return false;
    }

    /// The one of some folded headings, or of those that the title has in it.
    private static Optional<String> only(Set<String> headings, String title) {
        if (headings.size() > 1) {
            headings.removeIf(heading -> !title.contains(heading));
        }
        return headings.size() == 1 ? headings.stream().findFirst() : Optional.empty();
    }

    private static boolean sharesWord(String words, List<Offer> said) {
        return telling(words).stream().anyMatch(word -> isSaid(word, said));
    }

    /// Whether more than half of the words of a heading stand in the head of the page.
    private static boolean sharesMost(String words, List<Offer> said) {
        List<String> telling = telling(words);
        return 2 * telling.stream().filter(word -> isSaid(word, said)).count() > telling.size();
    }

    private static List<String> telling(String words) {
        return Traits.wordsOf(words, MOST_WORDS).stream()
                .filter(word -> word.length() >= LEAST_WORD || word.charAt(0) > FIRST_IDEOGRAPH)
                .toList();
    }

    private static boolean isSaid(String word, List<Offer> said) {
        for (Offer offer : said) {
            if (offer.folded.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static List<Block> first(Page page) {
        List<Block> headlines = new ArrayList<>();
        for (Block block : page.blocks()) {
            if (headlines.size() < MOST_HEADINGS && isHeadline(block)) {
                headlines.add(block);
            }
        }
        return headlines;
    }

    private static List<Offer> second(Page page, String title) {
        List<Offer> offers = new ArrayList<>();
        for (Block block : page.blocks()) {
            boolean second = block.frame().tag.equals("h2") || block.frame().tag.equals("h3");
            boolean room = offers.size() < MOST_HEADINGS;
            if (second && room && block.length() > 8 && block.length() < MOST_CHARS) {
                String heading = fold(block.text());
                if (heading.length() > 8 && title.contains(heading)) {
                    offers.add(new Offer(block.text(), .7));
                }
            }
        }
        return offers;
    }

    private static boolean isHeadline(Block block) {
        Box frame = block.frame();
        return block.length() < MOST_CHARS
                && (frame.tag.equals("h1")
                        || frame.parentOrSelf().tag.equals("h1")
                        || frame.names().headline);
    }

    private static Offer offer(String words, double trust) {
        return new Offer(LOOSE_END.matcher(clean(words)).replaceAll(""), trust);
    }

    /// The best of the offers, never the name of the site alone, whose folded names are `sites`;
    /// empty without offers.
    private static Optional<String> choose(List<Offer> offers, List<String> sites) {
        Map<String, Double> scores = new LinkedHashMap<>();
        for (Offer offer : offers) {
            for (String wording : wordings(offer.words)) {
                String folded = fold(wording);
                if (!sites.contains(folded) && !scores.containsKey(wording)) {
                    scores.put(wording, score(wording, folded, offer, offers, sites));
                }
            }
        }
        return scores.entrySet().stream()
                .reduce((a, b) -> b.getValue() > a.getValue() + 1e-9 ? b : a)
                .map(Map.Entry::getKey);
    }

    private static double score(
            String wording, String folded, Offer from, List<Offer> offers, List<String> sites) {
        if (folded.isEmpty()) {
            return -1;
        }
        double score = from.words.equals(wording) ? 0.2 * from.trust : 0;
        for (Offer other : offers) {
            score += other.trust * agreement(wording, folded, other);
        }
        return score - blemishes(wording, folded, sites);
    }

    /// What counts against a wording: the site's name, a cut at the end, a chain of sections.
    private static double blemishes(String wording, String folded, List<String> sites) {
        double blemishes = endsInSite(wording, folded, sites) ? 1.5 : 0;
        blemishes += wording.endsWith("...") || wording.endsWith("\u2026") ? .8 : 0;
        return blemishes + (wording.contains(" | ") || wording.contains(" \u00bb ") ? .6 : 0);
    }

    /// How far an offer speaks for a wording; where the offer is the wording cut off, it does.
    private static double agreement(String wording, String folded, Offer other) {
        int cut = other.words.length();
        boolean goesOn =
                cut >= LEAST_CUT && cut < wording.length() && wording.startsWith(other.words);
        if (goesOn && !SEPARATOR.matcher(wording.substring(cut)).lookingAt()) {
            return .9;
        }
        return agreement(folded, other.folded);
    }

    private static double agreement(String wording, String other) {
        if (wording.equals(other)) {
            return 1;
        }
        if (other.startsWith(wording)) {
            return 0.4 + 0.5 * wording.length() / other.length();
        }
        if (other.endsWith(wording)) {
            return 0.2 + 0.5 * wording.length() / other.length();
        }
        return 0;
    }

    private static List<String> wordings(String words) {
        List<String> wordings = new ArrayList<>();
        wordings.add(words);
        Matcher separator = SEPARATOR.matcher(words);
        for (int i = 0; i < 8 && separator.find(); i++) {
            wordings.add(words.substring(0, separator.start()).strip());
            wordings.add(words.substring(separator.end()).strip());
        }
        wordings.removeIf(String::isBlank);
        return wordings;
    }

    private static boolean endsInSite(String wording, String folded, List<String> sites) {
        for (String site : sites) {
            if (site.length() > 2
                    && folded.length() > site.length()
                    && (folded.endsWith(site) || folded.startsWith(site))) {
                return SEPARATOR.matcher(wording).find();
            }
        }
        return false;
    }

    /// Text of an attribute: entities written twice resolved, white space normalised.
    static String clean(String words) {
        String once = words.indexOf('&') < 0 ? words : Parser.unescapeEntities(words, false);
        return isClean(once) ? once : cleaned(once);
    }

    /// Whether single blanks stand between the words of a text already, and nothing else to clean.
    private static boolean isClean(String words) {
        boolean blank = true;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean space = TextRun.isSpace(c);
            if (c == SOFT_HYPHEN || (space && (blank || c != ' '))) {
                return false;
            }
            blank = space;
        }
        return !blank || words.isEmpty();
    }

    private static String cleaned(String once) {
        StringBuilder clean = new StringBuilder(once.length());
        boolean space = false;
        for (int i = 0; i < once.length(); i++) {
            char c = once.charAt(i);
            if (c == SOFT_HYPHEN) {
                continue;
            }
            if (TextRun.isSpace(c)) {
                space = !clean.isEmpty();
            } else {
                clean.append(space ? " " : "").append(c);
                space = false;
            }
        }
        return clean.toString();
    }

    /// Whether the letters and digits of a text are those of `folded`, which are not none.
    static boolean foldsTo(String text, String folded) {
        int at = 0;
        while (at < text.length() && !Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        return at < text.length()
                && !folded.isEmpty()
                && Character.toLowerCase(text.charAt(at)) == folded.charAt(0)
                && fold(text).equals(folded);
    }

    /// Whether the letters and digits of a text begin with those of `folded`.
    static boolean foldsFrom(String text, String folded) {
        int at = 0;
        for (int i = 0; i < text.length() && at < folded.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                if (Character.toLowerCase(c) != folded.charAt(at)) {
                    return false;
                }
                at++;
            }
        }
        return at == folded.length();
    }

    /// Letters and digits only, in lower case, for comparing wordings.
    static String fold(String words) {
        char[] folded = new char[words.length()];
        int length = 0;
        boolean ascii = true;
        for (int i = 0; i < folded.length; i++) {
            char c = words.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                boolean capital = c >= 'A' && c <= 'Z';
                folded[length++] = capital ? (char) (c | 0x20) : c;
                ascii &= c < 0x80;
            }
        }
        String plain = new String(folded, 0, length);
        return ascii ? plain : plain.toLowerCase(Locale.ROOT);
    }
}
