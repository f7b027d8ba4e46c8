package synoptic.annotate.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import synoptic.text.Words;

/// Tells which names of one text name the same.
///
/// Longer names are looked at first, so that a name alone finds the full name wherever it stands.
/// Among several it may be short for, it is the one its title fits and that is named most.
final class EntityLinks {

    private static final int MOST_ALIKE = 16;
    private static final int VARIANT = 5;
    private static final int LEAST_HEAD = 3;
    private static final Set<String> MEN = Set.of("mr", "sir", "lord", "king", "prince", "father");
    private static final Set<String> WOMEN =
            Set.of("mrs", "ms", "miss", "lady", "dame", "madam", "queen", "princess", "sister");
    private static final Set<String> ENDINGS =
            Set.of(
                    "inc",
                    "corp",
                    "co",
                    "ltd",
                    "llc",
                    "plc",
                    "company",
                    "corporation",
                    "group",
                    "holdings",
                    "limited",
                    "ag",
                    "sa",
                    "nv",
                    "incorporated");

    /// One that is named; `places` are the numbers of its names.
    private static final class Group {
        final EntityType type;
        final String[] words;
        final String name;
        final List<Integer> places = new ArrayList<>();
        final Set<String> titles = new HashSet<>();
        @Nullable Boolean man;
        int order = Integer.MAX_VALUE;

        Group(EntityType type, String[] words, String name) {
            this.type = type;
            this.words = words;
            this.name = name;
        }
    }

    private final String text;
    private final List<Mention> mentions;
    private final List<String> titles;
    private final List<Group> groups = new ArrayList<>();
    private final Map<String, Group> byName = new HashMap<>();
    private final Map<String, List<Group>> byKey = new HashMap<>();
    private final Group[] groupOf;

    EntityLinks(String text, List<Mention> mentions, List<String> titles) {
        this.text = text;
        this.mentions = mentions;
        this.titles = titles;
        groupOf = new Group[mentions.size()];
        link();
    }

    /// The entity of each name, numbered in the order of their first names.
    int[] entities() {
        int[] entities = new int[groupOf.length];
        for (int i = 0; i < groupOf.length; i++) {
            entities[i] = groupOf[i].order;
        }
        return entities;
    }

    int count() {
        return groups.size();
    }

    EntityType type(int entity) {
        return groups.get(entity).type;
    }

    /// The fullest form.
    String name(int entity) {
        return groups.get(entity).name;
    }

    private void link() {
        int longest = 0;
        String[][] words = new String[mentions.size()][];
        for (int i = 0; i < words.length; i++) {
            words[i] = words(mentions.get(i).span().in(text));
            longest = Math.max(longest, Math.min(VARIANT, words[i].length));
        }
        for (int length = longest; length >= 1; length--) {
            for (int i = 0; i < words.length; i++) {
                if (Math.min(VARIANT, words[i].length) == length) {
                    join(i, words[i]);
                }
            }
        }
        number();
    }

    private static String[] words(String name) {
        Words words = Words.of(name);
        String[] folded = new String[words.count()];
        for (int i = 0; i < folded.length; i++) {
            folded[i] = words.folded(i);
        }
        return folded.length == 0 ? new String[] {name} : folded;
    }

    private void number() {
        for (Group group : groupOf) {
            if (group.order == Integer.MAX_VALUE) {
                group.order = groups.size();
                groups.add(group);
            }
        }
    }

    private void join(int i, String[] words) {
        Mention mention = mentions.get(i);
        Boolean man = man(titles.get(i));
        Group group = find(i, mention.type(), words, man);
        if (group == null) {
            group = new Group(mention.type(), words, mention.span().in(text));
            enter(group);
        }
        if (group.man == null && mention.type() == EntityType.PER) {
            group.man = man;
        }
        group.titles.add(titles.get(i));
        group.places.add(i);
        groupOf[i] = group;
        byName.putIfAbsent(key(group.type, words), group);
    }

    private static @Nullable Boolean man(String title) {
        return MEN.contains(title) ? Boolean.TRUE : WOMEN.contains(title) ? Boolean.FALSE : null;
    }

    private static String key(EntityType type, String[] words) {
        return type + " " + String.join(" ", words);
    }

    private @Nullable Group find(int i, EntityType type, String[] words, @Nullable Boolean man) {
        if (words.length == 1 && isCapitals(mentions.get(i).span().in(text))) {
            Group full = shortOf(words[0]);
            if (full != null) {
                return full;
            }
        }
        if (type == EntityType.PER) {
            List<Group> alike = alike(words[words.length - 1], words, man);
            return principal(words.length == 1 ? sameTitle(alike, titles.get(i)) : alike);
        }
        Group same = byName.get(key(type, words));
        if (same == null && words.length == 1) {
            same = ofShort(type, words[0]);
        }
        if (same == null && type == EntityType.MISC) {
            same = other(words);
        }
        return same;
    }

    /// What is of a known kind elsewhere is of that kind here.
    private @Nullable Group other(String[] words) {
        for (EntityType type : List.of(EntityType.PER, EntityType.ORG, EntityType.LOC)) {
            Group group = byName.get(key(type, words));
            if (group != null) {
                return group;
            }
        }
        return null;
    }

    /// An organisation by its initials, or by its name without `Corp`.
    private @Nullable Group ofShort(EntityType type, String word) {
        return type == EntityType.ORG || type == EntityType.MISC ? shortOf(word) : null;
    }

    private @Nullable Group shortOf(String word) {
        List<Group> known = byKey.getOrDefault("short " + word, List.of());
        return known.isEmpty() ? null : known.get(known.size() - 1);
    }

    private static boolean isCapitals(String name) {
        return name.length() > 1 && name.chars().allMatch(Character::isUpperCase);
    }

    /// People whose name this can be a form of.
    private List<Group> alike(String last, String[] words, @Nullable Boolean man) {
        List<Group> alike = new ArrayList<>();
        List<Group> known = byKey.getOrDefault("person " + start(last), List.of());
        for (int i = Math.max(0, known.size() - MOST_ALIKE); i < known.size(); i++) {
            Group group = known.get(i);
            if (fits(group, words) && (man == null || group.man == null || man.equals(group.man))) {
                alike.add(group);
            }
        }
        if (alike.isEmpty() && words.length == 1) {
            for (Group group : byKey.getOrDefault("first " + last, List.of())) {
                if (alike.size() < MOST_ALIKE) {
                    alike.add(group);
                }
            }
        }
        return alike;
    }

    /// Those that have had this title or office before their name, if any have: `President Orlan`
    /// where one of three Orlans was called president.
    private static List<Group> sameTitle(List<Group> groups, String title) {
        List<Group> same = groups.stream().filter(group -> group.titles.contains(title)).toList();
        return title.isEmpty() || same.isEmpty() ? groups : same;
    }

    private static boolean fits(Group group, String[] words) {
        String own = group.words[group.words.length - 1];
        if (!isSpelling(own, words[words.length - 1])) {
            return false;
        }
        if (words.length == 1 || group.words.length == 1) {
            return true;
        }
        String mine = words[0];
        String theirs = group.words[0];
        boolean initial = mine.length() == 1 || theirs.length() == 1;
        return isSpelling(mine, theirs) || (initial && mine.charAt(0) == theirs.charAt(0));
    }

    /// Whether two words are one, but for a letter or so near the end of a long one.
    private static boolean isSpelling(String a, String b) {
        if (a.equals(b)) {
            return true;
        }
        int shorter = Math.min(a.length(), b.length());
        int longer = Math.max(a.length(), b.length());
        if (shorter < VARIANT || longer - shorter > 1) {
            return false;
        }
        int head = 0;
        while (head < shorter && a.charAt(head) == b.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head
                && a.charAt(a.length() - 1 - tail) == b.charAt(b.length() - 1 - tail)) {
            tail++;
        }
        boolean vowels =
                longer == shorter
                        && head < shorter
                        && isVowel(a.charAt(head))
                        && isVowel(b.charAt(head));
        return longer > VARIANT
                && head >= LEAST_HEAD
                && longer - head - tail <= 1
                && (longer > shorter || vowels);
    }

    private static boolean isVowel(char c) {
        return "aeiouy".indexOf(c) >= 0;
    }

    /// Of those that a name can be short for, the one named most, and of equals the first named: in
    /// news a bare surname is the principal's, and others of the name keep a first name or a title.
    private static @Nullable Group principal(List<Group> groups) {
        Group best = null;
        for (Group group : groups) {
            if (best == null || ranksBefore(group, best)) {
                best = group;
            }
        }
        return best;
    }

    private static boolean ranksBefore(Group a, Group b) {
        int bySize = Integer.compare(a.places.size(), b.places.size());
        return bySize > 0 || (bySize == 0 && a.places.get(0) < b.places.get(0));
    }

    private static String start(String word) {
        return word.length() <= VARIANT
                ? word.substring(0, Math.min(3, word.length()))
                : word.substring(0, 3);
    }

    private void enter(Group group) {
        String[] words = group.words;
        if (group.type == EntityType.PER) {
            put("person " + start(words[words.length - 1]), group);
            if (words.length > 1) {
                put("first " + words[0], group);
            }
        } else if (words.length > 1) {
            put("short " + initials(group.name), group);
            if (words.length == 2 && ENDINGS.contains(words[1])) {
                put("short " + words[0], group);
            }
        }
    }

    private void put(String key, Group group) {
        byKey.computeIfAbsent(key, any -> new ArrayList<>()).add(group);
    }

    private static String initials(String name) {
        StringBuilder initials = new StringBuilder();
        Words words = Words.of(name);
        for (int i = 0; i < words.count(); i++) {
            if (words.isCapitalised(i)) {
                initials.append(words.folded(i).charAt(0));
            }
        }
        return initials.toString();
    }
}
