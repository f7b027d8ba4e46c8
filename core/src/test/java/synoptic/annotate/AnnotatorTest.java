package synoptic.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import synoptic.news.Article;
import synoptic.news.Particulars;
import synoptic.text.Span;

class AnnotatorTest {

    private final Annotator annotator = new Annotator();

    private AnnotatedArticle annotate(String text) {
        return annotator.annotate(
                new Article("id", "ferry.txt", Particulars.builder().build(), text, List.of()));
    }

    private List<String> sentences(String text) {
        return annotate(text).sentences().stream().map(span -> span.in(text)).toList();
    }

    @Test
    void partsATextIntoSentences() {
        assertThat(
                        sentences(
                                "The ferry ran aground. Was anyone hurt? No! All are safe… Divers came."))
                .containsExactly(
                        "The ferry ran aground.",
                        "Was anyone hurt?",
                        "No!",
                        "All are safe…",
                        "Divers came.");
    }

    @Test
    void endsNoSentenceAfterAbbreviationsAndInitials() {
        assertThat(
                        sentences(
                                "Mr. Marten met Dr. J. R. Dell of Dell Ltd. Serrin on Nov. 6 at noon."))
                .hasSize(1);
        assertThat(sentences("The U.S. Navy and the U.N. Council met on pier No. 5 that day."))
                .hasSize(1);
        assertThat(sentences("Ferries, e.g. the Marguerite, sail at 10 p.m. on most days."))
                .hasSize(1);
    }

    @Test
    void endsASentenceAfterTheAnswerNo() {
        assertThat(sentences("The answer was no. The ferry stayed."))
                .containsExactly("The answer was no.", "The ferry stayed.");
    }

    @Test
    void endsNoSentenceInsideANumberOrAnAddress() {
        assertThat(sentences("It is 4.5 metres, says harbourpost.example today.")).hasSize(1);
    }

    @Test
    void endsNoSentenceBeforeALowerCaseWord() {
        assertThat(sentences("\"All are safe!\" she said. \"Go home.\"" + " And they did."))
                .containsExactly("\"All are safe!\" she said.", "\"Go home.\"", "And they did.");
    }

    @Test
    void keepsClosingMarksWithTheirSentence() {
        assertThat(
                        sentences(
                                "“All are safe.” Then she left. (Nobody asked.) [It was noon.] «Fin.» X"))
                .containsExactly(
                        "“All are safe.”",
                        "Then she left.",
                        "(Nobody asked.)",
                        "[It was noon.]",
                        "«Fin.»",
                        "X");
    }

    @Test
    void endsASentenceAtALineBreak() {
        assertThat(sentences("A cross-head\n\nThe ferry ran\r\naground. \n \n"))
                .containsExactly("A cross-head", "The ferry ran", "aground.");
    }

    @Test
    void findsNothingInABlankText() {
        AnnotatedArticle report = annotate(" \n\u2003\n");

        assertThat(report.sentences()).isEmpty();
        assertThat(report.names()).isEmpty();
        assertThat(report.times()).isEmpty();
    }

    @Test
    void findsSentencesNamesAndTimesOfOneArticle() {
        String text = "Ilse Marten came to Port Serrin on 6 November 2024. She left on Friday.";

        AnnotatedArticle report = annotate(text);

        assertThat(report.sentences()).hasSize(2);
        assertThat(report.names())
                .extracting(name -> name.text())
                .contains("Ilse Marten", "Port Serrin");
        assertThat(report.times()).hasSize(2);
    }

    @Test
    void keepsAllSpansInsideTheTextInOrderAndApart() {
        String alphabet = "aB. .?!\"'”’)(…。\n\r\t, 15Mayé\u0301\uD83D\uDEA2-J.US :;\u00a0\u2003";
        for (int seed = 0; seed < 3000; seed++) {
            Random random = new Random(seed);
            StringBuilder garbage = new StringBuilder();
            for (int i = 0; i < 150; i++) {
                garbage.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            String text = garbage.toString();

            AnnotatedArticle report = annotate(text);

            assertApart(report.sentences(), text, seed);
            assertApart(report.names().stream().map(name -> name.span()).toList(), text, seed);
            assertApart(report.times().stream().map(time -> time.span()).toList(), text, seed);
        }
    }

    private static void assertApart(List<Span> spans, String text, int seed) {
        int last = 0;
        for (Span span : spans) {
            assertThat(span.start()).as("seed %d", seed).isGreaterThanOrEqualTo(last);
            assertThat(span.in(text)).as("seed %d", seed).isEqualTo(span.in(text).strip());
            assertThat(span.length()).as("seed %d", seed).isPositive();
            last = span.end();
        }
        assertThat(last).as("seed %d", seed).isLessThanOrEqualTo(text.length());
    }
}
