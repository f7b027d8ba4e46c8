package synoptic.publish.page;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import synoptic.compare.Synopsis;
import synoptic.compare.claim.Conflict;
import synoptic.compare.claim.Statement;
import synoptic.compare.claim.Statement.Standing;
import synoptic.news.Place;

/// How what stands at a place is told elsewhere on the page: in conflict, or on several accounts.
record Standings(List<Conflict> conflicts, List<Statement> agreed) {

    static Standings of(Synopsis synopsis) {
        return new Standings(
                synopsis.conflicts(),
                synopsis.statements().stream()
                        .filter(statement -> statement.standing() == Standing.CORROBORATED)
                        .toList());
    }

    /// The number of the first conflict that words of this place are a side of.
    OptionalInt conflict(Place place) {
        return IntStream.range(0, conflicts.size())
                .filter(i -> isIn(place, conflicts.get(i).places()))
                .findFirst();
    }

    /// The number of the first statement on several accounts that this place supports.
    OptionalInt agreed(Place place) {
        return IntStream.range(0, agreed.size())
                .filter(i -> isIn(place, agreed.get(i).supports()))
                .findFirst();
    }

    private static boolean isIn(Place place, List<Place> others) {
        return others.stream()
                .anyMatch(
                        other ->
                                other.article().equals(place.article())
                                        && other.span().overlaps(place.span()));
    }
}
