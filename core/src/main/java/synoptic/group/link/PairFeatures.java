package synoptic.group.link;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import synoptic.group.link.Surroundings.Nearness;
import synoptic.group.profile.Profile;
import synoptic.group.profile.Terms;

/// What two reports have in common and what sets them apart, as numbers a model can weigh.
///
/// `company`, 0 to 1: how much is known of what else is near to the two; where it is 0, what is
/// compared with others says nothing. `extent`: 0 where one of them is no longer than a title and a
/// lead, 1 where both are whole articles. Symmetric: the order of the two does not matter.
@SuppressWarnings("ArrayRecordComponent") // a row of numbers, compared by nobody
public record PairFeatures(double[] values, double company, double extent) {

    /// One thing compared, by the name under which a model keeps its weight.
    enum Feature {
        ALL,
        LEAD,
        TITLE,
        NAMES,
        LEAD_NAMES,
        NAMES_APART,
        LEAD_APART,
        NUMBERS,
        DAYS,
        FAR_DAYS,
        YEARS_APART,
        NEARER,
        NEARER_LEAD,
        NEARER_NAMES,
        SHARED_NEIGHBOURS,
        SHARED_NEIGHBOURS_LEAD,
        SHARED_NEIGHBOURS_NAMES,
        /// How long the shorter text is, and how much longer the other: they say no more than how
        /// much the rest means.
        SHORTER,
        LENGTHS_APART;

        /// Whether it compares the two with others near to them.
        boolean isOfOthers() {
            return compareTo(NEARER) >= 0 && compareTo(SHARED_NEIGHBOURS_NAMES) <= 0;
        }

        /// 1 where more of it speaks for one event, -1 where it speaks against one, 0 where that
        /// depends on the rest.
        int sign() {
            return switch (this) {
                case NAMES_APART, LEAD_APART, FAR_DAYS, YEARS_APART -> -1;
                case SHORTER, LENGTHS_APART -> 0;
                default -> 1;
            };
        }
    }

    public static final int COUNT = Feature.values().length;

    private static final double FAR_FROM = 10;
    private static final double FAR_MOST = 60;

    /// Words of a title and a lead at most, and of an article at least.
    private static final double BRIEF = 80;

    private static final double WHOLE = 110;

    /// How like two reports are, in three kinds of words: cosines, or those relative to what is
    /// near for the two.
    public record Likeness(double texts, double leads, double names) {

        /// Candidates whose texts are less alike than this score far below any edge.
        private static final double LEAST = 0.05;

        public static Likeness of(Profile a, Profile b) {
            return new Likeness(
                    a.all().cosine(b.all()),
                    a.lead().cosine(b.lead()),
                    a.names().cosine(b.names()));
        }

        /// Whether a pair of candidates is worth a closer look.
        public boolean isEnough() {
            return texts >= LEAST;
        }
    }

    /// How two reports stand among what is near to them, in three kinds of words.
    record Near(Nearness texts, Nearness leads, Nearness names, double company) {}

    /// What is near to reports, in three kinds of words.
    public record Neighbourhood(Surroundings texts, Surroundings leads, Surroundings names) {

        Near of(int a, int b, Likeness likeness) {
            return new Near(
                    texts.of(a, b, likeness.texts),
                    leads.of(a, b, likeness.leads),
                    names.of(a, b, likeness.names),
                    texts.company(a, b));
        }
    }

    /// With nothing said of some features.
    PairFeatures without(Set<Feature> some) {
        double[] left = values.clone();
        some.forEach(feature -> put(left, feature, 0));
        return new PairFeatures(left, company, extent);
    }

    double get(Feature feature) {
        return values[feature.ordinal()];
    }

    /// The same beside what is near to the two.
    PairFeatures among(Near near) {
        double[] all = values.clone();
        nearness(all, Feature.NEARER, near.texts, near.leads, near.names);
        return new PairFeatures(all, near.company, extent);
    }

    /// As long as it is not known what else is near to the two.
    public static PairFeatures alone(Profile a, Profile b, Likeness likeness) {
        double[] values = new double[COUNT];
        double shorter = Math.min(a.length(), b.length());
        put(values, Feature.SHORTER, Math.log(1 + shorter));
        put(values, Feature.LENGTHS_APART, Math.abs(logLength(a) - logLength(b)));
        put(values, Feature.ALL, Math.sqrt(likeness.texts));
        put(values, Feature.LEAD, Math.sqrt(likeness.leads));
        put(values, Feature.TITLE, Math.sqrt(a.title().cosine(b.title())));
        put(values, Feature.NAMES, Math.sqrt(likeness.names));
        put(values, Feature.LEAD_NAMES, Math.sqrt(a.leadNames().cosine(b.leadNames())));
        put(values, Feature.NAMES_APART, apart(a.leadNames(), b.all(), b.leadNames(), a.all()));
        put(values, Feature.LEAD_APART, apart(a.lead(), b.all(), b.lead(), a.all()));
        put(values, Feature.NUMBERS, Math.sqrt(a.numbers().cosine(b.numbers())));
        put(values, Feature.DAYS, shareDay(a, b) ? 1 : 0);
        times(values, a, b);
        double extent = Math.clamp((shorter - BRIEF) / (WHOLE - BRIEF), 0, 1);
        return new PairFeatures(values, 0, extent);
    }

    /// The two kinds of nearness, each for texts, leads and names, from `first` on.
    private static void nearness(double[] values, Feature first, Nearness... kinds) {
        for (int i = 0; i < kinds.length; i++) {
            int at = first.ordinal() + i;
            values[at] = kinds[i].relative();
            values[at + kinds.length] = kinds[i].shared();
        }
    }

    /// A few words more or less make no difference.
    private static double logLength(Profile report) {
        return Math.log(10.0 + report.length());
    }

    /// The mean part of each lead that the other text lacks.
    private static double apart(Terms leadA, Terms allB, Terms leadB, Terms allA) {
        double a = leadA.count() == 0 ? 0.5 : 1 - leadA.within(allB);
        double b = leadB.count() == 0 ? 0.5 : 1 - leadB.within(allA);
        return (a + b) / 2;
    }

    private static void times(double[] values, Profile a, Profile b) {
        Long dayA = a.day();
        Long dayB = b.day();
        if (dayA != null && dayB != null) {
            double gap = Math.abs(dayA - dayB);
            put(values, Feature.FAR_DAYS, Math.clamp((gap - FAR_FROM) / FAR_MOST, 0, 1));
        } else {
            put(values, Feature.YEARS_APART, yearsApart(a, b));
        }
    }

    /// A report speaks of no later year than the one after its own. Of two undated reports, those
    /// that speak of different years last are likely of different years.
    private static double yearsApart(Profile a, Profile b) {
        Integer yearA = a.latestYear();
        Integer yearB = b.latestYear();
        Long dayA = a.day();
        Long dayB = b.day();
        if (dayA == null && dayB == null) {
            return yearA == null || yearB == null ? 0 : Math.min(1, Math.abs(yearA - yearB) / 2.0);
        }
        Integer spoken = dayA == null ? yearA : yearB;
        Long dated = dayA == null ? dayB : dayA;
        boolean later =
                spoken != null
                        && dated != null
                        && spoken > LocalDate.ofEpochDay(dated).getYear() + 1;
        return later ? 1 : 0;
    }

    /// Whether both name one day, or one names without its year the day the other was published.
    ///
    /// News names the day it tells of without a year; a day named in full is another day, so it
    /// does not stand for the day of publication.
    private static boolean shareDay(Profile a, Profile b) {
        return Arrays.stream(a.daysNamed()).anyMatch(b::namesDay)
                || namesDayOf(a, b)
                || namesDayOf(b, a);
    }

    private static boolean namesDayOf(Profile names, Profile dated) {
        Long day = dated.publishedDay();
        return day != null && names.namesDay(Profile.withoutYear(LocalDate.ofEpochDay(day)));
    }

    private static void put(double[] values, Feature feature, double value) {
        values[feature.ordinal()] = value;
    }
}
