package synoptic.read.html;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import synoptic.news.Residue;
import synoptic.news.Residue.Why;
import synoptic.read.credit.StatedTimes;

/// Says why a block near an article is no part of it.
final class Leftovers {

    private static final int MOST_CHARS = 600;

    private static final Set<String> CAPTION = Set.of("<figcaption", "caption", "bildunterschrift");
    private static final Set<String> COMMENT =
            Set.of(
                    "comment",
                    "comments",
                    "commentlist",
                    "kommentar",
                    "kommentare",
                    "disqus",
                    "respond");
    private static final Set<String> RELATED =
            Set.of(
                    "related",
                    "recommended",
                    "recommendations",
                    "teaser",
                    "teasers",
                    "more",
                    "similar");
    private static final Set<String> PROMPT =
            Set.of(
                    "newsletter",
                    "share",
                    "sharing",
                    "social",
                    "subscribe",
                    "cookie",
                    "paywall",
                    "promo");
    private static final Set<String> NAVIGATION =
            Set.of("<nav", "nav", "navigation", "menu", "breadcrumb", "breadcrumbs", "tags", "tag");
    private static final Set<String> FOOTER = Set.of("<footer", "footer");

    private static final List<Set<String>> KINDS =
            List.of(CAPTION, COMMENT, RELATED, PROMPT, NAVIGATION, FOOTER, Set.of("<figcaption"));
    private static final Map<String, Integer> KINDS_BY_WORD = kindsByWord();
    private static final WordFilter WORDS_OF_KINDS = new WordFilter(KINDS_BY_WORD.keySet());
    private static final int IS_CAPTION = 1;
    private static final int IS_COMMENT = 1 << 1;
    private static final int IS_RELATED = 1 << 2;
    private static final int IS_PROMPT = 1 << 3;
    private static final int IS_NAVIGATION = 1 << 4;
    private static final int IS_FOOTER = 1 << 5;
    private static final int IS_FIGCAPTION = 1 << 6;

    private static final Pattern PHOTO =
            Pattern.compile(
                    "(?iu)^[(\\[]?\\s*(?:(?:photo|image|picture|foto|bild|cr[eé]dits?|kuva)s?(?:\\s*(?:by|von|credit|courtesy))?"
                            + "\\s*:|(?:symbol|archiv|beitrags)(?:bild|foto)|\u00a9|getty images"
                            + "|(?:file )?photo (?:by|credit|courtesy)|(?:ap|afp|epa|reuters) photo\\b).*");

    private Leftovers() {}

    static Residue of(Block block) {
        String text = block.text();
        String brief = text.length() <= MOST_CHARS ? text : text.substring(0, MOST_CHARS) + "…";
        return new Residue(brief, why(block));
    }

    static Why why(Block block) {
        String text = block.text();
        if (text.length() < 200 && PHOTO.matcher(text).matches()) {
            return Why.PHOTO_CREDIT;
        }
        if (isWithin(block, IS_CAPTION, 4)) {
            return Why.CAPTION;
        }
        if (isWithin(block, IS_COMMENT, 12)) {
            return Why.COMMENT;
        }
        if (isWithin(block, IS_NAVIGATION, 5)) {
            return Why.NAVIGATION;
        }
        if (isWithin(block, IS_FOOTER, 12)) {
            return Why.SITE_FOOTER;
        }
        if (Phrases.isAside(block)) {
            return Why.PROMPT;
        }
        Set<Phrases.Kind> phrases = block.phrases();
        if (phrases.contains(Phrases.Kind.RELATED) || isWithin(block, IS_RELATED, 4)) {
            return Why.RELATED_LINK;
        }
        if (phrases.contains(Phrases.Kind.PROMPT) || isWithin(block, IS_PROMPT, 4)) {
            return Why.PROMPT;
        }
        return whyByWords(block);
    }

    private static Why whyByWords(Block block) {
        String text = block.text();
        if (text.length() < 120 && (Bylines.isByline(text) || Bylines.isMarked(block))) {
            return Why.BYLINE;
        }
        if (text.length() < 60
                && StatedTimes.hasYear(text)
                && StatedTimes.find(text, "").isPresent()) {
            return Why.DATE_LINE;
        }
        return block.linkShare() > .8 ? Why.RELATED_LINK : Why.NOT_ARTICLE;
    }

    /// A bit for each kind of matter beside an article that a word stands for.
    static int kinds(String word) {
        return WORDS_OF_KINDS.mayHave(word) ? KINDS_BY_WORD.getOrDefault(word, 0) : 0;
    }

    private static Map<String, Integer> kindsByWord() {
        Map<String, Integer> kinds = new HashMap<>();
        for (int i = 0; i < KINDS.size(); i++) {
            int kind = 1 << i;
            KINDS.get(i).forEach(word -> kinds.merge(word, kind, (a, b) -> a | b));
        }
        return kinds;
    }

    private static boolean isWithin(Block block, int kind, int steps) {
        return isWithin(block.box(), kind, steps);
    }

    /// Whether one of `steps` boxes from this one outwards is called by a word of this kind.
    private static boolean isWithin(Box innermost, int kind, int steps) {
        Box box = innermost;
        for (int i = 0; i < steps; i++) {
            if ((box.names().kinds & kind) != 0) {
                return true;
            }
            box = box.parentOrSelf();
        }
        return false;
    }

    /// Whether nothing in a block or around it rules out that it is of the article.
    static boolean mayBeArticle(Block block) {
        return !isCaption(block) && !Phrases.isAside(block) && !leadsAway(block);
    }

    /// Whether a block says no more than that there is something else to read.
    private static boolean leadsAway(Block block) {
        String text = block.text();
        boolean linked = text.length() < 200 && block.linkShare() > .3;
        boolean label = text.length() < 60 && !text.endsWith(".");
        return (linked || label) && block.phrases().contains(Phrases.Kind.RELATED);
    }

    /// Whether a box holds what readers wrote, or a link to another article.
    static boolean isOfOthers(Box box) {
        return isWithin(box, IS_COMMENT | IS_RELATED, 6);
    }

    static boolean isComment(Box box) {
        return isWithin(box, IS_COMMENT, 6);
    }

    static boolean isCaption(Block block) {
        return isWithin(block, IS_FIGCAPTION, 4);
    }
}
