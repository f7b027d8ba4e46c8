package synoptic.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import synoptic.news.Article;
import synoptic.news.Capture;
import synoptic.news.Particulars;
import synoptic.read.credit.OutletTable;
import synoptic.read.html.PageReader;
import synoptic.read.json.JsonReader;
import synoptic.read.plain.PlainReader;
import synoptic.read.profile.OutletProfiles;
import synoptic.text.Once;

/// Reads a capture of any kind, told by its content first and its name second.
///
/// Nothing a capture may hold makes it throw: what cannot be read becomes [Reading.Skipped].
public final class ArticleReader {

    private static final int HEAD = 4096;
    private static final Pattern HTML_START =
            Pattern.compile(
                    "(?i)\\s*(?:(?><!--.{0,2000}?-->)\\s*|<\\?xml[^>]{0,200}>\\s*)*+"
                            + "<(?:!doctype html|html|head|body)\\b.*",
                    Pattern.DOTALL);
    private static final Pattern TAG =
            Pattern.compile(
                    "(?i)</?(?:p|div|span|h[1-6]|a|ul|li|br|article|section|meta|script)\\b[^>]*>");

    private final OutletTable outlets;
    private final OutletProfiles profiles;
    private final PlainReader plain;
    private final Once<PageReader> pages;
    private final Once<JsonReader> json;

    public ArticleReader(OutletTable outlets) {
        this(outlets, OutletProfiles.NONE);
    }

    /// A reader that also leaves out what outlets are known to repeat; only of pages and scraped
    /// text, never of text that is main text already.
    public ArticleReader(OutletTable outlets, OutletProfiles profiles) {
        this.outlets = outlets;
        this.profiles = profiles;
        plain = new PlainReader(outlets);
        pages = new Once<>(() -> new PageReader(outlets));
        json = new Once<>(() -> new JsonReader(outlets));
    }

    /// This reader with what outlets are known to repeat.
    public ArticleReader with(OutletProfiles known) {
        return new ArticleReader(outlets, known);
    }

    public Reading read(Capture capture) {
        String id = capture.contentId();
        if (capture.bytes().length == 0) {
            return new Reading.Skipped(id, capture.path(), "the file is empty");
        }
        Optional<Decoded> decoded = Decoded.of(capture.bytes(), capture.charset());
        if (decoded.isEmpty()) {
            return new Reading.Skipped(
                    id, capture.path(), "binary content, expected text, Markdown, HTML or JSON");
        }
        return read(id, capture, decoded.get());
    }

    private Reading read(String id, Capture capture, Decoded decoded) {
        String path = capture.path();
        String text = decoded.text();
        try {
            Article article = withAddress(article(id, capture, text), capture.url());
            boolean given = isJson(text);
            if (!given) {
                article = profiles.of(article.outlet()).apart(article);
            }
            if (article.text().isBlank() && article.particulars().title() == null) {
                return new Reading.Skipped(id, path, nothingIn(text));
            }
            if (article.text().isBlank() && !given) {
                return new Reading.Skipped(id, path, "no article text found beside the title");
            }
            return new Reading.Found(
                    withLanguage(article),
                    given ? Reading.Text.GIVEN : Reading.Text.TAKEN_OUT,
                    remarks(article, decoded));
        } catch (JsonReader.NoArticle e) {
            return new Reading.Skipped(id, path, e.reason());
        }
    }

    private static List<String> remarks(Article article, Decoded decoded) {
        List<String> remarks = new ArrayList<>();
        if (decoded.remark() != null) {
            remarks.add(article.path() + ": " + decoded.remark());
        }
        if (isJson(decoded.text()) && article.text().equals(article.particulars().description())) {
            remarks.add(article.path() + ": no full text, the description is read as an excerpt");
        }
        return remarks;
    }

    /// Where a page does not say where it stands, it stands where it was asked for.
    private Article withAddress(Article article, @Nullable String url) {
        Particulars stated = article.particulars();
        if (url == null || stated.url() != null) {
            return article;
        }
        return article.withParticulars(
                stated.toBuilder().url(url).outlet(outlets.atUrl(url)).build());
    }

    private static String nothingIn(String text) {
        return text.chars().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c))
                ? "nothing but white space"
                : "no article text found, only " + text.length() + " characters of other matter";
    }

    private Article article(String id, Capture capture, String text) throws JsonReader.NoArticle {
        String path = capture.path();
        if (isJson(text)) {
            return json.get().read(id, path, text, capture.dateOrder());
        }
        return isHtml(path, text) ? pages.get().read(id, path, text) : plain.read(id, path, text);
    }

    private static boolean isJson(String text) {
        int i = 0;
        while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i < text.length() && text.charAt(i) == '{';
    }

    private static boolean isHtml(String path, String text) {
        int end = Math.min(HEAD, text.length());
        if (text.indexOf('<', 0, end) < 0) {
            return false;
        }
        String head = text.substring(0, end);
        if (HTML_START.matcher(head).matches()) {
            return true;
        }
        String name = path.toLowerCase(Locale.ROOT);
        boolean named = name.contains(".htm") || name.contains(".xhtml");
        long tags = TAG.matcher(head).results().limit(9).count();
        return named ? tags > 0 : tags > 8;
    }

    private static Article withLanguage(Article article) {
        Particulars stated = article.particulars();
        if (stated.language() != null) {
            return article;
        }
        String text = article.text();
        String start = text.substring(0, Math.min(text.length(), Languages.LONGEST));
        Optional<String> guess = Languages.guess(article.label() + "\n" + start);
        return guess.map(language -> article.withParticulars(stated.withLanguage(language)))
                .orElse(article);
    }
}
