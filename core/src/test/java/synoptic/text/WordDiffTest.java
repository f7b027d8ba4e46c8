package synoptic.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import synoptic.text.WordDiff.Edit;

class WordDiffTest {

    private static List<Edit> edits(String a, String b) {
        return WordDiff.edits(hashes(a), hashes(b));
    }

    private static long[] hashes(String text) {
        Words words = Words.of(text);
        long[] hashes = new long[words.count()];
        Arrays.setAll(hashes, words::hash);
        return hashes;
    }

    @Test
    void findsNoEditsBetweenTheSameWords() {
        assertThat(edits("the ferry ran aground", "The ferry ran aground.")).isEmpty();
        assertThat(edits("", "")).isEmpty();
    }

    @Test
    void findsAWordPutIn() {
        assertThat(edits("the ferry ran aground", "the old ferry ran aground"))
                .containsExactly(new Edit(1, 1, 1, 2));
    }

    @Test
    void findsWordsTakenOut() {
        assertThat(edits("the old white ferry ran", "the ferry ran"))
                .containsExactly(new Edit(1, 3, 1, 1));
    }

    @Test
    void findsAWordPutInPlaceOfAnother() {
        assertThat(edits("at least 12 people died", "at least 14 people died"))
                .containsExactly(new Edit(2, 3, 2, 3));
    }

    @Test
    void findsSeveralEditsInOrder() {
        assertThat(edits("a b c d e f g", "a x c d f g h"))
                .containsExactly(new Edit(1, 2, 1, 2), new Edit(4, 5, 4, 4), new Edit(7, 7, 6, 7));
    }

    @Test
    void tellsAnEmptyTextFromAnother() {
        assertThat(edits("", "new words")).containsExactly(new Edit(0, 0, 0, 2));
        assertThat(edits("old words", "")).containsExactly(new Edit(0, 2, 0, 0));
    }

    @Test
    void givesTheOtherTextWhereItsEditsAreApplied() {
        for (int seed = 0; seed < 2000; seed++) {
            Random random = new Random(seed);
            int kinds = 1 + random.nextInt(6);
            long[] a = random.longs(random.nextInt(30), 0, kinds).toArray();
            long[] b = random.longs(random.nextInt(30), 0, kinds).toArray();

            List<Edit> edits = WordDiff.edits(a, b);

            assertThat(applied(edits, a, b)).as("seed %d", seed).isEqualTo(b);
            assertThat(size(edits)).as("seed %d", seed).isEqualTo(fewestEdits(a, b));
        }
    }

    @Test
    void givesTheOtherTextOfLongTextsThatDifferHereAndThere() {
        for (int seed = 0; seed < 20; seed++) {
            Random random = new Random(seed);
            long[] a = random.longs(5000, 0, 500).toArray();
            long[] b = a.clone();
            for (int i = 0; i < 200; i++) {
                b[random.nextInt(b.length)] = random.nextInt(500);
            }

            List<Edit> edits = WordDiff.edits(a, b);

            assertThat(applied(edits, a, b)).as("seed %d", seed).isEqualTo(b);
        }
    }

    @Test
    void tellsThatLongTextsWithNothingInCommonDifferAsAWhole() {
        long[] a = LongStream.range(0, 5000).toArray();
        long[] b = LongStream.range(5000, 10_000).toArray();

        assertThat(WordDiff.edits(a, b)).containsExactly(new Edit(0, 5000, 0, 5000));
    }

    @Test
    void finishesOnVeryLongTextsAndKeepsWhatTheyShareAtBothEnds() {
        long[] a = LongStream.range(0, 2_000_000).toArray();
        long[] b = a.clone();
        for (int i = 10; i < b.length - 10; i++) {
            b[i] = -i;
        }

        assertThat(WordDiff.edits(a, b))
                .containsExactly(new Edit(10, a.length - 10, 10, b.length - 10));
    }

    /// `a` after `edits`, which must be in order and touch nothing twice.
    private static long[] applied(List<Edit> edits, long[] a, long[] b) {
        LongStream.Builder result = LongStream.builder();
        int at = 0;
        for (Edit edit : edits) {
            for (; at < edit.aStart(); at++) {
                result.add(a[at]);
            }
            for (int i = edit.bStart(); i < edit.bEnd(); i++) {
                result.add(b[i]);
            }
            assertThat(edit.aStart()).isEqualTo(at);
            at = edit.aEnd();
        }
        for (; at < a.length; at++) {
            result.add(a[at]);
        }
        return result.build().toArray();
    }

    private static int size(List<Edit> edits) {
        return edits.stream().mapToInt(e -> e.aEnd() - e.aStart() + e.bEnd() - e.bStart()).sum();
    }

    /// By the table of longest common subsequences.
    private static int fewestEdits(long[] a, long[] b) {
        int[][] common = new int[a.length + 1][b.length + 1];
        for (int i = 1; i <= a.length; i++) {
            for (int j = 1; j <= b.length; j++) {
                common[i][j] =
                        a[i - 1] == b[j - 1]
                                ? common[i - 1][j - 1] + 1
                                : Math.max(common[i - 1][j], common[i][j - 1]);
            }
        }
        return a.length + b.length - 2 * common[a.length][b.length];
    }
}
