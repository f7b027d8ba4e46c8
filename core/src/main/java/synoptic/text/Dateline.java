package synoptic.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What stands before the first sentence of a report and is no part of it: place, day and agency.
public final class Dateline {

    /// `KESTWICK, Feb 6 (HPA) -`, `KESTWICK -`
    private static final String IN_CAPITALS =
            "[\\p{Lu} .']{3,40},?[^\n(]{0,20}(?:\\([^\n)]{1,30}\\))?";

    /// `Kestwick, Feb 6 (HPA) -`
    private static final String WITH_AGENCY =
            "\\p{Lu}[\\p{L} .,'0-9-]{2,50}\\(\\p{L}[\\p{L} ./&-]{1,30}\\)";

    private static final Pattern PATTERN =
            Pattern.compile("(?:%s|%s) ?[-–—] ".formatted(IN_CAPITALS, WITH_AGENCY));

    private Dateline() {}

    /// The offset at which the text of a report begins after its dateline, in chars; 0 where it has
    /// none.
    public static int end(String text) {
        Matcher dateline = PATTERN.matcher(text);
        return dateline.lookingAt() ? dateline.end() : 0;
    }
}
