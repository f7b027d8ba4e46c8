package synoptic.publish.wording;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Times in ISO 8601, as exact as they are known, in the words of pages and terminals.
public final class Times {

    private static final int DAY = 10;
    private static final int MINUTE = 16;
    private static final Pattern CALENDAR =
            Pattern.compile("\\d{4}(?:$|-(?:0[1-9]|1[0-2])(?:$|-\\d\\d(?:$|T)))");
    private static final List<String> MONTHS =
            List.of(
                    "January",
                    "February",
                    "March",
                    "April",
                    "May",
                    "June",
                    "July",
                    "August",
                    "September",
                    "October",
                    "November",
                    "December");

    private Times() {}

    /// `2026-03-10T09:40:00+01:00` as `2026-03-10 09:40`.
    public static String brief(String iso) {
        return iso.length() >= MINUTE
                ? iso.substring(0, DAY) + " " + iso.substring(DAY + 1, MINUTE)
                : iso;
    }

    /// `2026-03-10T09:40:00+01:00` as `10 March 2026, 09:40`, `2026-03` as `March 2026`; what is no
    /// calendar time, as it stands.
    public static String inWords(String iso) {
        if (!CALENDAR.matcher(iso).lookingAt()) {
            return iso;
        }
        String[] parts = iso.substring(0, Math.min(DAY, iso.length())).split("-");
        StringBuilder words = new StringBuilder();
        if (parts.length > 2) {
            words.append(Integer.parseInt(parts[2])).append(' ');
        }
        if (parts.length > 1) {
            words.append(MONTHS.get(Integer.parseInt(parts[1]) - 1)).append(' ');
        }
        words.append(parts[0]);
        if (iso.length() >= MINUTE) {
            words.append(", ").append(iso, DAY + 1, MINUTE);
        }
        return words.toString();
    }

    /// From the first to the last day: `28 February – 3 March 2026`, `6 – 7 November 2024`.
    public static String span(@Nullable String first, @Nullable String last) {
        if (first == null || last == null) {
            return "undated";
        }
        String from = inWords(first.substring(0, DAY));
        String to = inWords(last.substring(0, DAY));
        return from.equals(to) ? from : withoutWhatTheLastSays(from, first, last) + " – " + to;
    }

    private static String withoutWhatTheLastSays(String from, String first, String last) {
        String[] parts = from.split(" ");
        if (first.startsWith(last.substring(0, 7))) {
            return parts[0];
        }
        return first.startsWith(last.substring(0, 4)) ? parts[0] + " " + parts[1] : from;
    }
}
