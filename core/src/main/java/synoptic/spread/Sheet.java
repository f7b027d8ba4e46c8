package synoptic.spread;

import synoptic.copy.CopyLink;
import synoptic.group.Event;
import synoptic.group.Portrait;
import synoptic.group.Profiled;
import synoptic.group.Relations;
import synoptic.group.Sequel;
import synoptic.group.profile.Profile;
import synoptic.group.profile.Terms;

/// What one block sends another. Reports are told by their numbers; pairs of them are packed as
/// `lower << 32 | higher`. Where a sheet has several arrays, what belongs together stands at one
/// place in all.
@SuppressWarnings("ArrayRecordComponent") // sent once, and compared by nobody
public sealed interface Sheet {

    record Report(int number, Packed<Profiled> profiled) implements Sheet {}

    /// Keys, and for each a report that has it, or how many do.
    record Entries(long[] keys, int[] values) implements Sheet {}

    /// The outlet of each report, 0 where that does not count, and how much of its text is sampled.
    record Extents(int[] reports, long[] outlets, long[] extents) implements Sheet {}

    /// Reports that stand where another does.
    record Repeats(int[] reports) implements Sheet {}

    /// How many shingles pairs share, and the extents of both texts.
    record Shared(long[] pairs, int[] counts, long[] lower, long[] higher) implements Sheet {}

    record Pairs(long[] pairs) implements Sheet {}

    /// Shingles that an outlet prints again and again.
    record Stock(long[] shingles) implements Sheet {}

    record Text(int number, String id, String text) implements Sheet {}

    record Linked(long pair, CopyLink link) implements Sheet {}

    /// The lowest report of the group that each is in; reports that are alone are left out.
    record Roots(int[] reports, int[] roots) implements Sheet {}

    /// Words of reports with their weights, those of one report one after another.
    record Words(int[] reports, long[] words, float[] weights) implements Sheet {}

    /// Words of which a block wants to know the reports.
    record Asked(int block, long[] words) implements Sheet {}

    /// The reports of each word: those before its end, from the end of the one before.
    record Lists(long[] words, int[] ends, int[] reports) implements Sheet {}

    /// What of a report others are compared with, without its id; `text` is the lowest report that
    /// shares its text.
    record Compared(int number, int text, Packed<Profile> profile) implements Sheet {}

    /// How like pairs are, and the texts of both.
    record Likenesses(
            long[] pairs,
            double[] texts,
            double[] leads,
            double[] names,
            int[] lowerTexts,
            int[] higherTexts)
            implements Sheet {}

    /// What is known of pairs but for what is near to the two: of each pair so many numbers as
    /// [Pair#NUMBERS], one after another.
    record Features(long[] pairs, double[] numbers) implements Sheet {}

    /// What is near to a report; `text` is the lowest report that shares its text.
    record Near(int number, int text, Packed<Vicinity> vicinity) implements Sheet {}

    record Scores(long[] pairs, double[] scores) implements Sheet {}

    /// A report with all that its event depends on; `part` is the lowest report that some chain of
    /// pairs joins it to.
    record Member(int part, Packed<Profiled> profiled, Near near) implements Sheet {}

    /// Themes of an event, and the names by which those of one theme are told apart.
    record Themes(int event, int[] themes, Terms names) implements Sheet {}

    /// How many events of a block have each word among their names.
    record Named(int block, int[] words, int[] counts) implements Sheet {}

    /// Words that more events have among their names than tell of one affair.
    record Crowded(int[] words) implements Sheet {}

    /// What of an event shows how like others it is.
    record Seen(int number, Packed<Wording> wording) implements Sheet {}

    /// How like pairs of events are.
    record Alike(long[] pairs, double[] likeness) implements Sheet {}

    record Portrayed(int number, Packed<Portrait> portrait) implements Sheet {}

    record Related(int event, Relations relations) implements Sheet {}

    /// An event that another follows.
    record Followed(int event, Sequel by) implements Sheet {}

    /// The times that order events, and their ids.
    record Moments(int[] events, long[] lasts, String[] ids) implements Sheet {}

    /// Where events stand among `of`, the latest first.
    record Ranks(int[] events, int[] ranks, int of) implements Sheet {}

    record Found(int number, Packed<Event> event) implements Sheet {}
}
