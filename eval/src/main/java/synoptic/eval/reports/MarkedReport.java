package synoptic.eval.reports;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a reader marked of one capture: what it states, what is residue, what was inferred.
///
/// `path` is relative to the folder of the set; a null is "not stated". `residue` is null where the
/// capture's residue is not marked line by line; `with` must be in the text and `without` must not.
public record MarkedReport(
        String path,
        String event,
        String title,
        @Nullable String outlet,
        @Nullable String published,
        @Nullable String modified,
        List<String> authors,
        List<String> agencies,
        List<String> with,
        List<String> without,
        @Nullable List<String> residue,
        @Nullable String earliest,
        @Nullable String likeliest) {
    public MarkedReport {
        authors = List.copyOf(authors);
        agencies = List.copyOf(agencies);
        with = List.copyOf(with);
        without = List.copyOf(without);
        residue = residue == null ? null : List.copyOf(residue);
    }
}
