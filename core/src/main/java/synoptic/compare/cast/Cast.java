package synoptic.compare.cast;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import synoptic.annotate.AnnotatedArticle;
import synoptic.annotate.name.Entity;
import synoptic.annotate.name.EntityType;
import synoptic.annotate.name.Name;
import synoptic.annotate.name.Office;
import synoptic.news.Article;
import synoptic.news.Place;
import synoptic.text.Span;
import synoptic.text.Words;

/// Everybody the reports of an event name, each once, however each report spells and shortens the
/// name.
///
/// A surname alone is the one person of that surname, if the reports name only one. The cast does
/// not depend on the order of the reports.
public final class Cast {

    private final Map<String, Party> byEntity = new HashMap<>();
    private final List<Party> parties = new ArrayList<>();

    private Cast() {}

    public static Cast of(List<AnnotatedArticle> reports) {
        Cast cast = new Cast();
        List<Group> groups = new ArrayList<>();
        Map<String, Group> byName = new HashMap<>();
        Map<String, List<Group>> bySurname = new HashMap<>();
        for (Mention mention : mentions(reports)) {
            Group group = known(mention, byName, bySurname).orElse(null);
            if (group == null) {
                group = new Group();
                groups.add(group);
                bySurname
                        .computeIfAbsent(surnameKey(mention.entity), k -> new ArrayList<>())
                        .add(group);
            }
            byName.putIfAbsent(Words.fold(mention.entity.name()), group);
            group.mentions.add(mention);
        }
        for (Group group : groups) {
            cast.add(group);
        }
        return cast;
    }

    /// Fuller names first, so that shorter ones find them; then by the alphabet.
    private static List<Mention> mentions(List<AnnotatedArticle> reports) {
        List<Mention> mentions = new ArrayList<>();
        for (AnnotatedArticle report : reports) {
            for (Entity entity : report.entities()) {
                mentions.add(new Mention(report, entity));
            }
        }
        mentions.sort(
                Comparator.comparingInt((Mention m) -> -m.wordCount())
                        .thenComparing(m -> m.entity.name())
                        .thenComparing(m -> m.report.article().id())
                        .thenComparing(m -> m.entity.id()));
        return mentions;
    }

    private static Optional<Group> known(
            Mention mention, Map<String, Group> byName, Map<String, List<Group>> bySurname) {
        String name = mention.entity.name();
        Group same = byName.get(Words.fold(name));
        if (same != null || !mention.canBePerson()) {
            return Optional.ofNullable(same);
        }
        List<Group> namesakes = new ArrayList<>();
        for (Group group : bySurname.getOrDefault(surnameKey(mention.entity), List.of())) {
            if (group.isPerson() && group.canBeCalled(name)) {
                namesakes.add(group);
            }
        }
        return namesakes.size() == 1 ? Optional.of(namesakes.get(0)) : Optional.empty();
    }

    /// The first letters: spellings of one name differ at the end.
    private static String surnameKey(Entity entity) {
        String surname = Surnames.of(entity.name());
        return surname.substring(0, Math.min(4, surname.length()));
    }

    private void add(Group group) {
        Party party =
                new Party(parties.size(), group.commonName(), group.commonType(), group.titles());
        parties.add(party);
        for (Mention mention : group.mentions) {
            byEntity.put(key(mention.report.article().id(), mention.entity.id()), party);
        }
    }

    /// Everybody, by number.
    public List<Party> parties() {
        return List.copyOf(parties);
    }

    /// The party that an entity of an article is.
    public Party party(String article, String entity) {
        Party party = byEntity.get(key(article, entity));
        if (party == null) {
            throw new IllegalArgumentException(
                    "article %s has no entity %s in this cast".formatted(article, entity));
        }
        return party;
    }

    private static String key(String article, String entity) {
        return article + " " + entity;
    }

    private record Mention(AnnotatedArticle report, Entity entity) {

        int wordCount() {
            return (int) entity.name().chars().filter(c -> c == ' ').count();
        }

        boolean canBePerson() {
            return entity.type() == EntityType.PER || entity.type() == EntityType.MISC;
        }

        /// An office with the nearest of the entity's names, from the first to the last of both.
        Party.Title title(Office office) {
            Span span = office.span();
            Span nearest =
                    report.names().stream()
                            .filter(name -> name.entity().equals(entity.id()))
                            .map(Name::span)
                            .min(Comparator.comparingInt(name -> gap(name, office.span())))
                            .orElse(span);
            Span both =
                    new Span(
                            Math.min(span.start(), nearest.start()),
                            Math.max(span.end(), nearest.end()));
            Article article = report.article();
            Place place = new Place(article.id(), both, both.in(article.text()));
            return new Party.Title(office.text(), office.entity(), place);
        }

        private static int gap(Span a, Span b) {
            return Math.max(0, Math.max(a.start(), b.start()) - Math.min(a.end(), b.end()));
        }
    }

    private static final class Group {

        private final List<Mention> mentions = new ArrayList<>();

        boolean isPerson() {
            return mentions.stream().anyMatch(m -> m.entity.type() == EntityType.PER);
        }

        boolean canBeCalled(String name) {
            String surname = Surnames.of(name);
            String given = Surnames.given(name);
            return mentions.stream()
                    .map(m -> m.entity.name())
                    .anyMatch(
                            known ->
                                    Surnames.alike(Surnames.of(known), surname)
                                            && givenFits(Surnames.given(known), given));
        }

        private static boolean givenFits(String known, String given) {
            return given.isEmpty()
                    || known.isEmpty()
                    || known.equals(given)
                    || isInitial(given, known)
                    || isInitial(known, given);
        }

        private static boolean isInitial(String initial, String name) {
            return initial.length() == 1 && name.startsWith(initial);
        }

        /// The fullest of the names that most reports use.
        String commonName() {
            Map<String, Integer> counts = new TreeMap<>();
            mentions.forEach(m -> counts.merge(m.entity.name(), 1, Integer::sum));
            return counts.entrySet().stream()
                    .max(
                            Comparator.comparingInt((Map.Entry<String, Integer> e) -> words(e))
                                    .thenComparingInt(Map.Entry::getValue)
                                    .thenComparing(Map.Entry::getKey))
                    .orElseThrow()
                    .getKey();
        }

        private static int words(Map.Entry<String, Integer> name) {
            return (int) name.getKey().chars().filter(c -> c == ' ').count();
        }

        EntityType commonType() {
            Map<EntityType, Integer> counts = new TreeMap<>();
            mentions.forEach(m -> counts.merge(m.entity.type(), 1, Integer::sum));
            return counts.entrySet().stream()
                    .max(Map.Entry.comparingByValue())
                    .orElseThrow()
                    .getKey();
        }

        List<Party.Title> titles() {
            List<Party.Title> titles = new ArrayList<>();
            for (Mention mention : mentions) {
                for (Office office : mention.entity.offices()) {
                    titles.add(mention.title(office));
                }
            }
            return titles;
        }
    }
}
