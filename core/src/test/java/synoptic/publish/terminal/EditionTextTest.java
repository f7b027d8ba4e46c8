package synoptic.publish.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import synoptic.annotate.AnnotatedArticle;
import synoptic.annotate.quote.Quotation;
import synoptic.annotate.quote.Speaker;
import synoptic.made.Made;
import synoptic.made.MadeSynopsis;
import synoptic.text.Span;

class EditionTextTest {

    @Test
    void tellsASynopsisInShort() {
        StringBuilder out = new StringBuilder();

        new EditionText(out).print(List.of(MadeSynopsis.rich()), 1);

        assertThat(out.toString())
                .startsWith(
                        """
                        1. Brascany may quit river treaty
                           4 articles → 4 distinct texts → 4 outlets → at most 4 independent origins
                           Brascany may suspend the Anse water treaty within weeks, foreign minister Ilse Calvander said on
                           Monday.
                           Who said what: 3 utterances, 1 of them in several reports
                             Ilse Calvander: “We may suspend the treaty if the war against our farmers goes on”
                               Kestwick Echo           says something else: without “may”; “conflict around” against “war
                                                       against”
                               Radio Ostrel            reworded
                               Vallow Post             shortened: without “if the war against our farmers goes on”
                           Where accounts conflict
                             farmers at the weir: 400 (Hill Press, Radio Ostrel, Vallow Post) against 900 (Kestwick Echo)
                           On several accounts: 1 statement of 4
                             3 origins: Some 400 farmers had blocked the weir at Dorn since Friday, police said.
                           Timeline
                             1974               The treaty of 1974 parts the water of the Anse between the two countries.
                        """);
        assertThat(out.toString().lines()).allMatch(line -> line.length() <= Lines.WIDTH);
    }

    @Test
    void tellsWhatTheReaderEditedAndTheEventsBeforeAndAfter() {
        StringBuilder out = new StringBuilder();

        new EditionText(out).printEvents(List.of(MadeSynopsis.inARow().event()), 1);

        assertThat(out.toString())
                .contains(
                        """
                           Split by you: dam taken out
                           Before this: event 0; in common: Anse, Dorn, weir
                           After this: event 0; in common: Anse, treaty
                        """);
    }

    @Test
    void tellsWhoSaysWhatInAnArticle() {
        String text = "Ilse Calvander spoke on Monday. “No,” she said. It rained, they say.";
        AnnotatedArticle report = Made.article("a", text).titled("No").annotated();
        StringBuilder out = new StringBuilder();

        new AnnotationText(out)
                .print(
                        report,
                        List.of(
                                new Quotation(
                                        Quotation.Kind.DIRECT,
                                        null,
                                        null,
                                        List.of(new Span(33, 36)),
                                        new Speaker.Named(
                                                "Ilse Calvander", "e1", Speaker.How.PRONOUN)),
                                new Quotation(
                                        Quotation.Kind.INDIRECT,
                                        null,
                                        null,
                                        List.of(new Span(48, 57)),
                                        new Speaker.Open())));

        assertThat(out.toString())
                .startsWith("No\n  Ilse Calvander (direct, by pronoun): “No,”\n")
                .contains("\n  not told who (indirect): It rained\n")
                .contains(": Ilse Calvander\n")
                .contains("  Times: Monday (XXXX-WXX-1)\n");
    }
}
