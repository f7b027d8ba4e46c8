package synoptic.compare.cast;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import synoptic.annotate.quote.Quotation;
import synoptic.annotate.quote.Speaker;
import synoptic.news.Article;
import synoptic.text.Words;

/// Tells who speaks in the quotations of an event's reports, one voice for one speaker everywhere:
/// one whom a report only describes is the party to whom another report gives that office.
public final class Voices {

    private static final Set<String> SPEAKING_FOR_OTHERS =
            Set.of(
                    "spokesman", "spokeswoman", "spokesperson", "spokespeople", "representative",
                    "secretary", "official", "aide", "envoy");

    private static final Set<String> ARTICLES =
            Set.of("the", "a", "an", "his", "her", "its", "their", "one", "top", "of", "for");

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

    private Voice voice(Party party, Party.@org.jspecify.annotations.Nullable Title by) {
        Set<String> sides = new HashSet<>();
        sides.add(key(party));
        for (Party.Title title : party.offices()) {
            if (speaksForOthers(title.office())) {
                namedIn(title.office()).forEach(side -> sides.add(key(side)));
            }
        }
        return new Voice(key(party), party.name(), by == null ? null : by.place(), sides);
    }

    private static String key(Party party) {
        return "p" + party.number();
    }

    private static boolean speaksForOthers(String office) {
        return contentWords(office).stream().anyMatch(SPEAKING_FOR_OTHERS::contains);
    }

    /// Those whose name stands in an office: `Kremlin spokesman`.
    private List<Party> namedIn(String office) {
        List<String> words = contentWords(office);
        List<Party> named = new ArrayList<>();
        for (Party party : cast.parties()) {
            if (words.containsAll(contentWords(party.name()))) {
                named.add(party);
            }
        }
        return named;
    }

    private Voice described(String words) {
        List<String> wanted = contentWords(words);
        Party found = null;
        Party.Title by = null;
        for (Party party : cast.parties()) {
            for (Party.Title title : party.offices()) {
                if (wanted.size() > 1 && contentWords(title.office()).containsAll(wanted)) {
                    if (found != null && found != party) {
                        return unnamed(words);
                    }
                    found = party;
                    by = title;
                }
            }
        }
        return found == null ? unnamed(words) : voice(found, by);
    }

    private static Voice unnamed(String words) {
        String key = "d" + String.join(" ", contentWords(words));
        return new Voice(key, words, null, Set.of(key));
    }

    private static List<String> contentWords(String text) {
        Words words = Words.of(text);
        List<String> content = new ArrayList<>();
        for (int i = 0; i < words.count(); i++) {
            String folded = words.folded(i);
            if (!ARTICLES.contains(folded)) {
                content.add(folded);
            }
        }
        return content;
    }
}
