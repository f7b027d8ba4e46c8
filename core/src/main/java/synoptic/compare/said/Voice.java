package synoptic.compare.said;

import org.jspecify.annotations.Nullable;
import synoptic.news.Place;

/// Whose utterance it is, over all reports of an event: a name, or a description where no report
/// names them. `namedAt` is the place that names them, for one whom some report leaves unnamed.
public record Voice(String name, @Nullable Place namedAt) {}
