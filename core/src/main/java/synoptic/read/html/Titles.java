package synoptic.read.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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

    private static final int MOST_CHARS = 300;
    private static final int MOST_HEADINGS = 20;

    private Titles() {}

    /// A wording and how far the place it stands in is trusted.
    record Offer(String words, double trust) {}

    /// The title of the article a page holds.
    static Optional<String> of(Statements said, LinkedArticle linked, Page page, Site site) {
        List<Offer> offers = new ArrayList<>();
        linked.string("headline").ifPresent(w -> offers.add(offer(w, 1.2)));
        said.first("og:title").ifPresent(w -> offers.add(offer(w, 1.2)));
        offers.addAll(headings(page, said.titleElement()));
        said.first("twitter:title").ifPresent(w -> offers.add(offer(w, .6)));
        offers.add(offer(said.titleElement(), .9));
        return choose(offers, site.names());
    }

    /// Headings of the first rank, and of the second where the title element says the same.
    private static List<Offer> headings(Page page, String titleElement) {
        List<Block> first =
                page.blocks().stream().filter(Titles::isHeadline).limit(MOST_HEADINGS).toList();
        double trust = first.size() == 1 ? 1 : .6;
        List<Offer> offers = new ArrayList<>();
        for (Block block : first) {
            offers.add(new Offer(block.text(), block.linkShare() > .9 ? .3 : trust));
        }
        String title = fold(titleElement);
        for (Block block : page.blocks()) {
            boolean second = block.frame().tag.equals("h2") || block.frame().tag.equals("h3");
            boolean room = offers.size() < 2 * MOST_HEADINGS;
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
                        || frame.words().contains("prop=headline"));
    }

    private static Offer offer(String words, double trust) {
        return new Offer(clean(words), trust);
    }

    /// The best of the offers, never the name of the site alone; empty without offers.
    static Optional<String> choose(List<Offer> offers, List<String> siteNames) {
        Map<String, Double> scores = new LinkedHashMap<>();
        for (Offer offer : offers) {
            for (String wording : wordings(offer.words)) {
                if (!isSite(wording, siteNames)) {
                    scores.putIfAbsent(wording, score(wording, offer, offers, siteNames));
                }
            }
        }
        return scores.entrySet().stream()
                .reduce((a, b) -> b.getValue() > a.getValue() + 1e-9 ? b : a)
                .map(Map.Entry::getKey);
    }

    private static double score(
            String wording, Offer from, List<Offer> offers, List<String> siteNames) {
        String folded = fold(wording);
        if (folded.isEmpty()) {
            return -1;
        }
        double score = from.words.equals(wording) ? 0.2 * from.trust : 0;
        for (Offer other : offers) {
            score += other.trust * agreement(folded, fold(other.words));
        }
        return score - blemishes(wording, siteNames);
    }

    /// What counts against a wording: the site's name, a cut at the end, a chain of sections.
    private static double blemishes(String wording, List<String> siteNames) {
        double blemishes = endsInSite(wording, siteNames) ? 1.5 : 0;
        blemishes += wording.endsWith("...") || wording.endsWith("\u2026") ? .8 : 0;
        return blemishes + (wording.contains(" | ") || wording.contains(" \u00bb ") ? .6 : 0);
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

    private static boolean isSite(String wording, List<String> siteNames) {
        String folded = fold(wording);
        return siteNames.stream().anyMatch(name -> fold(name).equals(folded));
    }

    private static boolean endsInSite(String wording, List<String> siteNames) {
        String folded = fold(wording);
        for (String name : siteNames) {
            String site = fold(name);
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
        StringBuilder clean = new StringBuilder(once.length());
        boolean space = false;
        for (int i = 0; i < once.length(); i++) {
            char c = once.charAt(i);
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

    /// Letters and digits only, in lower case, for comparing wordings.
    static String fold(String words) {
        StringBuilder folded = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                folded.append(c);
            }
        }
        return folded.toString().toLowerCase(Locale.ROOT);
    }
}
