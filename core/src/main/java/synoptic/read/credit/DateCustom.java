package synoptic.read.credit;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import synoptic.news.DateOrder;

/// In which order the place that a text comes from writes the numbers of a date, and what tells
/// so: the country of its outlet, the language it declares.
///
/// Source: the short date patterns of Unicode CLDR. Where a country writes both ways or the year
/// first, it tells nothing; nor does English without a country.
record DateCustom(DateOrder order, String because) {

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final Set<String> MONTH_FIRST =
            Set.of("US", "AS", "FM", "GU", "MH", "MP", "PR", "PW", "UM", "VI");
    private static final Set<String> EITHER_OR_YEAR_FIRST =
            Set.of(
                    "BT", "BZ", "CA", "CN", "HK", "HU", "IR", "JP", "KE", "KP", "KR", "LT", "MN",
                    "MO", "PA", "PH", "TW", "ZA");
    private static final Set<String> OF_NO_ONE_ORDER =
            Set.of("en", "dz", "fa", "hu", "ja", "ko", "lt", "mn", "zh", "und");

    /// The order by the country of the outlet and by the declared language; none where neither
    /// tells or they contradict each other.
    static Optional<DateCustom> of(@Nullable String country, @Nullable String language) {
        Optional<DateCustom> ofCountry =
                Optional.ofNullable(country)
                        .flatMap(DateCustom::inCountry)
                        .map(order -> new DateCustom(order, "its outlet's country has it"));
        Optional<DateCustom> ofLanguage =
                Optional.ofNullable(language)
                        .flatMap(DateCustom::inLanguage)
                        .map(order -> new DateCustom(order, "its language has it"));
        boolean contradict =
                ofCountry.isPresent()
                        && ofLanguage.isPresent()
                        && ofCountry.get().order != ofLanguage.get().order;
        return contradict ? Optional.empty() : ofCountry.or(() -> ofLanguage);
    }

    private static Optional<DateOrder> inCountry(String country) {
        if (!COUNTRIES.contains(country) || EITHER_OR_YEAR_FIRST.contains(country)) {
            return Optional.empty();
        }
        return Optional.of(
                MONTH_FIRST.contains(country) ? DateOrder.MONTH_FIRST : DateOrder.DAY_FIRST);
    }

    private static Optional<DateOrder> inLanguage(String tag) {
        Locale locale = Locale.forLanguageTag(tag.replace('_', '-'));
        if (!locale.getCountry().isEmpty()) {
            return inCountry(locale.getCountry());
        }
        boolean tells =
                !locale.getLanguage().isEmpty() && !OF_NO_ONE_ORDER.contains(locale.getLanguage());
        return tells ? Optional.of(DateOrder.DAY_FIRST) : Optional.empty();
    }
}
