package synoptic.read.credit;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import synoptic.news.DateOrder;
import synoptic.news.Publication;
import synoptic.news.StatedTime;

/// Settles when an article was published from what its capture says of it, the surest places
/// first: no date is taken where two of equal standing conflict, nor where one may be either of
/// two days and nothing tells which.
public final class Dating {

    private static final DateTimeFormatter IN_WORDS =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private final @Nullable DateOrder ofFile;
    private final @Nullable String country;
    private final @Nullable String language;

    /// `ofFile` is the order of the numbers in the other dates of a file, where they show it;
    /// `country` that of the outlet, `language` the declared one.
    public Dating(@Nullable DateOrder ofFile, @Nullable String country, @Nullable String language) {
        this.ofFile = ofFile;
        this.country = country;
        this.language = language;
    }

    /// What stands at each of `places`, where those of one list have equal standing and earlier
    /// lists more; `others` are further days by which to tell day from month, `none` says why
    /// nothing is known where no place says anything.
    public Publication publication(
            List<Supplier<List<DateReading>>> places,
            Supplier<Stream<LocalDate>> others,
            String none) {
        for (Supplier<List<DateReading>> place : places) {
            List<DateReading> equals = place.get();
            if (!equals.isEmpty()) {
                return settled(equals, () -> Stream.concat(others.get(), days(places)).toList());
            }
        }
        return new Publication.Unknown(none);
    }

    private static Stream<LocalDate> days(List<Supplier<List<DateReading>>> places) {
        return places.stream()
                .flatMap(place -> place.get().stream())
                .flatMap(reading -> reading.certain().stream())
                .map(StatedTime::day);
    }

    /// The first of dates of equal standing, if none of them is doubtful or on another day.
    private Publication settled(List<DateReading> equals, Supplier<List<LocalDate>> days) {
        List<StatedTime> times = new ArrayList<>();
        for (DateReading reading : equals) {
            Optional<StatedTime> time = meant(reading, days);
            if (time.isEmpty()) {
                return new Publication.Unknown(doubt(reading));
            }
            times.add(time.get());
        }
        StatedTime first = times.getFirst();
        return times.stream()
                .filter(time -> !DateReading.areSame(time.day(), first.day()))
                .findFirst()
                .<Publication>map(other -> new Publication.Unknown(conflict(first, other)))
                .orElse(new Publication.Stated(first));
    }

    /// The day a reading means, by the other dates, by the rest of the file, by custom.
    private Optional<StatedTime> meant(DateReading reading, Supplier<List<LocalDate>> days) {
        return switch (reading) {
            case DateReading.One one -> Optional.of(one.time());
            case DateReading.Either either ->
                    either.where(days.get())
                            .certain()
                            .or(() -> custom().map(c -> either.in(c.order(), c.because())));
        };
    }

    private Optional<DateCustom> custom() {
        return ofFile != null
                ? Optional.of(new DateCustom(ofFile, "other dates of the file have it"))
                : DateCustom.of(country, language);
    }

    private static String doubt(DateReading reading) {
        return switch (reading) {
            case DateReading.One one -> throw new IllegalStateException("sure: " + one);
            case DateReading.Either either ->
                    "'%s' (%s) may be %s or %s"
                            .formatted(
                                    either.words(),
                                    either.how(),
                                    inWords(either.dayFirst()),
                                    inWords(either.monthFirst()));
        };
    }

    private static String conflict(StatedTime one, StatedTime other) {
        return "two dates of equal standing conflict: %s (%s) and %s (%s)"
                .formatted(inWords(one), one.how(), inWords(other), other.how());
    }

    private static String inWords(StatedTime time) {
        return time.day().format(IN_WORDS);
    }
}
