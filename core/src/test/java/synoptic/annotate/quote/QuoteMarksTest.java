package synoptic.annotate.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class QuoteMarksTest {

    private static List<String> quoted(String text) {
        return QuoteMarks.of(text).stream().map(quote -> quote.content().in(text)).toList();
    }

    @Test
    void pairsStraightAndCurlyDoubleMarks() {
        assertThat(quoted("\"The quay is safe,\" she said. “Come and see.”"))
                .containsExactly("The quay is safe", "Come and see.");
    }

    @Test
    void pairsSingleMarksAndLeavesApostrophesAlone() {
        assertThat(quoted("'It's the sailors' own boat,' he said of Marta's ferry."))
                .containsExactly("It's the sailors' own boat");
        assertThat(quoted("The sailors' boat didn't sail; Marta's did in the '90s.")).isEmpty();
    }

    @Test
    void keepsAQuotationInsideAQuotationWithItsOuterOne() {
        assertThat(quoted("“He told me ‘never again’ and left,” she said."))
                .containsExactly("He told me ‘never again’ and left");
        assertThat(quoted("'Our 'favourite,' so to speak, was late,' he said."))
                .containsExactly("Our 'favourite,' so to speak, was late");
    }

    @Test
    void endsAnUnclosedQuotationWithItsParagraph() {
        assertThat(quoted("“We sailed at noon.\n“We came home at dusk.”\nNobody spoke."))
                .containsExactly("We sailed at noon.", "We came home at dusk.");
    }

    @Test
    void knowsGermanAndFrenchMarks() {
        assertThat(quoted("„Der Hafen ist sicher“, sagte sie. « Le port est sûr », dit-il."))
                .containsExactly("Der Hafen ist sicher", "Le port est sûr");
    }

    @Test
    void takesTwoApostrophesForADoubleMark() {
        assertThat(quoted("''The quay is safe,'' she said.")).containsExactly("The quay is safe");
    }
}
