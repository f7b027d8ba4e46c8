package synoptic.compare.cast;

import java.util.List;
import org.jspecify.annotations.Nullable;
import synoptic.annotate.name.EntityType;
import synoptic.news.Place;

/// One person, body or place that reports of an event name: `name` is the form most reports use,
/// `offices` what the reports call it beside its name, in the order of the reports.
public record Party(int number, String name, EntityType type, List<Title> offices) {
    public Party {
        offices = List.copyOf(offices);
    }

    /// An office or title as it stands, with the place that gives it to the name; `of` is the
    /// entity of that article whose office it is, null where none is named.
    public record Title(String office, @Nullable String of, Place place) {}
}
