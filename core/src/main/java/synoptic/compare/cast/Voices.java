package synoptic.compare.cast;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import synoptic.annotate.quote.Quotation;
import synoptic.annotate.quote.Speaker;
import synoptic.news.Article;

/// Tells who speaks in the quotations of an event's reports, one voice for one speaker everywhere:
/// one whom a report only describes is the party to whom another report gives that office.
public final class Voices {

    /// Keys of parties start with it, and no others.
    static final String NAMED = "p";

    private final Cast cast;

    public Voices(Cast cast) {
        this.cast = cast;
    }

    /// The voice of a quotation in `article`; empty where its speaker is open.
    public Optional<Voice> voice(Article article, Quotation quotation) {
        return switch (quotation.speaker()) {
            case Speaker.Named named ->
                    Optional.of(voice(cast.party(article.id(), named.entity()), null));
            case Speaker.Described described -> Optional.of(described(described.words()));
            case Speaker.Open open -> Optional.empty();
        };
    }

    private Voice voice(Party party, Party.@Nullable Title by) {
        Set<String> sides = new HashSet<>();
        sides.add(key(party));
        for (Party.Title title : party.offices()) {
            addThoseSpokenFor(title.office(), sides);
            if (title.of() != null && Offices.speaksForOthers(title.office())) {
                sides.add(key(cast.party(title.place().article(), title.of())));
            }
        }
        return new Voice(key(party), party.name(), by == null ? null : by.place(), sides);
    }

    private static String key(Party party) {
        return NAMED + party.number();
    }

    private Voice described(String words) {
        List<String> wanted = Offices.words(words);
        Party found = null;
        Party.Title by = null;
        for (Party party : cast.parties()) {
            for (Party.Title title : party.offices()) {
                if (wanted.size() > 1 && Offices.words(title.office()).containsAll(wanted)) {
                    if (found != null && found.number() != party.number()) {
                        return unnamed(words);
                    }
                    found = party;
                    by = title;
                }
            }
        }
        return found == null ? unnamed(words) : voice(found, by);
    }

    private Voice unnamed(String words) {
        String key = "d" + String.join(" ", Offices.words(words));
        Set<String> sides = new HashSet<>(Set.of(key));
        addThoseSpokenFor(words, sides);
        return new Voice(key, words, null, sides);
    }

    /// Those whose name stands in the office of a speaker for others: `ministry spokesman`.
    private void addThoseSpokenFor(String office, Set<String> sides) {
        if (!Offices.speaksForOthers(office)) {
            return;
        }
        List<String> words = Offices.words(office);
        for (Party party : cast.parties()) {
            List<String> name = Offices.words(party.name());
            if (!name.isEmpty() && words.containsAll(name)) {
                sides.add(key(party));
            }
        }
    }
}
