package synoptic.read.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import synoptic.news.Article;
import synoptic.news.Particulars;
import synoptic.read.credit.Addresses;
import synoptic.read.credit.Dating;
import synoptic.read.credit.OutletTable;

/// Reads the article of a web page: its main text and what the page states of it.
///
/// Never throws on any string. The text is empty where the page has none.
public final class PageReader {

    /// A body below this many chars may be a stub of one that stands in the page's scripts.
    private static final int SHORT_BODY = 250;

    private static final int LONGEST_SECTION = 60;

    /// Categories of a page stand apart by commas; "A, B and C" is one.
    private static final Pattern SECTIONS =
            Pattern.compile(",(?!.*(?:&|\\b(?:and|und|et|y|e)\\b))");

    private static final Pattern TAG = Pattern.compile("</?[a-z][^<>]{0,200}>");

    /// Images that stand for none.
    private static final Pattern NO_IMAGE =
            Pattern.compile(
                    "(?i)https?://[^/]*gravatar\\.com/.*"
                            + "|.*/(?:[\\w-]*_)?(?:blank|clear|spacer|pixel|transparent|1x1)\\.(?:gif|png|jpe?g)(?:[?#].*)?"
                            + "|.*/avatars?/.*");

    private static final int MOST_IMAGES = 5;
    private static final int MOST_KEYWORDS = 30;

    private final OutletTable outlets;
    private final BodyFinder bodies;
    private final AgencyCredits credits;

    public PageReader(OutletTable outlets) {
        this(outlets, Weights.builtIn());
    }

    /// A reader that weighs blocks by `weights`, for measuring them.
    public PageReader(OutletTable outlets, Weights weights) {
        this.outlets = outlets;
        this.bodies = new BodyFinder(weights);
        this.credits = new AgencyCredits(outlets);
    }

    /// The article of a page; `id` and `path` are those of its capture.
    public Article read(String id, String path, String html) {
        Document document = Jsoup.parse(html);
        Statements.Collector collector = new Statements.Collector();
        Page page = Page.of(document, collector);
        Statements said = collector.statements();
        LinkedArticle linked =
                LinkedArticle.of(said.linkedData(), said.canonical(), said.titleElement());
        Site site = Site.of(said, linked, outlets);
        String title = Titles.of(said, linked, page, site).orElse("");
        String description = description(said, linked);
        Traits traits =
                new Traits(page, title, description, linked.string("articleBody").orElse(""));
        BodyText body = credits.apart(body(page, traits, title, said, linked));
        Particulars particulars =
                particulars(said, linked, page, site, title, description, traits.heading(), body);
        return new Article(id, path, particulars, body.text(), body.residue());
    }

    private BodyText body(
            Page page, Traits traits, String title, Statements said, LinkedArticle linked) {
        BodyText found = bodies.find(page, traits, title);
        if (found.length() >= SHORT_BODY) {
            return found;
        }
        BodyText longest = found;
        for (String template : said.templates()) {
            Page inner = Page.of(Jsoup.parse(template));
            BodyText body = bodies.find(inner, new Traits(inner, title, "", ""), title);
            boolean longer = body.length() > longest.length();
            longest = longer ? new BodyText(body.paragraphs(), List.of(), body.residue()) : longest;
        }
        Optional<String> stated = linked.string("articleBody");
        if (stated.isPresent() && stated.get().length() > 2 * longest.length()) {
            return new BodyText(paragraphs(stated.get()), List.of(), longest.residue());
        }
        return longest;
    }

    private static List<String> paragraphs(String stated) {
        Page page = Page.of(Jsoup.parse(stated.replace("\n", "<p>")));
        return page.blocks().stream().map(Block::text).toList();
    }

    private Particulars particulars(
            Statements said,
            LinkedArticle linked,
            Page page,
            Site site,
            String title,
            String description,
            int heading,
            BodyText body) {
        Dates dates = new Dates(said, linked, page, heading, body.blocks(), site.url());
        Bylines bylines = bylines(said, linked, page, heading, site);
        String language = language(said, linked);
        String country = outlets.country(site.outlet()).orElse(null);
        Particulars.Builder builder =
                Particulars.builder()
                        .url(site.url().orElse(null))
                        .title(title)
                        .description(description.isEmpty() ? null : description)
                        .publication(dates.published(new Dating(null, country, language)))
                        .modified(dates.modified().orElse(null))
                        .outlet(site.outlet())
                        .language(language)
                        .section(section(said, linked).orElse(null))
                        .access(Paywall.of(said, linked, page, body.blocks()));
        bylines.persons().forEach(builder::author);
        bylines.agencies().forEach(builder::agency);
        credits.of(body).forEach(builder::agency);
        keywords(said, linked).forEach(builder::keyword);
        images(said, linked).forEach(builder::image);
        return builder.build();
    }

    /// What a page says its article is about, empty where it says nothing.
    static String description(Statements said, LinkedArticle linked) {
        return said.first("og:description", "description", "twitter:description")
                .or(() -> linked.string("description"))
                .map(Titles::clean)
                .map(PageReader::withoutMarks)
                .orElse("");
    }

    /// The words of an attribute in which some leave the marks of HTML and of byte order.
    private static String withoutMarks(String words) {
        String bare = words.replace("\uFEFF", "").replace("\u200B", "").strip();
        return TAG.matcher(bare).find() ? Jsoup.parse(bare).text() : bare;
    }

    /// The first of the sections that a page stands in; words that say more are no section.
    private static Optional<String> section(Statements said, LinkedArticle linked) {
        return linked.strings("articleSection").stream()
                .findFirst()
                .or(() -> said.first("article:section"))
                .map(Titles::clean)
                .map(stated -> SECTIONS.split(stated)[0].strip())
                .filter(section -> !section.isEmpty() && section.length() <= LONGEST_SECTION);
    }

    private Bylines bylines(
            Statements said, LinkedArticle linked, Page page, int heading, Site site) {
        Bylines bylines = new Bylines(outlets, site.names());
        linked.authors().forEach(party -> bylines.add(party.name(), party.organisation()));
        if (bylines.persons().isEmpty()) {
            for (String name :
                    List.of(
                            "author",
                            "article:author",
                            "dc.creator",
                            "parsely-author",
                            "sailthru.author")) {
                said.all(name).forEach(value -> bylines.add(value, false));
            }
        }
        if (bylines.persons().isEmpty()) {
            bylines.addMarked(page, heading);
        }
        return bylines;
    }

    private static @Nullable String language(Statements said, LinkedArticle linked) {
        String stated =
                said.language()
                        .or(() -> linked.string("inLanguage"))
                        .or(
                                () ->
                                        said.first(
                                                "content-language",
                                                "og:locale",
                                                "language",
                                                "dc.language"))
                        .orElse("");
        String tag = Locale.forLanguageTag(stated.replace('_', '-')).toLanguageTag();
        return tag.equals("und") ? null : tag;
    }

    private static List<String> keywords(Statements said, LinkedArticle linked) {
        List<String> stated = new ArrayList<>(linked.strings("keywords"));
        if (stated.isEmpty()) {
            stated.addAll(said.all("news_keywords"));
        }
        if (stated.isEmpty()) {
            stated.addAll(said.all("article:tag"));
        }
        if (stated.isEmpty()) {
            stated.addAll(said.all("keywords"));
        }
        return stated.stream()
                .flatMap(words -> List.of(words.split("[,;]")).stream())
                .map(Titles::clean)
                .filter(word -> !word.isBlank())
                .limit(MOST_KEYWORDS)
                .toList();
    }

    private static List<String> images(Statements said, LinkedArticle linked) {
        List<String> images = new ArrayList<>(said.all("og:image"));
        images.addAll(linked.strings("image"));
        return images.stream()
                .map(Titles::clean)
                .map(i -> i.startsWith("//") ? "https:" + i : i)
                .filter(i -> Addresses.host(i).isPresent() && !NO_IMAGE.matcher(i).matches())
                .distinct()
                .limit(MOST_IMAGES)
                .toList();
    }
}
