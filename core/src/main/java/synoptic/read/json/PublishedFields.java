package synoptic.read.json;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import synoptic.news.Publication;
import synoptic.read.credit.DateReading;
import synoptic.read.credit.Dating;
import synoptic.read.credit.StatedTimes;
import tools.jackson.databind.JsonNode;

/// When an object says that it was published, or why that is not known.
final class PublishedFields {

    /// Names that say no more than that something was done then: each counts where those before
    /// say nothing. All other names of the field say "published", and have equal standing.
    private static final Set<String> WEAKER =
            Set.of("firstcreated", "contentcreated", "datetimepub", "date", "versioncreated");

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final Pattern CLOCK = Pattern.compile("\\d{1,2}:\\d\\d(?::\\d\\d)?");
    private static final int LONGEST_SHOWN = 40;

    private PublishedFields() {}

    /// `others` are days that other fields state.
    static Publication publication(
            Fields fields, Dating dating, Supplier<Stream<LocalDate>> others) {
        List<Fields.Named> all = fields.all(Field.PUBLISHED);
        List<Supplier<List<DateReading>>> places = new ArrayList<>();
        places.add(() -> sayingPublished(all, fields));
        all.stream()
                .filter(PublishedFields::isWeaker)
                .forEach(n -> places.add(() -> read(n, fields)));
        return dating.publication(places, others, none(all, fields));
    }

    private static List<DateReading> sayingPublished(List<Fields.Named> all, Fields fields) {
        return all.stream()
                .filter(named -> !isWeaker(named))
                .flatMap(named -> read(named, fields).stream())
                .toList();
    }

    private static boolean isWeaker(Fields.Named named) {
        return WEAKER.contains(Field.fold(named.name()));
    }

    /// The dates of a field; a day and a clock time may stand in two, `date` and `time`.
    private static List<DateReading> read(Fields.Named named, Fields fields) {
        JsonNode clock = fields.get("time");
        String time = clock == null ? "" : clock.asString("");
        boolean parted = named.name().equalsIgnoreCase("date") && CLOCK.matcher(time).matches();
        return Fields.words(named.value()).stream()
                .map(words -> parted && DAY.matcher(words).matches() ? words + "T" + time : words)
                .flatMap(words -> StatedTimes.read(words, "field " + named.name()).stream())
                .toList();
    }

    private static String none(List<Fields.Named> all, Fields fields) {
        for (Fields.Named named : all) {
            Optional<String> words = Fields.words(named.value()).stream().findFirst();
            if (words.isPresent()) {
                return "the field '%s' states no full date: '%s'"
                        .formatted(named.name(), brief(words.get()));
            }
        }
        String changed =
                fields.all(Field.MODIFIED).stream()
                        .map(named -> "'" + named.name() + "'")
                        .collect(Collectors.joining(" and "));
        return changed.isEmpty()
                ? "no field states a date"
                : "no field states when it was published, only when it was changed (%s)"
                        .formatted(changed);
    }

    private static String brief(String words) {
        String line = words.strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST_SHOWN ? line : line.substring(0, LONGEST_SHOWN) + "…";
    }
}
