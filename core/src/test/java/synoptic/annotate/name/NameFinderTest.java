package synoptic.annotate.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import synoptic.text.Span;
import synoptic.text.Words;

class NameFinderTest {

    private final NameFinder finder = new NameFinder();

    /// The names of a text of these sentences.
    private List<String> names(String... sentences) {
        String text = String.join(" ", sentences);
        List<Span> spans = new java.util.ArrayList<>();
        int at = 0;
        for (String sentence : sentences) {
            spans.add(new Span(at, at + sentence.length()));
            at += sentence.length() + 1;
        }
        return finder.names(text, spans, Words.of(text)).stream().map(s -> s.in(text)).toList();
    }

    @Test
    void findsRunsOfCapitalisedWords() {
        assertThat(names("On board was Ilse Marten of the Harbour Post."))
                .containsExactly("Ilse Marten", "Harbour Post");
    }

    @Test
    void joinsNamesAcrossSmallWordsAndInitials() {
        assertThat(names("The Bay of Serrin was named by Anders van Dell and J. Marten."))
                .containsExactly("Bay of Serrin", "Anders van Dell", "J. Marten");
    }

    @Test
    void endsANameAtACommaAndAtAQuotation() {
        assertThat(names("They saw Serrin, Marten \"Dell Bay\" too."))
                .containsExactly("Serrin", "Marten", "Dell Bay");
    }

    @Test
    void takesTheFirstWordOfASentenceForANameOnlyWhereItIsOneElsewhere() {
        assertThat(names("Ferries ran aground.", "Nobody saw it.")).isEmpty();
        assertThat(names("Marten saw it.", "The captain thanked Marten."))
                .containsExactly("Marten", "Marten");
    }

    @Test
    void takesALongerRunAtTheStartOfASentenceForAName() {
        assertThat(names("Port Serrin was quiet.")).containsExactly("Port Serrin");
    }

    @Test
    void takesNoDaysMonthsOrFunctionWordsForNames() {
        assertThat(names("It was said on Monday in March that She and I left.")).isEmpty();
    }

    @Test
    void partsNamesAtLineBreaks() {
        String text = "in Port\nSerrin";

        List<Span> names =
                finder.names(text, List.of(new Span(0, 7), new Span(8, 14)), Words.of(text));

        assertThat(names).extracting(name -> name.in(text)).containsExactly("Port");
    }

    @Test
    void findsNothingInAnEmptyText() {
        assertThat(finder.names("", List.of(), Words.of(""))).isEmpty();
    }
}
