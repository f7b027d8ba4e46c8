package synoptic.annotate.name;

import java.util.ArrayList;
import java.util.List;
import synoptic.text.Span;
import synoptic.text.Words;

/// Finds the names of a text, what kind each is of, which name the same, and the offices stated
/// beside them.
public final class EntityFinder {

    private final NameTagger tagger = new NameTagger();

    /// `runs` are the names by shape of `text`, in order, as [NameFinder] finds them.
    public NamedEntities entities(String text, List<Span> sentences, Words words, List<Span> runs) {
        NameTokens tokens = new NameTokens(text, sentences, words, NameLists.builtIn());
        List<Mention> mentions = new MentionFinder(tokens).mentions(tagger.mentions(tokens), runs);
        EntityLinks links = new EntityLinks(text, mentions, titles(tokens, mentions));
        int[] entity = links.entities();
        List<List<Office>> offices = offices(tokens, mentions, entity, links.count());
        return named(text, mentions, entity, links, offices);
    }

    /// The word before each name, folded, where it is a title or an office; else an empty word.
    private static List<String> titles(NameTokens tokens, List<Mention> mentions) {
        List<String> titles = new ArrayList<>();
        int word = 0;
        for (Mention mention : mentions) {
            word = wordAt(tokens, word, mention.span().start());
            boolean title =
                    (tokens.is(NameLists.TITLE, word - 1) || tokens.is(NameLists.OFFICE, word - 1))
                            && tokens.touches(word);
            titles.add(title ? tokens.words.folded(word - 1) : "");
        }
        return titles;
    }

    private static int wordAt(NameTokens tokens, int from, int offset) {
        int word = from;
        while (word < tokens.count && tokens.words.start(word) < offset) {
            word++;
        }
        return word;
    }

    private static List<List<Office>> offices(
            NameTokens tokens, List<Mention> mentions, int[] entity, int count) {
        List<List<Office>> offices = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            offices.add(new ArrayList<>());
        }
        OfficeFinder finder = new OfficeFinder(tokens, mentions);
        int word = 0;
        for (int i = 0; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            if (mention.type() != EntityType.PER) {
                continue;
            }
            word = wordAt(tokens, word, mention.span().start());
            int end = wordAt(tokens, word, mention.span().end());
            for (Span span : finder.beside(word, end)) {
                add(span, tokens.text, owner(span, mentions, i, entity), offices.get(entity[i]));
            }
        }
        return offices;
    }

    /// What the office is of: the name in it that is no person's and nearest before or after.
    private static int owner(Span office, List<Mention> mentions, int near, int[] entity) {
        int from = Math.max(0, near - NEAR);
        int to = Math.min(mentions.size(), near + NEAR);
        for (int i = from; i < to; i++) {
            if (office.contains(mentions.get(i).span())
                    && mentions.get(i).type() != EntityType.PER) {
                return entity[i];
            }
        }
        return -1;
    }

    private static final int NEAR = 4;
    private static final int MOST_OFFICES = 20;

    private static void add(Span span, String text, int owner, List<Office> offices) {
        String words = span.in(text);
        String folded = Words.fold(words);
        boolean known = offices.stream().anyMatch(o -> Words.fold(o.text()).equals(folded));
        if (!known && offices.size() < MOST_OFFICES) {
            offices.add(new Office(span, words, owner < 0 ? null : id(owner)));
        }
    }

    private static String id(int entity) {
        return "e" + (entity + 1);
    }

    private static NamedEntities named(
            String text,
            List<Mention> mentions,
            int[] entity,
            EntityLinks links,
            List<List<Office>> offices) {
        List<Name> names = new ArrayList<>();
        for (int i = 0; i < mentions.size(); i++) {
            Span span = mentions.get(i).span();
            names.add(new Name(span, span.in(text), links.type(entity[i]), id(entity[i])));
        }
        List<Entity> entities = new ArrayList<>();
        for (int i = 0; i < links.count(); i++) {
            List<Office> sorted =
                    offices.get(i).stream().sorted((a, b) -> a.span().compareTo(b.span())).toList();
            entities.add(new Entity(id(i), links.name(i), links.type(i), sorted));
        }
        return new NamedEntities(names, entities);
    }
}
