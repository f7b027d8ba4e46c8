package synoptic.compare.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import synoptic.text.Span;

class FragmentsTest {

    private static List<String> find(String text) {
        return Fragments.of(text, new Span(0, text.length())).stream()
                .map(s -> s.in(text))
                .toList();
    }

    @Test
    void findsWhatStandsInQuotationMarksOfAnyKind() {
        assertThat(find("A \"bold step\", she said.")).containsExactly("bold step");
        assertThat(find("A “bold step”, she said.")).containsExactly("bold step");
        assertThat(find("A ‘bold step’, she said.")).containsExactly("bold step");
        assertThat(find("A «bold step», she said.")).containsExactly("bold step");
        assertThat(find("A „bold step“, she said.")).containsExactly("bold step");
    }

    @Test
    void findsSeveralInOneClause() {
        assertThat(find("A “bold” and “brave” step.")).containsExactly("bold", "brave");
    }

    @Test
    void takesNoApostropheForAMark() {
        assertThat(find("Halvonia's step wasn't bold.")).isEmpty();
    }

    @Test
    void takesNoApostropheInsideForTheClosingMark() {
        assertThat(find("A ‘step of Halvonia’s own’, she said."))
                .containsExactly("step of Halvonia’s own");
        assertThat(find("A 'step that isn't bold', she said."))
                .containsExactly("step that isn't bold");
    }

    @Test
    void findsNothingWhereAMarkIsNotClosed() {
        assertThat(find("A “bold step, she said.")).isEmpty();
    }

    @Test
    void findsNothingThatClosesAfterTheClause() {
        String text = "A “bold step” was taken.";

        assertThat(Fragments.of(text, new Span(0, 8))).isEmpty();
    }
}
