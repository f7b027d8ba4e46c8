package synoptic.compare.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import synoptic.text.Span;
import synoptic.text.Words;

class SplitterTest {

    private static List<String> own(String text) {
        return new Splitter(text, Words.of(text))
                .own(new Span(0, text.length())).stream().map(s -> s.in(text)).toList();
    }

    private static List<String> spoken(String text) {
        return new Splitter(text, Words.of(text))
                .spoken(new Span(0, text.length())).stream().map(s -> s.in(text)).toList();
    }

    @Test
    void cutsAtACommaBeforeAWordThatOpensAClause() {
        assertThat(own("The dam burst, while the village slept, and nobody woke."))
                .containsExactly("The dam burst", "while the village slept", "and nobody woke.");
    }

    @Test
    void cutsAtSemicolonsAndDashes() {
        assertThat(own("The dam burst; the village slept — nobody woke."))
                .containsExactly("The dam burst", "the village slept", "nobody woke.");
    }

    @Test
    void doesNotCutAtACommaAlone() {
        assertThat(own("On Monday, the dam burst.")).containsExactly("On Monday, the dam burst.");
    }

    @Test
    void doesNotCutAtAnOpeningWordWithoutAComma() {
        assertThat(own("Rain fell and fell.")).containsExactly("Rain fell and fell.");
    }

    @Test
    void cutsWhatSomebodySaysAtButAloneAndLeavesItOut() {
        assertThat(spoken("We were warned, and we listened; we dug, but it burst."))
                .containsExactly("We were warned, and we listened; we dug", "it burst.");
    }
}
