package synoptic.read.html;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import synoptic.read.credit.OutletTable;

/// Tells persons from agencies and outlets among those named as authors.
final class Bylines {

    private static final Pattern LEAD =
            Pattern.compile(
                    "(?iu)^\\s*(?:written by|posted by|by|von|text|autor(?:in)?|author|par|por|di|door"
                            + "|av|af|verfasst von|geschrieben von|ein (?:beitrag|artikel|gastbeitrag) von)"
                            + "\\b\\s*:?\\s*");
    private static final Pattern BETWEEN =
            Pattern.compile(
                    "(?iu)\\s*(?:[,;/|\u2022\u00b7]|\\s(?:and|und|et|y|e|og|och|en|&)\\s)\\s*");
    private static final Pattern NO_NAME =
            Pattern.compile(
                    "(?iu).*(?:https?:|www\\.|@|\\d{2}|redaktion|editor|newsroom|staff|admin|desk\\b|team\\b"
                            + "|correspondent|reporter\\b|gastautor|guest|contributor|anonym).*");
    private static final Pattern NAME =
            Pattern.compile(
                    "(?u)(?:\\p{Lu}|\\p{Lo}|d'|D'|(?:van|von|de|der|den|zu|di|da|la|le|el|al|bin|ter)\\s)"
                            + "[\\p{L}\\p{M}.'\u2019-]*(?:\\s+[\\p{L}\\p{M}.'\u2019-]+){0,4}");
    private static final Set<String> AUTHOR_WORDS =
            Set.of(
                    "author",
                    "authors",
                    "byline",
                    "autor",
                    "autoren",
                    "verfasser",
                    "prop=author",
                    "writer");

    private final OutletTable outlets;
    private final List<String> siteNames;
    private final Set<String> persons = new LinkedHashSet<>();
    private final Set<String> agencies = new LinkedHashSet<>();

    Bylines(OutletTable outlets, List<String> siteNames) {
        this.outlets = outlets;
        this.siteNames = siteNames;
    }

    List<String> persons() {
        return List.copyOf(persons);
    }

    List<String> agencies() {
        return List.copyOf(agencies);
    }

    /// Takes the names in the words of one place, such as `By Ann Lee and Bo Li` or `dpa`.
    void add(String words, boolean organisation) {
        String clean = LEAD.matcher(Titles.clean(words)).replaceFirst("");
        if (clean.length() > 200) {
            return;
        }
        if (outlets.agency(clean).isPresent()) {
            agencies.add(outlets.agency(clean).get());
            return;
        }
        for (String name : BETWEEN.split(clean)) {
            addOne(name.strip(), organisation);
        }
    }

    private void addOne(String name, boolean organisation) {
        Optional<String> agency = outlets.agency(name);
        if (agency.isPresent()) {
            agencies.add(agency.get());
        } else if (!organisation && isPerson(name)) {
            persons.add(withoutShouting(name));
        }
    }

    /// `ANN EXAMPLE` as `Ann Example`; a single word may be an acronym.
    private static String withoutShouting(String name) {
        boolean shouted = name.indexOf(' ') > 0 && name.equals(name.toUpperCase(Locale.ROOT));
        boolean cased = !name.equals(name.toLowerCase(Locale.ROOT));
        if (!shouted || !cased) {
            return name;
        }
        StringBuilder calm = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            boolean inside = i > 0 && Character.isLetter(name.charAt(i - 1));
            calm.append(inside ? Character.toLowerCase(name.charAt(i)) : name.charAt(i));
        }
        return calm.toString();
    }

    private boolean isPerson(String name) {
        return name.length() >= 3
                && name.length() <= 60
                && NAME.matcher(name).matches()
                && !NO_NAME.matcher(name).matches()
                && outlets.named(name).isEmpty()
                && !isSite(name);
    }

    private boolean isSite(String name) {
        String folded = Titles.fold(name);
        return siteNames.stream().map(Titles::fold).anyMatch(site -> site.equals(folded));
    }

    /// Takes the bylines marked as such in the text of a page near the heading.
    void addMarked(Page page, int heading) {
        int from = Math.max(0, heading - 6);
        int to = Math.min(page.blocks().size(), Math.max(0, heading) + 20);
        for (Block block : page.blocks().subList(from, to)) {
            if (block.length() < 100 && isMarked(block)) {
                add(block.text(), false);
            }
        }
    }

    /// Whether the boxes close around a block are called after an author.
    static boolean isMarked(Block block) {
        Box box = block.box();
        for (int i = 0; i < 3; i++) {
            for (String word : box.words()) {
                if (AUTHOR_WORDS.contains(word)) {
                    return true;
                }
            }
            box = box.parentOrSelf();
        }
        return false;
    }

    /// Whether the words of a short block are a byline, such as `Von Ann Lee`.
    static boolean isByline(String words) {
        if (words.length() > 90 || !LEAD.matcher(words).find()) {
            return false;
        }
        String rest = LEAD.matcher(words).replaceFirst("");
        List<String> names = new ArrayList<>(List.of(BETWEEN.split(rest)));
        return !names.isEmpty()
                && names.stream().allMatch(n -> NAME.matcher(n.strip()).matches())
                && Character.isUpperCase(rest.isEmpty() ? ' ' : rest.charAt(0))
                && rest.toLowerCase(Locale.ROOT).split(" ").length <= 9;
    }
}
