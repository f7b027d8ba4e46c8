package synoptic.annotate.quote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import synoptic.annotate.name.Entity;
import synoptic.annotate.name.EntityType;
import synoptic.annotate.name.Name;
import synoptic.annotate.name.Office;
import synoptic.text.Words;

/// Tells whose words a quotation gives, sentence after sentence.
///
/// A pronoun is the last person named as the subject of a sentence or as a speaker, if nothing
/// tells that this is a woman where the pronoun is `he`. An office is one the article gives, beside
/// the name, to only one. In doubt nobody is named.
final class Speakers {

    /// How many sentences back a pronoun may reach.
    private static final int REACH = 4;

    /// More who hold one office are not told apart anyway.
    private static final int MOST_HOLDERS = 50;

    private static final long CITING = Words.hashOf("citing");

    /// One spoken of last: a person's name or, for `it`, one that is no person.
    private record Mention(Speaker speaker, boolean person, int sentence) {}

    private final Tokens tokens;
    private final Lexicon lexicon;
    private final Map<String, Entity> entities = new HashMap<>();
    private final Map<String, Boolean> male = new HashMap<>();
    private final Map<String, Set<String>> offices = new HashMap<>();
    private final Map<String, List<String>> byHead = new HashMap<>();
    private final Map<String, String> byLastWord = new HashMap<>();
    private final Set<String> persons = new HashSet<>();
    private final Map<String, String> described = new HashMap<>();
    private final List<Mention> mentions = new ArrayList<>();
    private int sentence;
    private int mentionedBefore;
    private @Nullable Range subject;
    private @Nullable Name told;
    private int toldIn = -9;

    Speakers(Tokens tokens, List<Entity> all, Lexicon lexicon) {
        this.tokens = tokens;
        this.lexicon = lexicon;
        for (Entity entity : all) {
            entities.put(entity.id(), entity);
            Words name = Words.of(entity.name());
            if (name.count() > 1) {
                // Two names with one ending leave it open which is meant.
                byLastWord.merge(name.folded(name.count() - 1), entity.id(), (a, b) -> "");
            }
            for (Office office : entity.offices()) {
                addOffice(entity.id(), office.text());
            }
        }
        readNames();
    }

    void beginSentence(@Nullable Range itsSubject, int number) {
        sentence = number;
        subject = itsSubject;
        mentionedBefore = mentions.size();
        if (itsSubject != null) {
            mentionSubject(itsSubject);
        }
    }

    void endSentence(Range words) {
        if (mentions.size() == mentionedBefore) {
            mentionOthers(words);
        }
    }

    /// The only person named in a sentence that is about something else; several leave it open who
    /// `he` is.
    private void mentionOthers(Range words) {
        Name only = null;
        for (int i = words.from(); i < words.to(); i++) {
            if (!tokens.named(i) || tokens.quoted(i)) {
                continue;
            }
            Name name = tokens.names.get(tokens.name(i));
            if (!isPerson(name.entity())) {
                continue;
            }
            if (only != null && !only.entity().equals(name.entity())) {
                mentions.add(new Mention(new Speaker.Open(), true, sentence));
                return;
            }
            only = name;
        }
        if (only != null) {
            mentions.add(new Mention(named(only, Speaker.How.NAME), true, sentence));
        }
    }

    /// A person the sentence is about can be the `he` of the next.
    private void mentionSubject(Range about) {
        Name name = headName(about);
        if (name != null && isPerson(name.entity())) {
            if (isAppositive(about)) {
                told = name;
                toldIn = sentence;
            }
            mentions.add(new Mention(named(name, Speaker.How.NAME), true, sentence));
        } else if (about.length() == 1 && isThirdPerson(about.from())) {
            Speaker speaker = pronoun(about.from());
            if (!(speaker instanceof Speaker.Open)) {
                mentions.add(new Mention(speaker, true, sentence));
            }
        }
    }

    /// Whether something is told of who a sentence is about: `Casimir Dole, 44,`.
    private boolean isAppositive(Range about) {
        int end = baseEnd(about);
        return end < tokens.count
                && tokens.gapHas(end, Tokens.COMMA)
                && (end < about.to() || tokens.words.isNumber(end));
    }

    private boolean isThirdPerson(int word) {
        return tokens.is(word, WordClass.HE) || tokens.is(word, WordClass.SHE);
    }

    /// Who speaks where these words are the source; in an aside, one whom a pronoun means less than
    /// the one who spoke before.
    Speaker speaker(@Nullable Range source, boolean aside) {
        if (source == null) {
            return new Speaker.Open();
        }
        Range whose = cited(source);
        Speaker speaker = found(whose);
        if (!(speaker instanceof Speaker.Open)) {
            int at = aside && !mentions.isEmpty() ? mentions.size() - 1 : mentions.size();
            mentions.add(at, new Mention(speaker, isPersonal(speaker, whose), sentence));
        }
        return speaker;
    }

    /// The one a source names; null where it names none.
    @Nullable Speaker named(Range source) {
        Name name = headName(source);
        return name == null ? null : named(name, howNamed(name));
    }

    /// `the site Vyatka, citing people at the yard`: their words, not the site's.
    private Range cited(Range source) {
        for (int i = source.from() + 1; i < source.to() - 1; i++) {
            if (tokens.is(i, CITING) && tokens.gapHas(i, Tokens.COMMA)) {
                return new Range(i + 1, source.to());
            }
        }
        return source;
    }

    private boolean isPersonal(Speaker speaker, Range source) {
        return switch (speaker) {
            case Speaker.Named named -> isPerson(named.entity());
            case Speaker.Described words -> isPersonWord(source);
            case Speaker.Open open -> false;
        };
    }

    private boolean isPersonWord(Range source) {
        int last = baseEnd(source) - 1;
        return isUnknownName(source, last + 1)
                || tokens.is(last, WordClass.TITLE)
                || tokens.is(last, WordClass.MALE)
                || tokens.is(last, WordClass.FEMALE);
    }

    private Speaker found(Range source) {
        if (source.length() == 1 && tokens.is(source.from(), WordClass.PRON)) {
            return pronounSource(source.from());
        }
        Name name = headName(source);
        if (name != null) {
            learnGender(name, source);
            return named(name, howNamed(name));
        }
        return nominal(source);
    }

    private Speaker pronounSource(int word) {
        if (isThirdPerson(word)) {
            return pronoun(word);
        }
        if (tokens.is(word, WordClass.IT)) {
            return last(false);
        }
        if (tokens.is(word, WordClass.THEY) || tokens.is(word, WordClass.I)) {
            return new Speaker.Open();
        }
        return new Speaker.Described(tokens.words.raw(word), Speaker.How.NOMINAL);
    }

    /// `the father of three` after a sentence about `Casimir Dole, 44,`.
    private @Nullable Speaker introduced(int end) {
        int last = end - 1;
        boolean man = tokens.is(last, WordClass.MALE);
        Name name = told;
        boolean kin = tokens.is(last, WordClass.MALE, WordClass.FEMALE);
        if (name == null || !kin || sentence - toldIn != 1 || tokens.is(last, WordClass.HONOR)) {
            return null;
        }
        return fits(name.entity(), man) ? named(name, Speaker.How.TITLE) : null;
    }

    private Speaker last(boolean person) {
        for (int i = mentions.size() - 1; i >= 0; i--) {
            Mention mention = mentions.get(i);
            if (sentence - mention.sentence() > REACH) {
                break;
            }
            if (mention.person() == person) {
                return asPronoun(mention.speaker());
            }
        }
        return new Speaker.Open();
    }

    private Speaker pronoun(int word) {
        boolean he = tokens.is(word, WordClass.HE);
        Name own = subjectName(word);
        if (own != null && fits(own.entity(), he)) {
            male.putIfAbsent(own.entity(), he);
            return named(own, Speaker.How.PRONOUN);
        }
        for (int i = mentions.size() - 1; i >= 0; i--) {
            Mention mention = mentions.get(i);
            if (sentence - mention.sentence() > REACH) {
                break;
            }
            if (mention.person() && fits(mention.speaker(), he)) {
                if (mention.speaker() instanceof Speaker.Named named) {
                    male.putIfAbsent(named.entity(), he);
                }
                return asPronoun(mention.speaker());
            }
        }
        return new Speaker.Open();
    }

    /// The person that the sentence of a pronoun is about, named before it.
    private @Nullable Name subjectName(int word) {
        Range about = subject;
        if (about == null || about.to() > word) {
            return null;
        }
        Name name = headName(about);
        return name != null && isPerson(name.entity()) ? name : null;
    }

    private boolean fits(Speaker speaker, boolean he) {
        return switch (speaker) {
            case Speaker.Named named -> fits(named.entity(), he);
            case Speaker.Described words -> describedFits(words.words(), he);
            case Speaker.Open open -> true;
        };
    }

    private boolean describedFits(String words, boolean he) {
        String folded = " " + words.toLowerCase(Locale.ROOT) + " ";
        boolean woman = folded.contains("woman ") || folded.contains("mother ");
        boolean man = !woman && (folded.contains("man ") || folded.contains("father "));
        return he ? !woman : !man;
    }

    private boolean fits(String entity, boolean he) {
        Boolean known = male.get(entity);
        return known == null || known == he;
    }

    private static Speaker asPronoun(Speaker speaker) {
        return switch (speaker) {
            case Speaker.Named named ->
                    new Speaker.Named(named.name(), named.entity(), Speaker.How.PRONOUN);
            case Speaker.Described words ->
                    new Speaker.Described(words.words(), Speaker.How.PRONOUN);
            case Speaker.Open open -> open;
        };
    }

    // Names

    private Speaker.How howNamed(Name name) {
        String full = bareName(name.entity());
        boolean whole = Words.fold(bare(name.text())).equals(Words.fold(full));
        return whole ? Speaker.How.NAME : Speaker.How.SURNAME;
    }

    private Speaker named(Name name, Speaker.How how) {
        return new Speaker.Named(bareName(name.entity()), name.entity(), how);
    }

    private String bareName(String entity) {
        Entity known = entities.get(entity);
        return known == null ? entity : bare(known.name());
    }

    /// A name without the titles that stand capitalised before it.
    private String bare(String name) {
        String rest = name;
        int gap = rest.indexOf(' ');
        int cut = 0;
        for (int at = 0; gap > 0; ) {
            String word = rest.substring(at, gap);
            if (isTitleWord(word) && gap + 1 < rest.length()) {
                cut = gap + 1;
            }
            at = gap + 1;
            gap = rest.indexOf(' ', at);
        }
        return name.substring(cut);
    }

    private boolean isTitleWord(String word) {
        int classes = lexicon.classes(Words.hashOf(Words.fold(word)));
        return (classes & (WordClass.TITLE.bit() | WordClass.HONOR.bit())) != 0;
    }

    /// The name that a source is the name of, rather than one that only stands in it.
    private @Nullable Name headName(Range source) {
        int end = baseEnd(source);
        int last = end - 1;
        boolean titled =
                tokens.is(last, WordClass.TITLE) && tokens.is(source.from(), WordClass.DET);
        if (tokens.named(last) && !isOwner(last, end, source) && !titled) {
            return tokens.names.get(tokens.name(last));
        }
        if (end < source.to()
                && tokens.gapHas(end, Tokens.COMMA)
                && tokens.named(end)
                && !tokens.is(source.from(), A)) {
            return tokens.names.get(tokens.name(end));
        }
        return null;
    }

    private static final long A = Words.hashOf("a");

    private boolean isOwner(int last, int end, Range source) {
        return end < source.to() && tokens.joined(end) && tokens.possessive(last);
    }

    /// Where the first part of a source ends: before `of`, `who`, or a comma.
    private int baseEnd(Range source) {
        int end = source.from() + 1;
        while (end < source.to()
                && tokens.joined(end)
                && ((tokens.named(end) && tokens.name(end) == tokens.name(end - 1))
                        || (!tokens.is(end, WordClass.PREP) && !tokens.is(end, WordClass.REL)))) {
            end++;
        }
        return end;
    }

    private boolean isPerson(String entity) {
        Entity known = entities.get(entity);
        if (known != null && known.type() == EntityType.PER) {
            return true;
        }
        return known != null && known.type() == EntityType.MISC && persons.contains(entity);
    }

    private void readNames() {
        int word = 0;
        for (Name name : tokens.names) {
            while (word < tokens.count && tokens.words.start(word) < name.span().start()) {
                word++;
            }
            int to = word;
            while (to < tokens.count && tokens.words.start(to) < name.span().end()) {
                to++;
            }
            if (word < to) {
                readName(name, word, to);
            }
            word = to;
        }
    }

    private void readName(Name name, int from, int to) {
        int before = from;
        while (before > 0
                && tokens.joined(before)
                && before > from - 7
                && isOfficeWord(before - 1)) {
            before--;
        }
        int title = lastTitle(before, to);
        boolean honor = hasHonor(before, to);
        if (title >= 0) {
            addOffice(name.entity(), text(before, title + 1));
        }
        afterName(name, to);
        String bare = bare(name.text());
        int space = bare.indexOf(' ');
        Boolean byForename =
                space < 0 ? null : lexicon.isMale(Words.fold(bare.substring(0, space)));
        if (byForename != null) {
            male.putIfAbsent(name.entity(), byForename);
        }
        for (int i = before; i < to; i++) {
            genderOf(name.entity(), i);
        }
        boolean group = tokens.is(to - 1, WordClass.GROUP) || hasGroupWord(from, to);
        if (!group && (title >= 0 || honor || byForename != null || looksPersonal(bare))) {
            persons.add(name.entity());
        }
    }

    private boolean hasGroupWord(int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.is(i, WordClass.GROUP)) {
                return lastTitle(from, to) < 0;
            }
        }
        return false;
    }

    private static boolean looksPersonal(String name) {
        int space = name.indexOf(' ');
        return space > 0
                && name.indexOf(' ', space + 1) < 0
                && !name.startsWith("The ")
                && !name.equals(name.toUpperCase(Locale.ROOT));
    }

    private boolean isOfficeWord(int word) {
        return tokens.is(word, WordClass.TITLE)
                || tokens.is(word, WordClass.HONOR)
                || tokens.named(word)
                || (tokens.capitalised(word)
                        && !tokens.is(word, WordClass.DET)
                        && !tokens.is(word, WordClass.LEAD))
                || tokens.is(word, WordClass.GROUP);
    }

    private int lastTitle(int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            if (tokens.is(i, WordClass.TITLE)) {
                return i;
            }
        }
        return -1;
    }

    private boolean hasHonor(int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.is(i, WordClass.HONOR)) {
                return true;
            }
        }
        return false;
    }

    /// `Name, the director of the yard,` and `Name, who leads`.
    private void afterName(Name name, int to) {
        if (to >= tokens.count || (tokens.gap(to) & ~Tokens.PAREN) != Tokens.COMMA) {
            return;
        }
        int end = to;
        int title = -1;
        while (end < tokens.count && end < to + 10 && (end == to || tokens.joined(end))) {
            if (title < 0 && tokens.is(end, WordClass.TITLE)) {
                title = end;
            }
            end++;
        }
        boolean apposition = tokens.is(to, WordClass.DET) || tokens.is(to, WordClass.TITLE);
        if (title >= 0 && apposition) {
            persons.add(name.entity());
            addOffice(name.entity(), text(to, end));
        } else if (tokens.words.isNumber(to)) {
            persons.add(name.entity());
        }
    }

    private String text(int from, int to) {
        return tokens.span(from, to).in(tokens.text);
    }

    private void genderOf(String entity, int word) {
        if (tokens.is(word, WordClass.MALE)) {
            male.put(entity, true);
        } else if (tokens.is(word, WordClass.FEMALE)) {
            male.put(entity, false);
        }
    }

    private void learnGender(Name name, Range source) {
        for (int i = source.from(); i < baseEnd(source); i++) {
            if (!tokens.named(i)) {
                genderOf(name.entity(), i);
            }
        }
    }

    // Offices

    private void addOffice(String entity, String office) {
        Words words = Words.of(office);
        Set<String> known = offices.computeIfAbsent(entity, key -> new HashSet<>());
        for (int i = 0; i < Math.min(words.count(), 12); i++) {
            String word = stem(words.folded(i));
            if (known.add(word) && isTitleWord(words.raw(i))) {
                List<String> holders = byHead.computeIfAbsent(word, key -> new ArrayList<>());
                if (holders.size() < MOST_HOLDERS) {
                    holders.add(entity);
                }
            }
        }
    }

    /// One form for the words of one office: `spokeswoman`, `Russia` and `Russian`.
    private static String stem(String word) {
        if (word.startsWith("minist")) {
            return word;
        }
        if (word.startsWith("spokes")) {
            return "spokes";
        }
        if (word.startsWith("chair")) {
            return "chair";
        }
        return word.length() > 5 ? word.substring(0, 5) : word;
    }

    private Speaker nominal(Range source) {
        int end = baseEnd(source);
        boolean bareName = isUnknownName(source, end);
        String words = text(source.from(), bareName ? end : source.to());
        String head = stem(tokens.words.folded(end - 1));
        boolean definite = tokens.is(source.from(), THE);
        if (definite) {
            String entity = holder(source, end, head);
            if (entity != null) {
                return new Speaker.Named(bareName(entity), entity, Speaker.How.TITLE);
            }
            Speaker same = earlier(source, end, head);
            if (same != null) {
                return same;
            }
            Speaker person = introduced(end);
            if (person != null) {
                return person;
            }
        }
        if (source.length() > 1) {
            described.put(head, words);
        }
        return new Speaker.Described(words, Speaker.How.NOMINAL);
    }

    /// `Ivar, 50`: a name that the names of the text do not hold, with what is said of it.
    private boolean isUnknownName(Range source, int end) {
        return end < source.to()
                && tokens.gapHas(end, Tokens.COMMA)
                && tokens.capitalised(end - 1)
                && !tokens.is(source.from(), WordClass.DET)
                && !tokens.is(end - 1, WordClass.TITLE);
    }

    private static final long THE = Words.hashOf("the");

    /// The only one to whom the article gives an office with all these words; of several, the one
    /// who spoke last, if it is the office alone that is named.
    private @Nullable String holder(Range source, int end, String head) {
        List<String> holders = byHead.getOrDefault(head, List.of());
        List<String> fitting = new ArrayList<>();
        for (String entity : holders) {
            if (!fitting.contains(entity) && holdsAll(entity, source, end)) {
                fitting.add(entity);
            }
        }
        if (fitting.size() == 1) {
            return fitting.get(0);
        }
        for (int i = mentions.size() - 1; i >= 0 && fitting.size() > 1; i--) {
            Mention mention = mentions.get(i);
            if (sentence - mention.sentence() > REACH) {
                break;
            }
            if (mention.speaker() instanceof Speaker.Named named
                    && fitting.contains(named.entity())) {
                return named.entity();
            }
        }
        return null;
    }

    private boolean holdsAll(String entity, Range source, int end) {
        Set<String> held = Objects.requireNonNull(offices.get(entity));
        for (int i = source.from() + 1; i < source.to(); i++) {
            boolean small = i >= end && tokens.is(i, WordClass.PREP, WordClass.DET);
            if (!small && !held.contains(stem(tokens.words.folded(i)))) {
                return false;
            }
        }
        return isPerson(entity);
    }

    /// `the ministry` after `the transport ministry` or `Ministry of Transport`.
    private @Nullable Speaker earlier(Range source, int end, String head) {
        if (source.length() != 2 || end != source.to()) {
            return null;
        }
        String before = described.get(head);
        if (before != null) {
            return new Speaker.Described(before, Speaker.How.TITLE);
        }
        String only = byLastWord.getOrDefault(tokens.words.folded(end - 1), "");
        return only.isEmpty() ? null : new Speaker.Named(bareName(only), only, Speaker.How.TITLE);
    }
}
