package synoptic.publish.wording;

/// Counts with their nouns: `1 file`, `2 files`.
public final class Plural {

    private Plural() {}

    public static String of(long count, String noun) {
        return count + " " + (count == 1 ? noun : many(noun));
    }

    /// `1 rendering that says`, `2 renderings that say`: the words after the noun agree as well.
    public static String of(long count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }

    private static String many(String noun) {
        return noun.endsWith("y") && !noun.endsWith("ay")
                ? noun.substring(0, noun.length() - 1) + "ies"
                : noun + "s";
    }
}
