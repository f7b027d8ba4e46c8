package synoptic.group.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class EditLinesTest {

    @Test
    void readsOneEditOfEachLineButOfCommentsAndEmptyOnes() {
        assertThat(
                        read(
                                        "# mine",
                                        "split n3  n1",
                                        "",
                                        "  merge n1 n2 n4",
                                        "together\tn 1\tn 2",
                                        "apart n1 n2")
                                .all())
                .containsExactly(
                        new Edit.Split(List.of("n1", "n3")),
                        new Edit.Merge(List.of("n1", "n2", "n4")),
                        new Edit.PinTogether("n 1", "n 2"),
                        new Edit.PinApart("n1", "n2"));
    }

    @Test
    void writesEveryEditSoThatItReadsTheSame() {
        for (Edit edit :
                List.of(
                        new Edit.Split(List.of("a")),
                        new Edit.Split(List.of("a", "two words")),
                        new Edit.Merge(List.of("b", "a")),
                        new Edit.PinTogether("b", "a"),
                        new Edit.PinApart("b", "a b"),
                        new Edit.Hide(List.of("a")))) {
            assertThat(read(EditLines.of(edit)).all()).containsExactly(edit);
        }
    }

    @Test
    void namesPlaceLineWhatWasExpectedAndWhatWasFound() {
        assertBroken(
                "e.txt, line 2: expected split, merge, together, apart or hide but found 'join'",
                "join a b");
        assertBroken(
                "e.txt, line 2: expected 'split' and ids of reports but found 'split'", "split");
        assertBroken(
                "e.txt, line 2: expected 'merge' and two different ids or more of reports but found"
                        + " 'merge a a'",
                "merge a a");
        assertBroken(
                "e.txt, line 2: expected 'apart' and two different ids of reports but found"
                        + " 'apart a b c'",
                "apart a b c");
    }

    private static void assertBroken(String message, String line) {
        assertThatThrownBy(() -> read("# first", line))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    private static Edits read(String... lines) {
        return EditLines.read(List.of(lines), "e.txt");
    }
}
