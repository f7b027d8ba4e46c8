package synoptic.store;

import java.util.List;
import org.jspecify.annotations.Nullable;
import synoptic.news.Article;
import synoptic.news.Outlet;
import synoptic.news.Particulars;
import synoptic.news.Publication;
import synoptic.news.Residue;
import synoptic.news.StatedTime;
import synoptic.read.Reading;

/// Readings without the characters that no database holds: the null character, and halves of
/// characters. A replacement character takes the place of each, so that offsets hold.
public final class Storable {

    private static final char REPLACEMENT = '\uFFFD';

    private Storable() {}

    static Reading of(Reading reading) {
        return switch (reading) {
            case Reading.Found found -> {
                Article article = article(found.article());
                yield article.equals(found.article())
                        ? found
                        : new Reading.Found(article, found.text(), found.remarks());
            }
            case Reading.Skipped none ->
                    new Reading.Skipped(text(none.id()), text(none.path()), text(none.reason()));
        };
    }

    private static Article article(Article article) {
        return new Article(
                text(article.id()),
                text(article.path()),
                particulars(article.particulars()),
                text(article.text()),
                article.residue().stream()
                        .map(residue -> new Residue(text(residue.text()), residue.why()))
                        .toList());
    }

    private static Particulars particulars(Particulars stated) {
        Outlet outlet = stated.outlet();
        return new Particulars(
                orNull(stated.url()),
                orNull(stated.title()),
                orNull(stated.description()),
                publication(stated.publication()),
                time(stated.modified()),
                all(stated.authors()),
                new Outlet(orNull(outlet.name()), orNull(outlet.domain()), orNull(outlet.family())),
                all(stated.agencies()),
                all(stated.otherTitles()),
                orNull(stated.language()),
                orNull(stated.section()),
                all(stated.keywords()),
                all(stated.images()),
                stated.access());
    }

    private static Publication publication(Publication publication) {
        return switch (publication) {
            case Publication.Stated stated ->
                    new Publication.Stated(
                            new StatedTime(
                                    stated.time().day(),
                                    stated.time().time(),
                                    stated.time().zone(),
                                    text(stated.time().how())));
            case Publication.Unknown none -> new Publication.Unknown(text(none.why()));
        };
    }

    private static @Nullable StatedTime time(@Nullable StatedTime time) {
        return time == null
                ? null
                : new StatedTime(time.day(), time.time(), time.zone(), text(time.how()));
    }

    private static List<String> all(List<String> texts) {
        return texts.stream().map(Storable::text).toList();
    }

    private static @Nullable String orNull(@Nullable String text) {
        return text == null ? null : text(text);
    }

    /// The text with a replacement character for each that no database holds.
    public static String text(String text) {
        int bad = firstBad(text, 0);
        if (bad == text.length()) {
            return text;
        }
        StringBuilder sound = new StringBuilder(text);
        for (int i = bad; i < text.length(); i = firstBad(text, i + 1)) {
            sound.setCharAt(i, REPLACEMENT);
        }
        return sound.toString();
    }

    private static int firstBad(String text, int from) {
        int i = from;
        while (i < text.length()) {
            char c = text.charAt(i);
            boolean pair =
                    Character.isHighSurrogate(c)
                            && i + 1 < text.length()
                            && Character.isLowSurrogate(text.charAt(i + 1));
            if (c == 0 || (Character.isSurrogate(c) && !pair)) {
                return i;
            }
            i += pair ? 2 : 1;
        }
        return i;
    }
}
