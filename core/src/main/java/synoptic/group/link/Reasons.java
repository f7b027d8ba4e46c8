package synoptic.group.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import synoptic.group.link.PairFeatures.Feature;
import synoptic.group.profile.Profile;
import synoptic.group.profile.Terms;
import synoptic.text.Words;

/// Puts what a model made of a pair into words.
public final class Reasons {

    private static final int MOST_WORDS = 5;
    private static final double LEAST_WEIGHT = 0.05;

    private final LinkModel model;

    Reasons(LinkModel model) {
        this.model = model;
    }

    /// What speaks for and against, the weightiest first. Likeness in one kind of words, and how
    /// that stands among what is near to the two, are one reason: a model weighs them together.
    List<Reason> of(Profile a, Profile b, PairFeatures features) {
        List<Reason> reasons = new ArrayList<>();
        add(
                reasons,
                words(a, b) + than(features, Feature.NEARER),
                features,
                Feature.ALL,
                Feature.LEAD,
                Feature.TITLE,
                Feature.NEARER,
                Feature.NEARER_LEAD);
        add(
                reasons,
                names(a, b),
                features,
                Feature.NAMES,
                Feature.LEAD_NAMES,
                Feature.NEARER_NAMES);
        add(
                reasons,
                "near to the same other reports here",
                features,
                Feature.SHARED_NEIGHBOURS,
                Feature.SHARED_NEIGHBOURS_LEAD,
                Feature.SHARED_NEIGHBOURS_NAMES);
        add(
                reasons,
                "both give " + listed(shared(a.numbers(), b.numbers())),
                features,
                Feature.NUMBERS);
        add(reasons, "both name the same day", features, Feature.DAYS);
        add(reasons, days(a, b), features, Feature.FAR_DAYS);
        add(reasons, years(a, b), features, Feature.YEARS_APART);
        add(reasons, onlyOne(a, b), features, Feature.NAMES_APART, Feature.LEAD_APART);
        reasons.sort(Comparator.comparingDouble(reason -> -Math.abs(reason.weight())));
        return reasons;
    }

    private void add(List<Reason> reasons, String what, PairFeatures features, Feature... of) {
        double weight = 0;
        for (Feature feature : of) {
            weight += model.weight(feature, features) * features.get(feature);
        }
        if (Math.abs(weight) >= LEAST_WEIGHT) {
            reasons.add(new Reason(what, weight));
        }
    }

    private static String than(PairFeatures features, Feature nearer) {
        return features.company() > 0 && features.get(nearer) >= 1
                ? ", more than with most other reports here"
                : "";
    }

    private static String words(Profile a, Profile b) {
        List<String> shared = shared(a.all(), b.all());
        withoutNames(shared, a.names());
        return shared.isEmpty()
                ? "few telling words in common"
                : "share the words " + listed(shared);
    }

    private static String names(Profile a, Profile b) {
        List<String> shared = shared(a.names(), b.names());
        return shared.isEmpty() ? "no names in common" : "both name " + listed(capitalised(shared));
    }

    private static String onlyOne(Profile a, Profile b) {
        List<String> only = lacking(a.leadNames(), b.all());
        only.addAll(lacking(b.leadNames(), a.all()));
        return "only one of the leads has " + listed(capitalised(only));
    }

    private static String days(Profile a, Profile b) {
        Long dayA = a.day();
        Long dayB = b.day();
        if (dayA == null || dayB == null) {
            return "";
        }
        long gap = Math.abs(dayA - dayB);
        return gap == 0 ? "of the same day" : gap == 1 ? "a day apart" : gap + " days apart";
    }

    private static String years(Profile a, Profile b) {
        return "one speaks of %s, the other of %s".formatted(year(a), year(b));
    }

    private static String year(Profile profile) {
        Long day = profile.day();
        Integer year =
                day == null ? profile.latestYear() : (Integer) LocalDate.ofEpochDay(day).getYear();
        return year == null ? "no year" : year.toString();
    }

    /// The words both have, those that bind them most first.
    public static List<String> shared(Terms a, Terms b) {
        record Bound(String word, double weight) {}
        List<Bound> bound = new ArrayList<>();
        for (int i = 0; i < a.count(); i++) {
            double other = b.weightOf(a.hash(i));
            if (other > 0) {
                bound.add(new Bound(a.word(i), a.weight(i) * other));
            }
        }
        bound.sort(Comparator.comparingDouble((Bound x) -> -x.weight).thenComparing(Bound::word));
        return new ArrayList<>(bound.stream().map(Bound::word).toList());
    }

    /// The words of one that the other lacks, the heaviest first.
    public static List<String> lacking(Terms of, Terms other) {
        List<String> words = new ArrayList<>();
        for (int i : of.lacking(other)) {
            words.add(of.word(i));
        }
        return words;
    }

    /// Takes the words of names out of a list of stems.
    public static void withoutNames(List<String> stems, Terms names) {
        stems.removeIf(stem -> names.has(Terms.hashOf(Words.hashOf(stem))));
    }

    public static List<String> capitalised(List<String> words) {
        return words.stream()
                .map(
                        w ->
                                w.isEmpty()
                                        ? w
                                        : w.substring(0, 1).toUpperCase(Locale.ROOT)
                                                + w.substring(1))
                .toList();
    }

    private static String listed(List<String> words) {
        return String.join(", ", words.subList(0, Math.min(MOST_WORDS, words.size())));
    }
}
