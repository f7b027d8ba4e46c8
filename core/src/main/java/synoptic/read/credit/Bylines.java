package synoptic.read.credit;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import synoptic.news.Outlet;
import synoptic.news.Particulars;
import synoptic.news.StatedTime;

/// Reads lines that say who wrote an article and when it was put out or changed.
public final class Bylines {

    /// When the article was put out, as a line says; `standing` tells how surely it says so.
    public record Dated(DateReading reading, Standing standing) {}

    /// How surely a date is that of publication, the surest first.
    public enum Standing {
        /// Beside a name or a word such as "published".
        LABELLED,
        /// A date alone, which may also be that of the day the page was seen.
        BARE
    }

    /// Takes what lines say of dates.
    public interface DateTaker {
        void putOut(Dated dated);

        void changed(StatedTime time);
    }

    private static final int MOST_CHARS = 240;
    private static final Pattern BY =
            Pattern.compile(
                    "^(?i:by|von|par|por|words by|written by|reported by|author:)\\s+(\\p{Lu}.*)$");
    private static final Pattern PARTS =
            Pattern.compile("\\s*[|\u2022\u00b7]\\s*|\\s{2,}|\\s+[\u2013\u2014]\\s+");
    private static final Pattern CHANGED =
            Pattern.compile("(?i)\\b(?:updated|modified|last changed|edited|aktualisiert)\\b");
    private static final Pattern PUT_OUT =
            Pattern.compile(
                    "(?i)\\b(?:created|published|posted|first published|issued|date|veröffentlicht)\\b");
    private static final Pattern DATE_WORDS =
            Pattern.compile(
                    "(?i)\\b(?:created|published|posted|first|last|updated|modified|issued|on|at|date"
                            + "|time|mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?\\b"
                            + "|\\b(?:a\\.?m|p\\.?m|gmt|utc|cet|est|edt|bst|local time|hours? ago"
                            + "|minutes? ago|min read|min|uhr)\\b");
    private static final Pattern IN_BRACKETS =
            Pattern.compile("\\s*[(\\[]([^()\\[\\]]{2,40})[)\\]]\\s*");
    private static final Pattern NAMES = Pattern.compile("\\s*(?:,|;|\\band\\b|\\bund\\b|&)\\s*");
    private static final Pattern WHERE = Pattern.compile("\\s+in \\p{Lu}.*$");
    private static final Pattern PERSON =
            Pattern.compile(
                    "\\p{Lu}[\\p{L}.'\u2019-]*(?:\\s+(?:(?:de|van|von|der|al|el|bin|da|la|le)\\s+)*"
                            + "\\p{Lu}[\\p{L}.'\u2019-]*){1,3}");
    private static final Pattern ENDS = Pattern.compile("[.!?…][\"”’')]*$");
    private static final Pattern OFFICE =
            Pattern.compile(
                    "(?i)\\b(?:reporter|correspondent|editor|staff|desk|newsroom|writer|bureau|team"
                            + "|chief|service|online|agencies)\\b");

    private final OutletTable outlets;
    private final AgencyCredits agencies;

    public Bylines(OutletTable outlets) {
        this.outlets = outlets;
        this.agencies = new AgencyCredits(outlets);
    }

    /// Whether `line` is a byline; what it states is then added to `particulars`, its dates to
    /// `dates`.
    public boolean take(String line, Particulars.Builder particulars, DateTaker dates) {
        if (line.length() > MOST_CHARS) {
            return false;
        }
        Matcher by = BY.matcher(line);
        if (!by.matches()) {
            return false;
        }
        String[] parts = PARTS.split(by.group(1));
        if (!names(parts[0], particulars)) {
            return false;
        }
        for (int i = 1; i < parts.length; i++) {
            part(parts[i], particulars, dates);
        }
        return true;
    }

    /// Whether `line` says nothing but when the article was put out or changed; its dates are
    /// added.
    public boolean takeDates(String line, DateTaker dates) {
        if (line.length() > MOST_CHARS) {
            return false;
        }
        boolean any = false;
        for (String part : PARTS.split(line)) {
            if (!isDate(part)) {
                return false;
            }
            Standing standing = PUT_OUT.matcher(part).find() ? Standing.LABELLED : Standing.BARE;
            any |= date(part, standing, dates);
        }
        return any;
    }

    private void part(String part, Particulars.Builder particulars, DateTaker dates) {
        if (isDate(part)) {
            date(part, Standing.LABELLED, dates);
            return;
        }
        List<String> credited = agencies.agencies(part);
        if (!credited.isEmpty()) {
            credited.forEach(particulars::agency);
            return;
        }
        outlets.named(part).ifPresent(particulars::outlet);
    }

    private static boolean isDate(String part) {
        if (StatedTimes.read(part, "").isEmpty()) {
            return part.length() < 40 && !part.endsWith(".") && isLabelled(part);
        }
        String rest = DATE_WORDS.matcher(part).replaceAll(" ");
        long letters = rest.chars().filter(Character::isLetter).count();
        return letters <= 14;
    }

    private static boolean isLabelled(String part) {
        return CHANGED.matcher(part).find() || PUT_OUT.matcher(part).find();
    }

    private static boolean date(String part, Standing standing, DateTaker dates) {
        Matcher changed = CHANGED.matcher(part);
        boolean isChange = changed.find();
        String before = isChange ? part.substring(0, changed.start()) : part;
        Optional<DateReading> putOut = StatedTimes.read(before, "date line");
        putOut.ifPresent(reading -> dates.putOut(new Dated(reading, standing)));
        Optional<DateReading> change =
                isChange
                        ? StatedTimes.read(part.substring(changed.start()), "date line")
                        : Optional.empty();
        change.flatMap(DateReading::certain).ifPresent(dates::changed);
        return isChange ? change.isPresent() : putOut.isPresent();
    }

    /// Takes `By Ann Example and Bo Sample, Political Editor` apart; false where no name is in it,
    /// and for a sentence that says more than names: `By Monday, Ann Example had left.`
    private boolean names(String words, Particulars.Builder particulars) {
        Matcher brackets = IN_BRACKETS.matcher(words);
        String bare = words;
        if (brackets.find()) {
            bare = brackets.replaceAll(" ").strip();
        }
        List<String> names =
                NAMES.splitAsStream(bare)
                        .map(name -> WHERE.matcher(name.strip()).replaceFirst(""))
                        .filter(name -> !name.isBlank())
                        .toList();
        long known = names.stream().filter(this::isName).count();
        if (known == 0 || (known < names.size() && ENDS.matcher(words).find())) {
            return false;
        }
        if (bare.length() < words.length()) {
            brackets.reset().results().limit(1).forEach(r -> particulars.section(r.group(1)));
        }
        names.forEach(name -> name(name, particulars));
        return true;
    }

    private boolean isName(String name) {
        return agencies.agency(name).isPresent()
                || outlets.named(name).isPresent()
                || !person(name).isEmpty()
                || isOffice(name)
                || isDate(name);
    }

    private static boolean isOffice(String name) {
        return OFFICE.matcher(name).find() && name.length() < 60 && !ENDS.matcher(name).find();
    }

    private void name(String name, Particulars.Builder particulars) {
        Optional<String> agency = agencies.agency(name);
        if (agency.isPresent()) {
            particulars.agency(agency.get());
            return;
        }
        Optional<Outlet> outlet = outlets.named(name);
        if (outlet.isPresent()) {
            particulars.outlet(outlet.get());
            return;
        }
        particulars.author(person(name));
    }

    /// The person called `name`; empty where it names no person.
    private static String person(String name) {
        String person = OFFICE.matcher(name).find() ? "" : withoutShouting(name);
        return PERSON.matcher(person).matches() ? person : "";
    }

    /// `ANN EXAMPLE` as `Ann Example`.
    private static String withoutShouting(String name) {
        if (!name.equals(name.toUpperCase(Locale.ROOT))) {
            return name;
        }
        StringBuilder calm = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            boolean inside = i > 0 && Character.isLetter(name.charAt(i - 1));
            calm.append(inside ? Character.toLowerCase(name.charAt(i)) : name.charAt(i));
        }
        return calm.toString();
    }
}
