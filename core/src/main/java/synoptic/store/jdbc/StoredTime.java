package synoptic.store.jdbc;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import synoptic.news.StatedTime;

/// Stated times as they stand in a column: ISO 8601, with fractions of seconds where stated.
final class StoredTime {

    private static final Pattern ISO = Pattern.compile("([^T]+)(?:T([0-9:.]+)(Z|[+-][0-9:]+)?)?");

    private StoredTime() {}

    static @Nullable String of(@Nullable StatedTime time) {
        LocalTime clock = time == null ? null : time.time();
        if (time == null || clock == null || clock.truncatedTo(ChronoUnit.SECONDS).equals(clock)) {
            return time == null ? null : time.iso();
        }
        ZoneOffset zone = time.zone();
        return time.day() + "T" + clock + (zone == null ? "" : zone.getId());
    }

    static StatedTime read(String iso, String how) {
        Matcher parts = ISO.matcher(iso);
        if (!parts.matches()) {
            throw new IllegalArgumentException("expected a time in ISO 8601 but found " + iso);
        }
        String clock = parts.group(2);
        String zone = parts.group(3);
        return new StatedTime(
                LocalDate.parse(parts.group(1)),
                clock == null ? null : LocalTime.parse(clock),
                zone == null ? null : ZoneOffset.of(zone),
                how);
    }
}
