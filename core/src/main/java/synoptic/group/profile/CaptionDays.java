package synoptic.group.profile;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import synoptic.annotate.time.TimeFinder;
import synoptic.annotate.time.TimeValue;
import synoptic.news.Article;
import synoptic.news.Residue;
import synoptic.text.Words;

/// The days that captions bear: a report is not older than the photos it was put out with.
public final class CaptionDays {

    private static final TimeFinder TIMES = new TimeFinder();

    private CaptionDays() {}

    public static Optional<LocalDate> last(Article article) {
        return article.residue().stream()
                .filter(residue -> residue.why() == Residue.Why.CAPTION)
                .flatMap(residue -> TIMES.times(residue.text(), Words.of(residue.text())).stream())
                .flatMap(time -> time.value().named().stream())
                .filter(TimeValue.Day.class::isInstance)
                .map(value -> ((TimeValue.Day) value).date())
                .max(Comparator.naturalOrder());
    }
}
