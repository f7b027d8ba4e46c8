package synoptic.compare.claim;

import java.util.ArrayList;
import java.util.List;
import synoptic.annotate.name.EntityType;
import synoptic.compare.cast.Cast;
import synoptic.compare.cast.Offices;
import synoptic.compare.cast.Party;
import synoptic.compare.claim.Conflict.Side;
import synoptic.news.Place;

/// Finds persons who are given two offices that nobody holds at once, in two reports or in one.
final class RoleConflicts {

    private RoleConflicts() {}

    static void in(Cast cast, Disputes found) {
        for (Party party : cast.parties()) {
            if (party.type() == EntityType.PER) {
                conflict(party, cast, found);
            }
        }
    }

    private static void conflict(Party party, Cast cast, Disputes found) {
        for (int i = 0; i < party.offices().size(); i++) {
            for (int j = i + 1; j < party.offices().size(); j++) {
                Party.Title one = party.offices().get(i);
                Party.Title other = party.offices().get(j);
                if (Offices.conflict(one, other)) {
                    found.add(conflict(party, one, other, cast));
                    return;
                }
            }
        }
    }

    private static Conflict conflict(Party party, Party.Title one, Party.Title other, Cast cast) {
        List<Side> sides = List.of(side(party, one), side(party, other));
        String why =
                "%s is called %s and %s%s"
                        .formatted(
                                party.name(),
                                one.office(),
                                other.office(),
                                alsoHeld(party, one, other, cast));
        return new Conflict(Conflict.Kind.ROLE, "the office of " + party.name(), sides, why);
    }

    private static Side side(Party party, Party.Title office) {
        List<Place> supports = new ArrayList<>();
        for (Party.Title title : party.offices()) {
            if (!Offices.conflict(title, office) && Offices.sameRank(title, office)) {
                supports.add(title.place());
            }
        }
        return new Side(office.office() + " " + party.name(), supports);
    }

    /// That another person is given one of the two offices, where one is.
    private static String alsoHeld(Party party, Party.Title one, Party.Title other, Cast cast) {
        List<String> holders = new ArrayList<>();
        for (Party holder : cast.parties()) {
            for (Party.Title title : holder.offices()) {
                boolean same =
                        title.office().equals(one.office())
                                || title.office().equals(other.office());
                if (holder.number() != party.number() && same) {
                    holders.add("%s is called %s too".formatted(holder.name(), title.office()));
                }
            }
        }
        return holders.isEmpty() ? "" : "; " + holders.get(0);
    }
}
