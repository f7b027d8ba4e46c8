package synoptic.compare.cast;

import synoptic.text.Words;

/// Whether two spellings can be one person's name: renderings of a foreign name differ by a letter.
final class Surnames {

    private static final int SHORTEST_TO_VARY = 6;

    private Surnames() {}

    /// The last word of a name, folded.
    static String of(String name) {
        return Words.fold(name.substring(name.lastIndexOf(' ') + 1));
    }

    /// The words before the last, folded; empty for a surname alone.
    static String given(String name) {
        int gap = name.lastIndexOf(' ');
        return gap < 0 ? "" : Words.fold(name.substring(0, gap));
    }

    /// Equal, or one letter more, less or other in a name of at least six letters.
    static boolean alike(String a, String b) {
        if (a.equals(b)) {
            return true;
        }
        boolean longEnough = Math.min(a.length(), b.length()) >= SHORTEST_TO_VARY;
        return longEnough && Math.abs(a.length() - b.length()) <= 1 && oneEdit(a, b);
    }

    private static boolean oneEdit(String a, String b) {
        int start = 0;
        int most = Math.min(a.length(), b.length());
        while (start < most && a.charAt(start) == b.charAt(start)) {
            start++;
        }
        int tail = 0;
        while (tail < most - start
                && a.charAt(a.length() - 1 - tail) == b.charAt(b.length() - 1 - tail)) {
            tail++;
        }
        return Math.max(a.length(), b.length()) - start - tail <= 1;
    }
}
