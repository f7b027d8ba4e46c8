package synoptic.store;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What to look for; whatever is null, or no words, restricts nothing.
///
/// An outlet is named by its domain or name, a person by the name they speak under, both whatever
/// the case; an event by its id, a language by its BCP-47 tag. Days are those that reports state,
/// else those that were worked out, from the first to the last.
public record Query(
        Terms terms,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String outlet,
        @Nullable String person,
        @Nullable String event,
        @Nullable String language) {

    public static final Query ALL = new Query(Terms.NONE, null, null, null, null, null, null);

    public Query {
        if (from != null && to != null && to.isBefore(from)) {
            throw new IllegalArgumentException(
                    "expected days in order but found %s before %s".formatted(to, from));
        }
        outlet = outlet == null ? null : folded(outlet);
        person = person == null ? null : folded(person);
    }

    /// A name as names are compared: whatever the case.
    public static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    public static Query of(String words) {
        return ALL.words(words);
    }

    /// Words, all of which must be there, and `"phrases"`.
    public Query words(String words) {
        return withTerms(Terms.of(words));
    }

    public Query withTerms(Terms other) {
        return new Query(other, from, to, outlet, person, event, language);
    }

    public Query days(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new Query(terms, first, last, outlet, person, event, language);
    }

    public Query ofOutlet(@Nullable String name) {
        return new Query(terms, from, to, name, person, event, language);
    }

    public Query ofPerson(@Nullable String name) {
        return new Query(terms, from, to, outlet, name, event, language);
    }

    public Query ofEvent(@Nullable String id) {
        return new Query(terms, from, to, outlet, person, id, language);
    }

    public Query inLanguage(@Nullable String tag) {
        return new Query(terms, from, to, outlet, person, event, tag);
    }
}
