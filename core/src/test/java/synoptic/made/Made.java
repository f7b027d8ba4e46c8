package synoptic.made;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import synoptic.annotate.AnnotatedArticle;
import synoptic.annotate.Annotator;
import synoptic.news.Article;
import synoptic.news.Outlet;
import synoptic.news.Particulars;
import synoptic.news.Residue;
import synoptic.news.StatedTime;

/// Puts an article together for a test.
public final class Made {

    private static final Annotator ANNOTATOR = new Annotator();

    private final String id;
    private final String text;
    private final Particulars.Builder particulars = Particulars.builder();
    private final List<Residue> residue = new ArrayList<>();

    private Made(String id, String text) {
        this.id = id;
        this.text = text;
    }

    public static Made article(String id, String text) {
        return new Made(id, text);
    }

    public Made titled(String title) {
        particulars.title(title);
        return this;
    }

    public Made of(String outlet) {
        return of(new Outlet(outlet, null, null));
    }

    public Made of(Outlet outlet) {
        particulars.outlet(outlet);
        return this;
    }

    public Made ofDomain(String domain) {
        particulars.outlet(new Outlet(null, domain, null));
        return this;
    }

    public Made at(String url) {
        particulars.url(url);
        return this;
    }

    /// `2026-03-10`.
    public Made on(String day) {
        particulars.published(StatedTime.ofDay(LocalDate.parse(day), "made"));
        return this;
    }

    public Made on(String day, String time, String zone) {
        particulars.published(
                new StatedTime(
                        LocalDate.parse(day), LocalTime.parse(time), ZoneOffset.of(zone), "made"));
        return this;
    }

    public Made credits(String agency) {
        particulars.agency(agency);
        return this;
    }

    public Made captioned(String caption) {
        return with(caption, Residue.Why.CAPTION);
    }

    public Made with(String left, Residue.Why why) {
        residue.add(new Residue(left, why));
        return this;
    }

    public Article build() {
        return new Article(id, id + ".txt", particulars.build(), text, residue);
    }

    public AnnotatedArticle annotated() {
        return ANNOTATOR.annotate(build());
    }
}
