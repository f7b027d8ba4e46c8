package synoptic.compare.cast;

import java.util.List;
import synoptic.annotate.name.EntityType;
import synoptic.news.Place;

/// One person, body or place that reports of an event name: `name` is the form most reports use,
/// `offices` what the reports call it beside its name, in the order of the reports.
public record Party(int number, String name, EntityType type, List<Title> offices) {
    public Party {
        offices = List.copyOf(offices);
    }

    /// An office or title as it stands, with the name it is given to: `Latvian President` at
    /// `Latvian President Edgars Rinkēvičs`.
    public record Title(String office, Place place) {}
}
