package synoptic.annotate.time;

import synoptic.text.Words;

/// The words of times: each has a kind and a value, found by the hash of its folded form.
final class TimeWords {

    /// What a word can be in a time; the comment says what its value means.
    enum Kind {
        NONE,
        /// 1 to 12.
        MONTH,
        /// 1 to 12, for words that are also others: `may`, `march`.
        DOUBTFUL_MONTH,
        /// 1 to 7, Monday first.
        WEEKDAY,
        /// 1 to 7, Monday first: `Mondays`.
        WEEKDAYS,
        /// A [TimeUnit].
        UNIT,
        /// A [TimeUnit].
        UNITS,
        /// A [PartOfDay].
        PART,
        /// A [PartOfDay].
        PARTS,
        /// A [Season].
        SEASON,
        /// How many.
        NUMBER,
        /// `a`, `an`.
        A,
        /// `several`, `few`.
        SOME,
        /// Which one: `third`.
        ORDINAL,
        THE,
        /// -1, 0, 1: `last`, `this`, `next`.
        TURN,
        /// Days from today: `yesterday`, `tomorrow`.
        DAY_WORD,
        TONIGHT,
        OVERNIGHT,
        /// An hour: `noon`.
        HOUR_WORD,
        AGO,
        EARLIER,
        LATER,
        /// `early`, `late`, `mid`.
        STAGE,
        /// `end`, `beginning`.
        STAGE_NOUN,
        PAST_WORD,
        PRESENT_WORD,
        FUTURE_WORD,
        /// A [TimeUnit]: `daily`.
        EACH_UNIT,
        EVERY,
        AM,
        PM,
        ZONE,
        OCLOCK,
        OF,
        /// `in`, `on`, `since`, `until`: a month follows.
        BEFORE_MONTH,
        FISCAL,
        HALF,
        PERIOD,
        /// `about`, `nearly`: part of the words of a length.
        ABOUT,
        /// A quarter: `q3`.
        Q,
        OLD,
        /// 2 to 9: `nineties`.
        DECADE_WORD
    }

    private static final Kind[] KINDS = Kind.values();
    private static final int SIZE = 1 << 11;
    private static final long[] KEYS = new long[SIZE];
    private static final short[] CODES = new short[SIZE];
    private static final int VALUES = 256;
    private static final int OFFSET = 8;

    static {
        put(Kind.MONTH, 1, "january jan januar");
        put(Kind.MONTH, 2, "february feb februar");
        put(Kind.MONTH, 3, "mar marz");
        put(Kind.DOUBTFUL_MONTH, 3, "march");
        put(Kind.MONTH, 4, "april apr");
        put(Kind.DOUBTFUL_MONTH, 5, "may");
        put(Kind.MONTH, 5, "mai");
        put(Kind.MONTH, 6, "june jun juni");
        put(Kind.MONTH, 7, "july jul juli");
        put(Kind.MONTH, 8, "august aug");
        put(Kind.MONTH, 9, "september sept sep");
        put(Kind.MONTH, 10, "october oct oktober");
        put(Kind.MONTH, 11, "november nov");
        put(Kind.MONTH, 12, "december dec dezember");
        String days = "monday tuesday wednesday thursday friday saturday sunday";
        inOrder(Kind.WEEKDAY, 1, days);
        inOrder(Kind.WEEKDAYS, 1, days.replaceAll("y\\b", "ys"));
        units("second minute hour day weekend week month quarter year decade century");
        put(Kind.UNIT, TimeUnit.MINUTE.ordinal(), "min");
        put(Kind.UNITS, TimeUnit.MINUTE.ordinal(), "mins");
        put(Kind.UNITS, TimeUnit.HOUR.ordinal(), "hrs");
        put(Kind.UNITS, TimeUnit.CENTURY.ordinal(), "centuries");
        inOrder(Kind.PART, 0, "morning midday afternoon evening night");
        inOrder(Kind.PARTS, 0, "mornings middays afternoons evenings nights");
        put(Kind.PART, PartOfDay.MORNING.ordinal(), "dawn");
        inOrder(Kind.SEASON, 0, "spring summer autumn winter");
        put(Kind.SEASON, Season.AUTUMN.ordinal(), "fall");
        inOrder(
                Kind.NUMBER,
                1,
                "one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
                        + " fifteen sixteen seventeen eighteen nineteen twenty");
        put(Kind.NUMBER, 30, "thirty");
        put(Kind.NUMBER, 40, "forty");
        put(Kind.NUMBER, 50, "fifty");
        put(Kind.NUMBER, 60, "sixty");
        put(Kind.NUMBER, 90, "ninety");
        put(Kind.A, 0, "a an");
        put(Kind.SOME, 0, "several few many couple dozens some");
        inOrder(
                Kind.ORDINAL,
                1,
                "first second third fourth fifth sixth seventh eighth ninth tenth");
        inOrder(
                Kind.ORDINAL,
                1,
                "1st 2nd 3rd 4th 5th 6th 7th 8th 9th 10th 11th 12th 13th 14th"
                        + " 15th 16th 17th 18th 19th 20th 21st");
        put(Kind.THE, 0, "the");
        put(Kind.TURN, -1, "last past previous preceding");
        put(Kind.TURN, 0, "this current same");
        put(Kind.TURN, 1, "next coming following upcoming");
        put(Kind.DAY_WORD, -1, "yesterday");
        put(Kind.DAY_WORD, 0, "today");
        put(Kind.DAY_WORD, 1, "tomorrow");
        put(Kind.TONIGHT, 0, "tonight");
        put(Kind.OVERNIGHT, 0, "overnight");
        put(Kind.HOUR_WORD, 12, "noon");
        put(Kind.HOUR_WORD, 0, "midnight");
        put(Kind.AGO, 0, "ago");
        put(Kind.EARLIER, 0, "earlier");
        put(Kind.LATER, 0, "later");
        put(Kind.STAGE, 0, "early late mid");
        put(Kind.STAGE_NOUN, 0, "end beginning start middle");
        put(Kind.PAST_WORD, 0, "recently recent lately");
        put(Kind.PRESENT_WORD, 0, "now currently nowadays presently");
        put(Kind.FUTURE_WORD, 0, "soon future");
        put(Kind.EACH_UNIT, TimeUnit.HOUR.ordinal(), "hourly");
        put(Kind.EACH_UNIT, TimeUnit.DAY.ordinal(), "daily nightly");
        put(Kind.EACH_UNIT, TimeUnit.WEEK.ordinal(), "weekly");
        put(Kind.EACH_UNIT, TimeUnit.MONTH.ordinal(), "monthly");
        put(Kind.EACH_UNIT, TimeUnit.YEAR.ordinal(), "annually yearly");
        put(Kind.EVERY, 0, "every each");
        put(Kind.AM, 0, "am");
        put(Kind.PM, 0, "pm");
        put(Kind.ZONE, 0, "gmt utc est edt cst cdt mst mdt pst pdt cet cest bst et pt");
        put(Kind.OCLOCK, 0, "o'clock");
        put(Kind.OF, 0, "of");
        put(
                Kind.BEFORE_MONTH,
                0,
                "in on since until till by from through between during for to and");
        put(Kind.FISCAL, 0, "fiscal");
        put(Kind.HALF, 0, "half");
        put(Kind.PERIOD, 0, "period");
        put(Kind.ABOUT, 0, "about around nearly almost roughly approximately");
        inOrder(Kind.Q, 1, "q1 q2 q3 q4");
        put(Kind.OLD, 0, "old");
        inOrder(Kind.DECADE_WORD, 2, "twenties thirties forties fifties sixties seventies");
        put(Kind.DECADE_WORD, 8, "eighties");
        put(Kind.DECADE_WORD, 9, "nineties");
    }

    private TimeWords() {}

    private static void units(String words) {
        int unit = 0;
        for (String word : words.split(" ")) {
            put(Kind.UNIT, unit, word);
            put(Kind.UNITS, unit++, word + "s");
        }
    }

    private static void inOrder(Kind kind, int first, String words) {
        int value = first;
        for (String word : words.split(" ")) {
            put(kind, value++, word);
        }
    }

    private static void put(Kind kind, int value, String words) {
        for (String word : words.split(" ")) {
            long hash = Words.hashOf(word);
            int slot = slot(hash);
            if (KEYS[slot] == 0) { // `second` is a unit first
                KEYS[slot] = hash;
                CODES[slot] = (short) (kind.ordinal() * VALUES + value + OFFSET);
            }
        }
    }

    private static int slot(long hash) {
        int slot = (int) (hash ^ (hash >>> 32)) & (SIZE - 1);
        while (KEYS[slot] != 0 && KEYS[slot] != hash) {
            slot = (slot + 1) & (SIZE - 1);
        }
        return slot;
    }

    /// The code of each word of a text: 0 for most.
    static short[] codes(Words words) {
        short[] codes = new short[words.count()];
        for (int i = 0; i < codes.length; i++) {
            int length = words.end(i) - words.start(i);
            codes[i] = length > LONGEST ? 0 : CODES[slot(words.hash(i))];
        }
        return codes;
    }

    /// With its possessive, if it has one.
    private static final int LONGEST = 15;

    static Kind kind(short code) {
        return KINDS[code / VALUES];
    }

    static int value(short code) {
        return code % VALUES - OFFSET;
    }
}
