package synoptic.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// What has to change in one run of words to get another (Myers 1986, "An O(ND) Difference
/// Algorithm"), words compared by their [Words#hash].
public final class WordDiff {

    /// Texts that differ in more places than this are told to differ as a whole between their ends.
    private static final int MOST_EDITS = 200;

    private static final int MOST_WORDS = 6000;

    /// Words `aStart` to `aEnd` of one text stand where the other has `bStart` to `bEnd`; either
    /// may be empty. Positions count words.
    public record Edit(int aStart, int aEnd, int bStart, int bEnd) {}

    private WordDiff() {}

    /// The edits from `a` to `b`, in order; none where they are the same.
    public static List<Edit> edits(long[] a, long[] b) {
        int start = 0;
        int most = Math.min(a.length, b.length);
        while (start < most && a[start] == b[start]) {
            start++;
        }
        int tail = 0;
        while (tail < most - start && a[a.length - 1 - tail] == b[b.length - 1 - tail]) {
            tail++;
        }
        int aEnd = a.length - tail;
        int bEnd = b.length - tail;
        if (start == aEnd && start == bEnd) {
            return List.of();
        }
        boolean tooLong = aEnd - start > MOST_WORDS || bEnd - start > MOST_WORDS;
        List<Edit> edits = tooLong ? List.of() : myers(a, b, start, aEnd, bEnd);
        return edits.isEmpty() ? List.of(new Edit(start, aEnd, start, bEnd)) : edits;
    }

    /// Empty where more than [#MOST_EDITS] edits would be needed.
    private static List<Edit> myers(long[] a, long[] b, int start, int aEnd, int bEnd) {
        int n = aEnd - start;
        int m = bEnd - start;
        int bound = Math.min(n + m, MOST_EDITS);
        int[] furthest = new int[2 * bound + 3];
        List<int[]> trace = new ArrayList<>();
        for (int d = 0; d <= bound; d++) {
            trace.add(java.util.Arrays.copyOfRange(furthest, bound + 1 - d - 1, bound + 1 + d + 2));
            for (int k = -d; k <= d; k += 2) {
                int at = bound + 1 + k;
                boolean down = k == -d || (k != d && furthest[at - 1] < furthest[at + 1]);
                int x = down ? furthest[at + 1] : furthest[at - 1] + 1;
                int y = x - k;
                while (x < n && y < m && a[start + x] == b[start + y]) {
                    x++;
                    y++;
                }
                furthest[at] = x;
                if (x >= n && y >= m) {
                    return backtrack(trace, n, m, start);
                }
            }
        }
        return List.of();
    }

    private static List<Edit> backtrack(List<int[]> trace, int n, int m, int start) {
        List<Edit> edits = new ArrayList<>();
        int x = n;
        int y = m;
        for (int d = trace.size() - 1; d > 0; d--) {
            int[] furthest = trace.get(d);
            int k = x - y;
            int at = d + 1 + k;
            boolean down = k == -d || (k != d && furthest[at - 1] < furthest[at + 1]);
            int fromX = down ? furthest[at + 1] : furthest[at - 1];
            int fromY = fromX - (down ? k + 1 : k - 1);
            int toX = down ? fromX : fromX + 1;
            int toY = down ? fromY + 1 : fromY;
            edits.add(new Edit(start + fromX, start + toX, start + fromY, start + toY));
            x = fromX;
            y = fromY;
        }
        Collections.reverse(edits);
        return joined(edits);
    }

    private static List<Edit> joined(List<Edit> steps) {
        List<Edit> edits = new ArrayList<>();
        for (Edit step : steps) {
            Edit last = edits.isEmpty() ? null : edits.get(edits.size() - 1);
            if (last != null && last.aEnd == step.aStart && last.bEnd == step.bStart) {
                edits.set(
                        edits.size() - 1, new Edit(last.aStart, step.aEnd, last.bStart, step.bEnd));
            } else {
                edits.add(step);
            }
        }
        return edits;
    }
}
