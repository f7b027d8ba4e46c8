package synoptic.eval.extraction;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import synoptic.news.Article;
import synoptic.news.StatedTime;
import synoptic.read.credit.OutletTable;
import synoptic.read.html.PageReader;

/// Measures the reading of web pages against segments, titles and dates that people marked.
///
/// The set and its measure are those of trafilatura's evaluation (Barbaresi, ACL 2021).
public final class Extraction {

    private static final Pattern QUOTES =
            Pattern.compile(
                    "[\"'\u2018\u2019\u201a\u201c\u201d\u201e\u00ab\u00bb\u2039\u203a`\u00b4]");
    private static final Pattern SITE =
            Pattern.compile(
                    "\\s+[-\u2013\u2014|\u00b7\u00bb:]+\\s+[^-\u2013\u2014|\u00b7\u00bb]*$");

    private int tp;
    private int fp;
    private int fn;
    private int tn;
    private int titles;
    private int titlesAnswered;
    private int titlesRight;
    private int dates;
    private int datesAnswered;
    private int datesRight;

    private Extraction() {}

    /// Reads the pages of one half under the folder `data`.
    public static ExtractionScores score(Path data, OutletTable outlets, Half half)
            throws IOException {
        return score(MarkedPage.load(data, half), new PageReader(outlets));
    }

    static ExtractionScores score(List<MarkedPage> pages, PageReader reader) {
        Extraction counts = new Extraction();
        for (MarkedPage page : pages) {
            counts.add(page, reader.read(page.file(), page.file(), page.html()));
        }
        return counts.scores();
    }

    /// How well any reader finds the marked segments; `text` gives the main text of a page's HTML.
    static ExtractionScores.Segments segments(List<MarkedPage> pages, UnaryOperator<String> text) {
        Extraction counts = new Extraction();
        for (MarkedPage page : pages) {
            counts.addSegments(page, MarkedPage.foldSpace(text.apply(page.html())));
        }
        return counts.scores().segments();
    }

    private void add(MarkedPage page, Article article) {
        addSegments(page, MarkedPage.foldSpace(article.text()));
        page.title()
                .ifPresent(t -> addTitle(t, Optional.ofNullable(article.particulars().title())));
        page.published()
                .ifPresent(
                        day ->
                                addDate(
                                        day,
                                        Optional.ofNullable(article.particulars().published())));
    }

    private void addSegments(MarkedPage page, String text) {
        for (String segment : page.with()) {
            boolean found = text.contains(segment);
            tp += found ? 1 : 0;
            fn += found ? 0 : 1;
        }
        for (String segment : page.without()) {
            boolean found = text.contains(segment);
            fp += found ? 1 : 0;
            tn += found ? 0 : 1;
        }
    }

    private void addTitle(String marked, Optional<String> found) {
        titles++;
        titlesAnswered += found.isPresent() ? 1 : 0;
        titlesRight += found.isPresent() && sameTitle(marked, found.get()) ? 1 : 0;
    }

    private void addDate(LocalDate marked, Optional<StatedTime> found) {
        dates++;
        datesAnswered += found.isPresent() ? 1 : 0;
        datesRight += found.isPresent() && found.get().day().equals(marked) ? 1 : 0;
    }

    /// Whether two titles are equal but for case, space, quotation marks and a trailing site name.
    static boolean sameTitle(String one, String other) {
        String a = fold(one);
        String b = fold(other);
        return a.equals(b)
                || fold(withoutSite(one)).equals(b)
                || fold(withoutSite(other)).equals(a);
    }

    private static String withoutSite(String title) {
        return SITE.matcher(title).replaceFirst("");
    }

    private static String fold(String title) {
        String bare = QUOTES.matcher(title).replaceAll("");
        return MarkedPage.foldSpace(bare).toLowerCase(Locale.ROOT);
    }

    private ExtractionScores scores() {
        return new ExtractionScores(
                new ExtractionScores.Segments(tp, fp, fn, tn),
                new ExtractionScores.Answers(titles, titlesAnswered, titlesRight),
                new ExtractionScores.Answers(dates, datesAnswered, datesRight));
    }
}
