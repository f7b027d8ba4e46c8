package synoptic.read.html;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import synoptic.news.Publication;
import synoptic.news.StatedTime;
import synoptic.read.credit.DateReading;
import synoptic.read.credit.Dating;
import synoptic.read.credit.StatedTimes;

/// Finds when an article was published and changed, from the most to the least trusted place.
///
/// `heading` is the block of the main heading or -1, `body` are the blocks of the article.
final class Dates {

    /// Names by which a page says when it was published, of equal standing.
    private static final List<String> PUBLISHED =
            List.of(
                    "article:published_time",
                    "og:article:published_time",
                    "og:published_time",
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
                    "article_date_original",
                    "originalpublicationdate",
                    "cxenseparse:recs:publishtime",
                    "bt:pubdate");

    /// Names that the teasers on a page may have too, or that say when its file was made.
    private static final String[] MARKED = {"datepublished", "dcterms.created", "dc.date.created"};

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
    private static final int FIRST_PAGES = 1994;
    private static final int BLOCKS_ABOVE = 8;
    private static final int BLOCKS_BELOW = 14;

    private static final Pattern PUT_OUT =
            Pattern.compile("(?iu)\\b(?:published|posted|veröffentlicht|publié|publicado)\\b");
    private static final Pattern CHANGED =
            Pattern.compile("(?iu)\\b(?:updated|modified|aktualisiert|actualizado|mis à jour)\\b");

    private final Statements statements;
    private final LinkedArticle linked;
    private final Page page;
    private final int heading;
    private final List<Integer> body;
    private final Optional<String> address;
    private final Optional<StatedTime> modified;

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
        this.modified =
                linked("dateModified").or(() -> meta(MODIFIED)).flatMap(DateReading::certain);
    }

    Publication published(Dating dating) {
        Publication found =
                dating.publication(
                        List.of(
                                this::declared,
                                () -> one(meta(MARKED)),
                                () -> one(markedTime(NEAR_TIME)),
                                () -> one(meta(DATED)),
                                () -> one(markedTime(FAR_TIME)),
                                () -> one(inAddress()),
                                () -> one(nearHeading()),
                                () -> one(nearBody()),
                                () -> one(ofPage()),
                                () -> one(markedTime(Integer.MAX_VALUE)),
                                () -> one(linked("dateCreated"))),
                        () -> modified.stream().map(StatedTime::day),
                        noDate());
        return found instanceof Publication.Stated stated
                ? new Publication.Stated(onLocalDay(stated.time()))
                : found;
    }

    private static List<DateReading> one(Optional<DateReading> reading) {
        return reading.stream().toList();
    }

    private String noDate() {
        return modified.map(time -> "the page states only when it was changed: " + time.iso())
                .orElse("the page states no date");
    }

    /// What the page declares, and, where it does, what it shows as the date of publication.
    private List<DateReading> declared() {
        List<DateReading> declared = new ArrayList<>();
        linked("datePublished").ifPresent(declared::add);
        for (String name : PUBLISHED) {
            for (String value : statements.all(name)) {
                StatedTimes.read(value, "meta " + name).ifPresent(declared::add);
            }
        }
        if (!declared.isEmpty()) {
            shownAsPublished().ifPresent(declared::add);
        }
        return declared;
    }

    /// A date near the heading beside a word such as "published", unless it is that of a change.
    private Optional<DateReading> shownAsPublished() {
        Optional<LocalDate> changed = modified.map(StatedTime::day);
        return heading < 0
                ? Optional.empty()
                : near(heading, BLOCKS_ABOVE, BLOCKS_BELOW, Dates::saysPublished)
                        .filter(
                                reading ->
                                        reading.certain()
                                                .filter(t -> !isOn(t.day(), changed))
                                                .isPresent());
    }

    private static boolean isOn(LocalDate day, Optional<LocalDate> other) {
        return other.isPresent() && DateReading.areSame(day, other.get());
    }

    private static boolean saysPublished(String words) {
        return PUT_OUT.matcher(words).find() && !CHANGED.matcher(words).find();
    }

    Optional<StatedTime> modified() {
        return modified;
    }

    private Optional<DateReading> linked(String member) {
        return linked.string(member).flatMap(words -> StatedTimes.read(words, "JSON-LD " + member));
    }

    private Optional<DateReading> ofPage() {
        return linked.pagePublished()
                .flatMap(words -> StatedTimes.read(words, "JSON-LD datePublished of the page"));
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
                .flatMap(DateReading::certain)
                .filter(shown -> shown.day().equals(other))
                .orElse(stated);
    }

    private Optional<DateReading> meta(String... names) {
        for (String name : names) {
            Optional<DateReading> found =
                    statements.first(name).flatMap(v -> StatedTimes.read(v, "meta " + name));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /// The time element nearest to the heading, one marked as published before others, and none
    /// of comments or other articles; `most` is the largest distance.
    private Optional<DateReading> markedTime(int most) {
        Optional<DateReading> best = Optional.empty();
        int nearest = most;
        for (Page.MarkedTime time : page.times()) {
            int distance = distance(time);
            if (distance < nearest && !Leftovers.isOfOthers(time.box())) {
                Optional<DateReading> found = StatedTimes.read(time.stated(), "time element");
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

    private Optional<DateReading> inAddress() {
        return address.flatMap(StatedTimes::inUrl)
                .map(day -> new DateReading.One(StatedTime.ofDay(day, "URL")));
    }

    /// A date in a short block near the heading.
    private Optional<DateReading> nearHeading() {
        return heading < 0
                ? Optional.empty()
                : near(heading, BLOCKS_ABOVE, BLOCKS_BELOW, words -> true);
    }

    /// A date in a short block just above or below the body, or at the start of its text.
    private Optional<DateReading> nearBody() {
        if (body.isEmpty()) {
            return Optional.empty();
        }
        return near(body.getFirst(), BLOCKS_ABOVE, 1, words -> true)
                .or(() -> atStart(body.getFirst()))
                .or(() -> near(body.getLast(), 2, BLOCKS_ABOVE, words -> true));
    }

    private Optional<DateReading> atStart(int at) {
        String text = page.blocks().get(at).text();
        return StatedTimes.read(text.substring(0, Math.min(30, text.length())), "byline text")
                .filter(Dates::isPlausible);
    }

    private Optional<DateReading> near(
            int centre, int above, int below, Predicate<String> isMeant) {
        for (int away = 0; away <= Math.max(above, below); away++) {
            Optional<DateReading> found =
                    away <= below ? dateLine(centre + away, isMeant) : Optional.empty();
            if (found.isEmpty() && away > 0 && away <= above) {
                found = dateLine(centre - away, isMeant);
            }
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<DateReading> dateLine(int at, Predicate<String> isMeant) {
        if (at < 0 || at >= page.blocks().size()) {
            return Optional.empty();
        }
        Block block = page.blocks().get(at);
        if (block.length() > LONGEST_DATE_LINE || !StatedTimes.hasYear(block.text())) {
            return Optional.empty();
        }
        if (Leftovers.isComment(block.box()) || !isMeant.test(block.text())) {
            return Optional.empty();
        }
        return StatedTimes.read(block.text(), "byline text").filter(Dates::isPlausible);
    }

    private static boolean isPlausible(DateReading reading) {
        LocalDate day =
                switch (reading) {
                    case DateReading.One one -> one.time().day();
                    case DateReading.Either either -> either.dayFirst().day();
                };
        return day.getYear() >= FIRST_PAGES;
    }
}
