package synoptic.app;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.apache.commons.cli.Option;
import org.jspecify.annotations.Nullable;
import synoptic.store.Query;

/// What a search is restricted to.
final class QueryOptions {

    private static final Option OUTLET =
            Usage.taking("NAME", "outlet", "only reports of this outlet: its name or its domain");
    private static final Option PERSON =
            Usage.taking("NAME", "person", "only what this person says, and where");
    private static final Option EVENT =
            Usage.taking("ID", "event", "only this event and its reports");
    private static final Option LANGUAGE =
            Usage.taking("TAG", "language", "only reports in this language, such as en");
    private static final Option FROM =
            Usage.taking("DAY", "from", "only from this day on, as 2026-03-10");
    private static final Option TO = Usage.taking("DAY", "to", "only up to this day");

    static final List<Option> ALL = List.of(OUTLET, PERSON, EVENT, LANGUAGE, FROM, TO);

    private QueryOptions() {}

    /// @throws Line.WrongUse where a day is none, or the last is before the first
    static Query query(Line line, String words) {
        try {
            return Query.of(words)
                    .ofOutlet(line.value(OUTLET))
                    .ofPerson(line.value(PERSON))
                    .ofEvent(line.value(EVENT))
                    .inLanguage(line.value(LANGUAGE))
                    .days(day(line, FROM), day(line, TO));
        } catch (IllegalArgumentException e) {
            throw new Line.WrongUse(String.valueOf(e.getMessage()));
        }
    }

    private static @Nullable LocalDate day(Line line, Option option) {
        String value = line.value(option);
        try {
            return value == null ? null : LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            throw new Line.WrongUse(
                    "--%s takes a day like 2026-03-10, not '%s'"
                            .formatted(option.getLongOpt(), value));
        }
    }
}
