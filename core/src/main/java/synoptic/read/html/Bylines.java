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
                    "(?iu)^\\s*(?:(?:written by|posted by|published by|by|von|text|post author|autor(?:in)?"
                            + "|author|par|por|di|door|av|af|über|about(?: the author)?"
                            + "|(?:verfasst|geschrieben|veröffentlicht) von"
                            + "|ein (?:beitrag|artikel|gastbeitrag) von)\\b\\s*:?\\s*)+");
    private static final Pattern BETWEEN =
            Pattern.compile(
                    "(?iu)\\s*(?:[,;/|\u2022\u00b7]|\\s(?:and|und|et|y|e|og|och|en|&)\\s)\\s*");
    private static final Pattern NO_NAME =
            Pattern.compile(
                    "(?iu).*(?:https?:|www\\.|@|\\d{2}|redaktion|editor|newsroom|staff|admin|desk\\b|team\\b"
                            + "|correspondent|reporter\\b|gastautor|guest|contributor|anonym|webmaster"
                            + "|redacción|redaccion|rédaction|redakcja|redazione|super ?user).*"
                            + "|name|user|unknown|unbekannt|more posts|system");

    /// Words that bodies have in their names, and persons do not.
    private static final Pattern OF_A_BODY =
            Pattern.compile(
                    "(?iu).*(?<![\\p{L}])(?:gmbh|ag|kg|e\\. ?v\\.?|mbh|inc|ltd|llc|plc|corp|s\\.a\\.|s\\.l\\."
                            + "|media|online|news|agenc(?:y|ies)|agenturen|agencias|association|society"
                            + "|foundation|institut|institute|instituto|university|universität|universidad"
                            + "|universidade|ministry|ministerium|ministerio|stiftung|verein|partei|party"
                            + "|sekretariat|secretariat|feuerwehr|abteilung|department|magazine?|zeitung"
                            + "|blog|archiv|archive|committee|bund (?:der|für))(?![\\p{L}]).*"
                            + "|(?iu).*\\p{L}(?:verband|verein|anstalt|ministerium|blog|verlag|zeitung)(?![\\p{L}]).*"
                            + "|\\S+\\.(?:com|net|org|info|de|at|ch|fr|es|it|pl|uk)");

    /// What stands behind the name of a person.
    private static final Pattern DEGREE =
            Pattern.compile(
                    "(?i)ph\\.?d\\.?|m\\.?d\\.?|mba|msc|m\\.?a\\.|r\\.?n\\.|esq\\.?|jr\\.?|sr\\.?");

    /// Small words within the names of persons.
    private static final Set<String> PARTICLES =
            Set.of(
                    "van", "von", "vom", "zu", "zum", "zur", "der", "den", "de", "del", "della",
                    "di", "da", "das", "do", "dos", "du", "des", "la", "le", "las", "los", "el",
                    "al", "bin", "bint", "ibn", "ter", "ten", "y", "e", "af", "av", "und", "ben");
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
    private final List<String> sites;
    private final Set<String> persons = new LinkedHashSet<>();
    private final Set<String> agencies = new LinkedHashSet<>();

    Bylines(OutletTable outlets, List<String> siteNames) {
        this.outlets = outlets;
        this.sites = siteNames.stream().map(Titles::fold).toList();
    }

    List<String> persons() {
        return List.copyOf(persons);
    }

    List<String> agencies() {
        return List.copyOf(agencies);
    }

    /// Takes the names in the words of one place, such as `By Ann Lee and Bo Li` or `dpa`. A single
    /// word beside a full name is a town.
    void add(String words, boolean organisation) {
        String clean = LEAD.matcher(Titles.clean(words)).replaceFirst("");
        if (clean.length() > 200) {
            return;
        }
        if (outlets.agency(clean).isPresent()) {
            agencies.add(outlets.agency(clean).get());
            return;
        }
        if (isSite(clean) || OF_A_BODY.matcher(clean.split(",")[0]).matches()) {
            return; // what follows the name of a body is its town and country
        }
        List<String> names = BETWEEN.splitAsStream(clean).map(String::strip).toList();
        if (!areSingleWords(names)) {
            boolean single = names.stream().anyMatch(name -> name.indexOf(' ') <= 0);
            boolean towns =
                    single && names.stream().anyMatch(n -> n.indexOf(' ') > 0 && isPerson(n));
            names.stream()
                    .filter(name -> !towns || name.indexOf(' ') > 0 || isAgency(name))
                    .forEach(name -> addOne(name, organisation));
        }
    }

    private boolean isAgency(String name) {
        return outlets.agency(name).isPresent();
    }

    /// Whether three or more words stand apart by commas: a body, its town and country.
    private static boolean areSingleWords(List<String> names) {
        return names.size() > 2 && names.stream().noneMatch(name -> name.indexOf(' ') > 0);
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
                && !OF_A_BODY.matcher(name).matches()
                && !DEGREE.matcher(name).matches()
                && isWrittenAsName(name)
                && outlets.named(name).isEmpty()
                && !isSite(name);
    }

    /// Whether the words within a name begin with capitals or are particles; some write a second
    /// and last one small.
    private static boolean isWrittenAsName(String name) {
        String[] words = name.split("\\s+");
        for (int i = 1; i < words.length; i++) {
            boolean particle = PARTICLES.contains(words[i]) || words[i].startsWith("d'");
            boolean last = i == words.length - 1;
            boolean small = Character.isLowerCase(words[i].charAt(0));
            if (small && (last ? particle || words.length > 2 : !particle)) {
                return false;
            }
        }
        return true;
    }

    private boolean isSite(String name) {
        return sites.contains(Titles.fold(name));
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
