package synoptic.annotate.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import synoptic.text.Span;
import synoptic.text.Words;

/// Joins the names the learned model finds with those found by shape, and parts names from the
/// titles and offices before them.
final class MentionFinder {

    private static final int TYPES = EntityType.values().length;
    private static final int[] NO_COUNTS = new int[TYPES];
    private static final int LISTED_PLACE = NameLists.COUNTRY | NameLists.PLACE;
    private static final int RANK =
            NameLists.TITLE | NameLists.OFFICE | NameLists.OFFICE_PART | NameLists.CONNECTS;

    private final NameTokens tokens;
    private final List<Mention> mentions = new ArrayList<>();

    MentionFinder(NameTokens tokens) {
        this.tokens = tokens;
    }

    /// `learned` are the names the model finds, `runs` those found by shape, both in order.
    List<Mention> mentions(List<Mention> learned, List<Span> runs) {
        int word = 0;
        int run = 0;
        for (int at = 0; at < learned.size(); at++) {
            Mention mention = learned.get(at);
            while (run < runs.size() && runs.get(run).start() < mention.span().start()) {
                word = uncovered(word, runs.get(run), mention.span().start());
                if (runs.get(run).end() > mention.span().start()) {
                    break;
                }
                run++;
            }
            word = wordAt(word, mention.span().start());
            int end = wordAt(word, mention.span().end());
            boolean organisation = isOrganisationWord(end, startAfter(learned, at));
            end += organisation ? 1 : 0;
            bare(word, end, organisation ? EntityType.ORG : mention.type());
            word = end;
        }
        while (run < runs.size()) {
            word = uncovered(word, runs.get(run++), Integer.MAX_VALUE);
        }
        return consistent();
    }

    private static int startAfter(List<Mention> learned, int at) {
        return at + 1 < learned.size() ? learned.get(at + 1).span().start() : Integer.MAX_VALUE;
    }

    /// Whether the word at `end` is one like `Organization` that goes on with the name before it.
    private boolean isOrganisationWord(int end, int next) {
        return end > 0
                && end < tokens.count
                && tokens.words.start(end) < next
                && tokens.is(NameLists.ORG_WORD, end)
                && tokens.isCapitalised(end)
                && tokens.touches(end)
                && !tokens.isPossessive(end - 1)
                && !tokens.inHeadline(end);
    }

    private int wordAt(int from, int offset) {
        int word = from;
        while (word < tokens.count && tokens.words.start(word) < offset) {
            word++;
        }
        return word;
    }

    /// The names in a run from word `from` on, as far as `limit`.
    private int uncovered(int from, Span run, int limit) {
        int at = wordAt(from, run.start());
        int end = wordAt(at, Math.min(run.end(), limit));
        while (end > at
                && tokens.is(NameLists.CONNECTS, end - 1)
                && !tokens.isCapitalised(end - 1)) {
            end--;
        }
        int start = at;
        while (start < end && (tokens.flags[start] & RANK) != 0) {
            start++;
        }
        int demonym = start;
        if (start < end && start == at && tokens.is(NameLists.DEMONYM, start)) {
            demonym = start + 1;
            while (demonym < end && (tokens.flags[demonym] & RANK) != 0) {
                demonym++;
            }
            if (demonym > start + 1) { // Lithuanian President …
                add(start, start + 1, EntityType.MISC);
                start = demonym;
            }
        }
        if (start < end && !isNoName(start, end)) {
            EntityType type = typeByList(start, end, start > at);
            if (type != EntityType.MISC || !tokens.inHeadline(start)) {
                add(start, end, type);
            }
        }
        return Math.max(from, end);
    }

    /// One word that the text also has in lower case is no name.
    private boolean isNoName(int start, int end) {
        return end - start == 1
                && (tokens.seenLower(start)
                        || tokens.words.isNumber(start)
                        || tokens.words.end(start) - tokens.words.start(start) < 2);
    }

    private EntityType typeByList(int start, int end, boolean afterRank) {
        int all = ~0;
        for (int i = start; i < end; i++) {
            all &= tokens.phraseFlags[i] | (end - start == 1 ? tokens.flags[i] : 0);
        }
        int last = tokens.flags[end - 1];
        int first = tokens.flags[start];
        if ((all & NameLists.DEMONYM) != 0 || ((first | last) & NameLists.THING) != 0) {
            return EntityType.MISC;
        }
        if ((all & LISTED_PLACE) != 0) {
            return EntityType.LOC;
        }
        if ((all & NameLists.ORG_NAME) != 0
                || (end - start > 1 && (last & NameLists.ORG_WORD) != 0)) {
            return EntityType.ORG;
        }
        if (end - start > 1 && ((last | first) & NameLists.LOC_WORD) != 0) {
            return EntityType.LOC;
        }
        boolean person =
                ((first & NameLists.FIRST) != 0 && end - start > 1 && end - start < 5)
                        || (afterRank && end - start < 4);
        return person || isUnknownFullName(start, end) ? EntityType.PER : EntityType.MISC;
    }

    /// Two or three words that no list and no other place of the text has are mostly a person.
    private boolean isUnknownFullName(int start, int end) {
        if (end - start < 2 || end - start > 3 || tokens.inHeadline(start)) {
            return false;
        }
        for (int i = start; i < end; i++) {
            boolean initial = tokens.words.end(i) - tokens.words.start(i) == 1;
            boolean shaped = initial || tokens.shape(i) / 4 == CAPITALISED;
            if (!shaped
                    || tokens.seenLower(i)
                    || (tokens.flags[i] & ~NameLists.FIRST) != 0
                    || tokens.phraseFlags[i] != 0) {
                return false;
            }
        }
        return true;
    }

    private static final int CAPITALISED = 5;

    /// A person without the ranks that lead the name.
    private void bare(int from, int to, EntityType type) {
        int start = from;
        int end = to;
        if (type == EntityType.PER) {
            while (start < end - 1 && leads(start, end)) {
                start++;
            }
        } else if (tokens.is(NameLists.TITLE, start - 1)
                && tokens.touches(start)
                && end - start < 4
                && tokens.isCapitalised(start - 1)) {
            add(start, end, EntityType.PER);
            return;
        }
        if (end - start == 1 && isNoNameAlone(start)) {
            return;
        }
        boolean demonym =
                end - start == 1
                        && tokens.is(NameLists.DEMONYM, start)
                        && !tokens.is(NameLists.COUNTRY | NameLists.PLACE, start);
        if (demonym) {
            add(start, end, EntityType.MISC);
            return;
        }
        boolean rankOnly = true;
        for (int i = start; i < end; i++) {
            rankOnly &=
                    (tokens.flags[i] & RANK) != 0
                            && tokens.phraseFlags[i] == 0
                            && (tokens.flags[i] & (NameLists.ORG_NAME | LISTED_PLACE)) == 0;
        }
        if (!rankOnly || (type == EntityType.PER && tokens.is(NameLists.FIRST, start))) {
            add(start, end, type);
        }
    }

    private boolean isNoNameAlone(int i) {
        boolean capitals = tokens.words.raw(i).equals(tokens.words.raw(i).toUpperCase(Locale.ROOT));
        return !capitals && NameFinder.isNoName(tokens.words.folded(i));
    }

    private boolean leads(int i, int end) {
        boolean rank = (tokens.flags[i] & (NameLists.TITLE | NameLists.OFFICE)) != 0;
        boolean part =
                (tokens.flags[i] & (NameLists.OFFICE_PART | NameLists.DEMONYM)) != 0
                        && i + 1 < end - 1
                        && (tokens.flags[i + 1] & (NameLists.OFFICE | NameLists.OFFICE_PART)) != 0;
        return (rank || part) && !tokens.is(NameLists.FIRST, i);
    }

    private void add(int start, int end, EntityType type) {
        if (start < end) {
            mentions.add(new Mention(NameTagger.span(tokens, start, end), type));
        }
    }

    /// A word alone that ends the full name of a person is that person's, unless it is a listed
    /// place that was not taken for a person.
    private List<Mention> consistent() {
        Set<String> surnames = new HashSet<>();
        for (Mention mention : mentions) {
            String name = mention.span().in(tokens.text);
            if (mention.type() == EntityType.PER && name.indexOf(' ') > 0) {
                surnames.add(Words.fold(name.substring(name.lastIndexOf(' ') + 1)));
            }
        }
        NameLists lists = NameLists.builtIn();
        Map<String, int[]> counts = counts();
        List<Mention> settled = new ArrayList<>();
        for (Mention mention : mentions) {
            String name = Words.fold(mention.span().in(tokens.text));
            boolean place = (lists.of(Words.hashOf(name)) & LISTED_PLACE) != 0;
            boolean person =
                    surnames.contains(name) && !(place && mention.type() == EntityType.LOC);
            EntityType type =
                    person
                            ? EntityType.PER
                            : common(mention.type(), counts.getOrDefault(name, NO_COUNTS));
            settled.add(new Mention(mention.span(), type));
        }
        return settled;
    }

    /// How often each name is of each type.
    private Map<String, int[]> counts() {
        Map<String, int[]> counts = new HashMap<>();
        for (Mention mention : mentions) {
            counts.computeIfAbsent(
                            Words.fold(mention.span().in(tokens.text)), any -> new int[TYPES])[
                    mention.type().ordinal()]++;
        }
        return counts;
    }

    /// One name is an organisation or a place throughout a text; what is of no known kind at one
    /// place is of the kind that it is at another.
    private static EntityType common(EntityType type, int[] counts) {
        if (type == EntityType.PER) {
            return type;
        }
        int orgs = counts[EntityType.ORG.ordinal()];
        int places = counts[EntityType.LOC.ordinal()];
        if (orgs + places == 0) {
            return counts[EntityType.PER.ordinal()] > 0 ? EntityType.PER : type;
        }
        return orgs > places ? EntityType.ORG : EntityType.LOC;
    }
}
