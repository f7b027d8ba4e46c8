package synoptic.news;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/// A time an article states of itself, exactly as precise as stated; `how` says where it stood.
///
/// A time of day or a zone that was not stated is null: none is invented.
public record StatedTime(
        LocalDate day, @Nullable LocalTime time, @Nullable ZoneOffset zone, String how)
        implements Comparable<StatedTime> {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss");

    public StatedTime {
        if (time == null && zone != null) {
            throw new IllegalArgumentException(
                    "a zone needs a time of day, but only a day is given");
        }
    }

    public static StatedTime ofDay(LocalDate day, String how) {
        return new StatedTime(day, null, null, how);
    }

    /// ISO 8601 at the precision stated: `2024-11-06`, `2024-11-06T11:15:22`, `…+01:00`.
    public String iso() {
        if (time == null) {
            return day.toString();
        }
        return day + "T" + time.format(CLOCK) + (zone == null ? "" : zone.getId());
    }

    /// Seconds from the epoch; a missing time of day is midnight and a missing zone is UTC.
    public long epochSecond() {
        LocalTime clock = time == null ? LocalTime.MIDNIGHT : time;
        return day.atTime(clock).toEpochSecond(zone == null ? ZoneOffset.UTC : zone);
    }

    /// The same for what the clock showed, whatever its zone.
    public long clockSecond() {
        return day.atTime(time == null ? LocalTime.MIDNIGHT : time).toEpochSecond(ZoneOffset.UTC);
    }

    @Override
    public int compareTo(StatedTime other) {
        int byTime = Long.compare(epochSecond(), other.epochSecond());
        return byTime != 0 ? byTime : iso().compareTo(other.iso());
    }
}
