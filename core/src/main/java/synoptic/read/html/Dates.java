package synoptic.read.html;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import synoptic.news.StatedTime;
import synoptic.read.credit.StatedTimes;

/// Finds when an article was published and changed, from the most to the least trusted place.
///
/// `heading` is the block of the main heading or -1, `body` are the blocks of the article.
final class Dates {

    private static final String[] PUBLISHED = {
        "article:published_time",
        "og:article:published_time",
        "og:published_time",
        "datepublished",
        "article.published",
        "parsely-pub-date",
        "sailthru.date",
        "publish-date",
        "publish_date",
        "publication_date",
        "citation_publication_date",
        "citation_date",
        "pubdate",
        "dc.date.issued",
        "dcterms.issued",
        "dcterms.created",
        "dc.date.created",
        "article_date_original",
        "originalpublicationdate",
        "cxenseparse:recs:publishtime",
        "bt:pubdate"
    };

    /// Names by which pages state the day of any of their versions.
    private static final String[] DATED = {
        "dcterms.date", "dc.date", "date", "datecreated", "last-modified"
    };
    private static final String[] MODIFIED = {
        "article:modified_time",
        "og:updated_time",
        "datemodified",
        "dcterms.modified",
        "dc.date.modified",
        "article.updated",
        "og:article:modified_time"
    };
    /// As [#distance] counts: twice the blocks away, and 1000 more where not marked as published.
    private static final int NEAR_TIME = 1040;
    private static final int FAR_TIME = 2000;

    /// No local time is so far behind UTC that later hours fall on the day before, nor so far ahead
    /// that earlier ones fall on the day after.
    private static final int EARLIEST_NEXT_DAY = 12;
    private static final int LONGEST_DATE_LINE = 160;
    private static final int BLOCKS_ABOVE = 8;
    private static final int BLOCKS_BELOW = 14;

    private final Statements statements;
    private final LinkedArticle linked;
    private final Page page;
    private final int heading;
    private final List<Integer> body;
    private final Optional<String> address;

    Dates(
            Statements statements,
            LinkedArticle linked,
            Page page,
            int heading,
            List<Integer> body,
            Optional<String> address) {
        this.statements = statements;
        this.linked = linked;
        this.page = page;
        this.heading = heading;
        this.body = body;
        this.address = address;
    }

    Optional<StatedTime> published() {
        return first(
                        List.of(
                                () -> linked("datePublished"),
                                () -> meta(PUBLISHED),
                                () -> markedTime(NEAR_TIME),
                                () -> meta(DATED),
                                () -> markedTime(FAR_TIME),
                                this::inAddress,
                                this::nearHeading,
                                this::nearBody,
                                this::ofPage,
                                () -> markedTime(Integer.MAX_VALUE),
                                () -> linked("dateCreated")))
                .map(this::onLocalDay);
    }

    Optional<StatedTime> modified() {
        return first(List.of(() -> linked("dateModified"), () -> meta(MODIFIED)));
    }

    private static Optional<StatedTime> first(List<Supplier<Optional<StatedTime>>> places) {
        for (Supplier<Optional<StatedTime>> place : places) {
            Optional<StatedTime> found = place.get();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<StatedTime> linked(String member) {
        return linked.string(member).flatMap(words -> StatedTimes.find(words, "JSON-LD " + member));
    }

    private Optional<StatedTime> ofPage() {
        return linked.pagePublished()
                .flatMap(words -> StatedTimes.find(words, "JSON-LD datePublished of the page"));
    }

    /// The day as readers were shown it, where a stamp in UTC falls on the day beside it.
    private StatedTime onLocalDay(StatedTime stated) {
        LocalTime time = stated.time();
        if (time == null || !ZoneOffset.UTC.equals(stated.zone())) {
            return stated;
        }
        LocalDate other = stated.day().plusDays(time.getHour() < EARLIEST_NEXT_DAY ? -1 : 1);
        return nearHeading()
                .or(this::nearBody)
                .or(this::inAddress)
                .filter(shown -> shown.day().equals(other))
                .orElse(stated);
    }

    private Optional<StatedTime> meta(String... names) {
        for (String name : names) {
            Optional<StatedTime> found =
                    statements.first(name).flatMap(v -> StatedTimes.find(v, "meta " + name));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /// The time element nearest to the heading, one marked as published before others, and none
    /// of comments or other articles; `most` is the largest distance.
    private Optional<StatedTime> markedTime(int most) {
        Optional<StatedTime> best = Optional.empty();
        int nearest = most;
        for (Page.MarkedTime time : page.times()) {
            int distance = distance(time);
            if (distance < nearest && !Leftovers.isOfOthers(time.box())) {
                Optional<StatedTime> found = StatedTimes.find(time.stated(), "time element");
                if (found.isPresent()) {
                    best = found;
                    nearest = distance;
                }
            }
        }
        return best;
    }

    private int distance(Page.MarkedTime time) {
        List<String> words = time.box().words();
        boolean marked =
                words.contains("prop=datepublished")
                        || words.contains("published")
                        || words.contains("pubdate");
        boolean aside = words.contains("updated") && !marked;
        int away = heading < 0 ? time.block() : Math.abs(time.block() - heading);
        return (marked ? 0 : 1000)
                + (aside ? 2000 : 0)
                + away * 2
                + (time.block() < heading ? 1 : 0);
    }

    private Optional<StatedTime> inAddress() {
        return address.flatMap(StatedTimes::inUrl).map(day -> StatedTime.ofDay(day, "URL"));
    }

    /// A date in a short block near the heading.
    private Optional<StatedTime> nearHeading() {
        return heading < 0 ? Optional.empty() : near(heading, BLOCKS_ABOVE, BLOCKS_BELOW);
    }

    /// A date in a short block just above or below the body, or at the start of its text.
    private Optional<StatedTime> nearBody() {
        if (body.isEmpty()) {
            return Optional.empty();
        }
        return near(body.getFirst(), BLOCKS_ABOVE, 1)
                .or(() -> atStart(body.getFirst()))
                .or(() -> near(body.getLast(), 2, BLOCKS_ABOVE));
    }

    private Optional<StatedTime> atStart(int at) {
        String text = page.blocks().get(at).text();
        return StatedTimes.find(text.substring(0, Math.min(30, text.length())), "byline text")
                .filter(t -> isPlausible(t.day()));
    }

    private Optional<StatedTime> near(int centre, int above, int below) {
        for (int away = 0; away <= Math.max(above, below); away++) {
            Optional<StatedTime> found = away <= below ? dateLine(centre + away) : Optional.empty();
            if (found.isEmpty() && away > 0 && away <= above) {
                found = dateLine(centre - away);
            }
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<StatedTime> dateLine(int at) {
        if (at < 0 || at >= page.blocks().size()) {
            return Optional.empty();
        }
        Block block = page.blocks().get(at);
        if (block.length() > LONGEST_DATE_LINE || !StatedTimes.hasYear(block.text())) {
            return Optional.empty();
        }
        if (Leftovers.isComment(block.box())) {
            return Optional.empty();
        }
        return StatedTimes.find(block.text(), "byline text").filter(t -> isPlausible(t.day()));
    }

    private static boolean isPlausible(LocalDate day) {
        return day.getYear() >= 1994;
    }
}
