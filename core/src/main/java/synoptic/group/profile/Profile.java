package synoptic.group.profile;

import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// What of a report is compared with other reports: a fact of its text alone.
///
/// `length` counts the words of its text; `lead` is the title and the first sentences, `names`
/// the words of its names, `numbers` its figures but years. `publishedDay` is the epoch day it
/// states; `day` that, or else the last day a photo caption in it bears; `latestYear` the latest
/// year its text speaks of. `daysNamed` are the days in its text, [#inFull] or [#withoutYear],
/// sorted.
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
public record Profile(
        String id,
        int length,
        Terms all,
        Terms lead,
        Terms title,
        Terms names,
        Terms leadNames,
        Terms numbers,
        int[] daysNamed,
        @Nullable Long publishedDay,
        @Nullable Long day,
        @Nullable Integer latestYear) {

    public boolean namesDay(int day) {
        return Arrays.binarySearch(daysNamed, day) >= 0;
    }

    /// `November 6` as a number.
    public static int withoutYear(LocalDate day) {
        return day.getMonthValue() * 100 + day.getDayOfMonth();
    }

    /// `November 6, 2024` as a number.
    static int inFull(LocalDate day) {
        return day.getYear() * 10_000 + withoutYear(day);
    }
}
