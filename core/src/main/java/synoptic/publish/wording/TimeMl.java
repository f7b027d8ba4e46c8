package synoptic.publish.wording;

import java.util.Locale;
import synoptic.annotate.time.TimeExpression;
import synoptic.annotate.time.TimeValue;

/// Time expressions as TimeML names them: type and value, an `X` for each digit that is not said.
public final class TimeMl {

    private TimeMl() {}

    public static String type(TimeExpression time) {
        return "DATE";
    }

    public static String value(TimeExpression time) {
        return switch (time.value()) {
            case TimeValue.Day day -> day.date().toString();
            case TimeValue.DayOfYear day -> "XXXX" + day.day().toString().substring(1);
            case TimeValue.Month month -> month.month().toString();
            case TimeValue.Year year -> String.format(Locale.ROOT, "%04d", year.year());
            case TimeValue.Weekday weekday -> "XXXX-WXX-" + weekday.day().getValue();
        };
    }
}
