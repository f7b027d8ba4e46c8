package synoptic.read.plain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import synoptic.news.Publication;
import synoptic.news.StatedTime;
import synoptic.read.credit.Bylines;
import synoptic.read.credit.DateReading;
import synoptic.read.credit.Dating;
import synoptic.read.credit.StatedTimes;

/// What the lines of a scrape say of when the article was put out and changed.
final class DateLines {

    private record At(int line, Bylines.Dated dated) {}

    private final List<At> putOut = new ArrayList<>();
    private @Nullable StatedTime changed;

    /// Takes what line `line` says.
    Bylines.DateTaker at(int line) {
        return new Bylines.DateTaker() {
            @Override
            public void putOut(Bylines.Dated dated) {
                putOut.add(new At(line, dated));
            }

            @Override
            public void changed(StatedTime time) {
                changed = changed == null ? time : changed;
            }
        };
    }

    Optional<StatedTime> changed() {
        return Optional.ofNullable(changed);
    }

    /// When the article was put out, where the lines before `head` stand above its first
    /// paragraph: those count more than lines below, which may be of other articles.
    Publication publication(int head, @Nullable String url, Dating dating) {
        List<Supplier<List<DateReading>>> places = new ArrayList<>();
        for (boolean above : new boolean[] {true, false}) {
            for (Bylines.Standing standing : Bylines.Standing.values()) {
                places.add(() -> stated(above, head, standing));
            }
        }
        return dating.publication(places, () -> others(url), none());
    }

    private List<DateReading> stated(boolean above, int head, Bylines.Standing standing) {
        List<DateReading> stated = new ArrayList<>();
        for (At at : putOut) {
            if (above == at.line() < head && at.dated().standing() == standing) {
                stated.add(at.dated().reading());
            }
        }
        return stated;
    }

    private Stream<LocalDate> others(@Nullable String url) {
        return Stream.concat(
                changed().map(StatedTime::day).stream(),
                Optional.ofNullable(url).flatMap(StatedTimes::inUrl).stream());
    }

    private String none() {
        return changed == null
                ? "no line of the text states a date"
                : "the text states only when it was changed: " + changed.iso();
    }
}
