package synoptic.group;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import synoptic.group.profile.Profile;
import synoptic.group.profile.Terms;

/// What the reports of an event have in common: the mean of their words, leads and names; and the
/// days of the first and the last of them, where they are known.
public record Portrait(
        String event,
        Terms all,
        Terms lead,
        Terms names,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay) {

    /// A theme of more events than this brings no two together.
    public static final int MOST_OF_THEME = 200;

    /// A name of more events than this is of more than one affair.
    public static final int MOST_NAMING = 25;

    /// Events that name fewer of the same are neither alike nor of one affair.
    static final int LEAST_NAMES = 2;

    /// Events that are less alike have nothing to do with each other. Chosen by reading which would
    /// follow which in news of 2020 and of 1987; see docs/evaluation.md.
    public static final double LEAST_LIKE = 0.35;

    private static final int THEMES = 12;

    static Portrait of(Event event, List<Profile> members) {
        return new Portrait(
                event.id(),
                mean(members, Profile::all),
                mean(members, Profile::lead),
                mean(members, Profile::names),
                day(event.first()),
                day(event.last()));
    }

    private static Terms mean(List<Profile> members, Function<Profile, Terms> part) {
        return Terms.mean(members.stream().map(part).toList());
    }

    private static @Nullable LocalDate day(@Nullable String iso) {
        return iso == null ? null : LocalDate.parse(iso.substring(0, 10));
    }

    Optional<LocalDate> first() {
        return Optional.ofNullable(firstDay);
    }

    Optional<LocalDate> last() {
        return Optional.ofNullable(lastDay);
    }

    /// The hashes of the heaviest words of its lead.
    public int[] themes() {
        return Arrays.stream(lead.heaviest(THEMES)).map(lead::hash).toArray();
    }

    /// Whether two events, by their names, name enough of the same to be alike or of one affair.
    public static boolean nameTheSame(Terms a, Terms b) {
        return a.common(b) >= LEAST_NAMES;
    }

    /// How alike two events are in all their words and in their leads, 0 to 1; the same from both
    /// sides.
    double likeness(Portrait other) {
        return likeness(lead.cosine(other.lead), all.cosine(other.all));
    }

    /// The same of the cosines of their leads and of all their words.
    public static double likeness(double leads, double all) {
        return (leads + all) / 2;
    }
}
