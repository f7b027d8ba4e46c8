package synoptic.spread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartitionTest {

    private static final int REPORTS = 400;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 6, 100, 128})
    void sendsAReportToFewBlocksWhateverItMeets(int blocks) {
        Partition partition = new Partition(REPORTS, blocks);

        for (int report = 0; report < REPORTS; report++) {
            Set<Integer> met = new HashSet<>();
            for (int other = 0; other < REPORTS; other++) {
                met.add(partition.meetingOf(report, other));
            }
            assertThat(met).hasSizeLessThan((int) Math.sqrt(2.0 * blocks) + 1);
            assertThat(met).allMatch(block -> block >= 0 && block < blocks);
        }
    }

    @Test
    void hasOneMeetingForAPairWhicheverIsNamedFirst() {
        Partition partition = new Partition(REPORTS, 10);

        for (int a = 0; a < REPORTS; a++) {
            for (int b = 0; b < a; b++) {
                assertThat(partition.meetingOf(a, b)).isEqualTo(partition.meetingOf(b, a));
            }
        }
    }

    @Test
    void givesEachBlockItsShareOfMeetings() {
        Partition partition = new Partition(REPORTS, 10);
        int[] pairs = new int[10];
        for (int a = 0; a < REPORTS; a++) {
            for (int b = 0; b < REPORTS; b++) {
                pairs[partition.meetingOf(a, b)]++;
            }
        }

        int ofTwoGroups = 2 * (REPORTS / 4) * (REPORTS / 4);
        assertThat(pairs).containsOnly(ofTwoGroups, ofTwoGroups / 2);
    }

    @Test
    void refusesMoreReportsThanCanBeNumbered() {
        assertThatThrownBy(() -> new Partition((1 << 24) + 1, 100))
                .hasMessage(
                        "expected at most 16777216 reports in a window and at least one block to spread them over, but found 16777217 and 100");
    }
}
