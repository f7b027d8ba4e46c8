package synoptic.annotate.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import synoptic.annotate.Sentences;
import synoptic.annotate.name.EntityFinder;
import synoptic.annotate.name.NameFinder;
import synoptic.annotate.name.NamedEntities;
import synoptic.text.Span;
import synoptic.text.Words;

class QuotationFinderTest {

    private static List<Quotation> quotations(String text) {
        Words words = Words.of(text);
        List<Span> sentences = Sentences.of(text);
        List<Span> runs = new NameFinder().names(text, sentences, words);
        NamedEntities named = new EntityFinder().entities(text, sentences, words, runs);
        return new QuotationFinder()
                .quotations(text, sentences, words, named.names(), named.entities());
    }

    /// `kind|source|cue|content / content|speaker`.
    private static List<String> found(String text) {
        return quotations(text).stream().map(quotation -> line(quotation, text)).toList();
    }

    private static String line(Quotation quotation, String text) {
        Span source = quotation.source();
        Span cue = quotation.cue();
        return "%s|%s|%s|%s|%s"
                .formatted(
                        quotation.kind(),
                        source == null ? "-" : source.in(text),
                        cue == null ? "-" : cue.in(text),
                        String.join(
                                " / ", quotation.content().stream().map(s -> s.in(text)).toList()),
                        speaker(quotation.speaker()));
    }

    private static String speaker(Speaker speaker) {
        return switch (speaker) {
            case Speaker.Named named -> named.name() + " " + named.how();
            case Speaker.Described described -> described.words() + " " + described.how();
            case Speaker.Open open -> "open";
        };
    }

    @Test
    void findsAQuotationBeforeItsTagEitherWayRound() {
        assertThat(found("“The quay is quite safe,” Marta Ilvesson said."))
                .containsExactly(
                        "DIRECT|Marta Ilvesson|said|The quay is quite safe|Marta Ilvesson NAME");
        assertThat(found("“Is the quay safe?” asked Marta Ilvesson, head of the harbour office."))
                .containsExactly(
                        "DIRECT|Marta Ilvesson, head of the harbour office|asked|Is the quay safe?"
                                + "|Marta Ilvesson NAME");
    }

    @Test
    void findsAQuotationAfterItsTag() {
        assertThat(found("Marta Ilvesson told reporters: “The quay is quite safe.”"))
                .containsExactly(
                        "DIRECT|Marta Ilvesson|told|The quay is quite safe.|Marta Ilvesson NAME");
    }

    @Test
    void joinsTheTwoPartsOfAQuotationAroundItsTag() {
        assertThat(found("“The quay,” Marta Ilvesson told the Courier, “is quite safe now.”"))
                .containsExactly(
                        "DIRECT|Marta Ilvesson|told|The quay / is quite safe now."
                                + "|Marta Ilvesson NAME");
    }

    @Test
    void givesASentenceThatOnlyGoesOnToTheSpeakerBefore() {
        assertThat(
                        found(
                                "“The quay is quite safe,” Marta Ilvesson said.\n"
                                        + "“We looked at every pile of it.”"))
                .contains("DIRECT|-|-|We looked at every pile of it.|Marta Ilvesson CONTINUED");
    }

    @Test
    void findsWhatIsSaidWithoutMarksFromThatOn() {
        assertThat(found("The harbour office said on Monday that the quay would stay shut."))
                .containsExactly(
                        "INDIRECT|The harbour office|said|that the quay would stay shut"
                                + "|The harbour office NOMINAL");
    }

    @Test
    void findsTheClauseBeforeACommaAndATag() {
        assertThat(found("The quay will stay shut, the harbour office said on Monday."))
                .containsExactly(
                        "INDIRECT|the harbour office|said|The quay will stay shut"
                                + "|the harbour office NOMINAL");
        assertThat(found("The quay will stay shut, according to the harbour office."))
                .containsExactly(
                        "INDIRECT|the harbour office|according to|The quay will stay shut"
                                + "|the harbour office NOMINAL");
        assertThat(found("According to the harbour office, the quay will stay shut."))
                .containsExactly(
                        "INDIRECT|the harbour office|According to|the quay will stay shut"
                                + "|the harbour office NOMINAL");
    }

    @Test
    void takesTheWholeClauseWhereOnlyPartOfItStandsInMarks() {
        assertThat(found("Marta Ilvesson said the quay was “as safe as a church” and would open."))
                .containsExactly(
                        "MIXED|Marta Ilvesson|said|the quay was “as safe as a church” and would open"
                                + "|Marta Ilvesson NAME");
    }

    @Test
    void readsWhatIsSaidOfASpeakerBetweenCommas() {
        assertThat(found("Marta Ilvesson, who runs the harbour, said the quay was safe."))
                .containsExactly(
                        "INDIRECT|Marta Ilvesson, who runs the harbour|said|the quay was safe"
                                + "|Marta Ilvesson NAME");
        assertThat(found("“It is safe,” the harbour master, Marta Ilvesson, told the Courier."))
                .containsExactly(
                        "DIRECT|the harbour master, Marta Ilvesson|told|It is safe"
                                + "|Marta Ilvesson NAME");
    }

    @Test
    void givesASecondCueTheSourceOfTheFirst() {
        assertThat(found("Marta Ilvesson said the quay was safe, adding that it would open soon."))
                .containsExactly(
                        "INDIRECT|Marta Ilvesson|said|the quay was safe|Marta Ilvesson NAME",
                        "INDIRECT|Marta Ilvesson|adding|that it would open soon"
                                + "|Marta Ilvesson NAME");
    }

    @Test
    void endsWhatOneSaysWhereAnotherBegins() {
        assertThat(found("Marta Ilvesson called it “sound,” while Jorik Dole called it “a wreck”."))
                .containsExactly(
                        "MIXED|Marta Ilvesson|called|it “sound,”|Marta Ilvesson NAME",
                        "MIXED|Jorik Dole|called|it “a wreck”|Jorik Dole NAME");
    }

    @Test
    void leavesAWordHeldAtArmsLengthAlone() {
        assertThat(found("The “safe” quay fell into the sea on Monday.")).isEmpty();
    }

    @Test
    void findsTheSpeakerOfASurnameAPronounAndATitle() {
        String text =
                """
                Harbour chief Marta Ilvesson shut the quay on Monday.
                “It is not safe,” she said.
                Ms Ilvesson said divers would come.
                The harbour chief said the work would last for weeks.
                """;

        assertThat(quotations(text).stream().map(q -> speaker(q.speaker())).toList())
                .containsExactly(
                        "Marta Ilvesson PRONOUN", "Marta Ilvesson SURNAME", "Marta Ilvesson TITLE");
    }

    @Test
    void namesNobodyWhereAPronounFitsNoOneBefore() {
        String text = "The quay fell on Monday.\n“It was never safe,” he said.";

        assertThat(found(text)).containsExactly("DIRECT|he|said|It was never safe|open");
    }

    @Test
    void neverTakesAManForShe() {
        String text = "Mr Jorik Dole left the quay.\n“It was never safe,” she said.";

        assertThat(found(text)).containsExactly("DIRECT|she|said|It was never safe|open");
    }

    @Test
    void leavesThoseWhoAreNotNamedAsTheyStand() {
        assertThat(found("“It fell at once,” one 70-year-old man told the Courier."))
                .containsExactly(
                        "DIRECT|one 70-year-old man|told|It fell at once"
                                + "|one 70-year-old man NOMINAL");
    }

    @Test
    void findsNothingWhereNobodySpeaks() {
        assertThat(found("The quay did not open. He was not told. Nobody could say why."))
                .isEmpty();
        assertThat(found("")).isEmpty();
    }

    @Test
    void letsTheOneQuotedSpeakOnRatherThanOneOnlyMentioned() {
        assertThat(
                        found(
                                "“I know of no such plan,” Thomas Marsk told reporters shortly"
                                        + " after James Trelawn claimed a “great” victory over his"
                                        + " rival Edwin Vane.\n"
                                        + "“It is a hostile port,” he added."))
                .endsWith("DIRECT|he|added|It is a hostile port|Thomas Marsk PRONOUN");
    }

    @Test
    void takesTheSubjectOfTheSentenceBeforeForHe() {
        assertThat(
                        found(
                                "Tilda Brandt said on Friday that the quay was shut.\n"
                                        + "Thomas Marsk caught listeners off-guard in May when he gave"
                                        + " a teasing reply to the question of who he would prefer,"
                                        + " which also included a jab at Joe Vane.\n"
                                        + "'Our favourite, if you can call it that, was the old"
                                        + " master,' he told the audience."))
                .containsExactly(
                        "INDIRECT|Tilda Brandt|said|that the quay was shut|Tilda Brandt NAME",
                        "DIRECT|he|told|Our favourite, if you can call it that, was the old master"
                                + "|Thomas Marsk PRONOUN");
    }

    @Test
    void findsNoSpeechInActsAndBareFeelings() {
        assertThat(found("Marta Ilvesson is a former mayor who had refused to accept defeat."))
                .isEmpty();
        assertThat(found("The mayor had refused to resign.")).isEmpty();
        assertThat(found("World leaders offered their congratulations to Marta Ilvesson."))
                .isEmpty();
        assertThat(found("The chancellor extended congratulations.")).isEmpty();
        assertThat(found("Others on the quays of Serrin expressed a similar kind of caution."))
                .isEmpty();
        assertThat(found("The council called a strike for Monday.")).isEmpty();
        assertThat(found("They asked whether he thought the quay would hold.\nShe declared war."))
                .noneMatch(line -> line.contains("|thought|") || line.contains("|declared|"));
    }

    @Test
    void takesNoOwnerForASpeaker() {
        assertThat(
                        found(
                                "Marta Ilvesson voiced her agreement with Joren Dahl’s plans to"
                                        + " combat smuggling."))
                .containsExactly(
                        "INDIRECT|Marta Ilvesson|voiced|her agreement with Joren Dahl’s plans to"
                                + " combat smuggling|Marta Ilvesson NAME");
    }

    @Test
    void endsWhatIsSaidBeforeTheOutletThatPassesItOn() {
        String said = "INDIRECT|Marta Ilvesson|told|that she knew of no plan|Marta Ilvesson NAME";
        assertThat(
                        found(
                                "Marta Ilvesson told journalists that she knew of no plan,"
                                        + " Quayside.Az reports per Brascanian media."))
                .containsExactly(said);
        assertThat(
                        found(
                                "Marta Ilvesson told journalists that she knew of no plan,"
                                        + " Interquay reported."))
                .containsExactly(said);
    }

    @Test
    void findsQuotedWordsInPraiseAndBlame() {
        assertThat(
                        found(
                                "Marta Ilvesson congratulated Joren Dahl on an “incredible"
                                        + " victory” and commended him for his “commitment to the"
                                        + " ‘steady hand’ approach”."))
                .containsExactly(
                        "MIXED|Marta Ilvesson|congratulated|Joren Dahl on an “incredible victory”"
                                + "|Marta Ilvesson NAME",
                        "MIXED|Marta Ilvesson|commended|him for his “commitment to the ‘steady"
                                + " hand’ approach”|Marta Ilvesson NAME");
        assertThat(found("Marta Ilvesson was quick to congratulate Joren Dahl on a “fine day”."))
                .containsExactly(
                        "MIXED|Marta Ilvesson|congratulate|Joren Dahl on a “fine day”"
                                + "|Marta Ilvesson NAME");
        assertThat(found("Marta Ilvesson congratulated Joren Dahl on Monday.")).isEmpty();
    }

    @Test
    void findsSpeechWithinSpeech() {
        assertThat(
                        found(
                                "“President Joren Dahl has repeatedly said he will respect the"
                                        + " vote,” Marta Ilvesson said."))
                .containsExactly(
                        "DIRECT|Marta Ilvesson|said|President Joren Dahl has repeatedly said he"
                                + " will respect the vote|Marta Ilvesson NAME",
                        "INDIRECT|President Joren Dahl|said|he will respect the vote"
                                + "|Joren Dahl NAME");
        assertThat(found("“He said he will respect the vote,” Marta Ilvesson said.")).hasSize(1);
    }

    @Test
    void joinsAClauseInFrontThatQuotesTheSameSpeaker() {
        assertThat(
                        found(
                                "While the mayor remains “open” to talks with Joren Dahl, Marta"
                                        + " Ilvesson said that the port should not “beg”."))
                .containsExactly(
                        "MIXED|Marta Ilvesson|said|While the mayor remains “open” to talks with"
                                + " Joren Dahl / that the port should not “beg”"
                                + "|Marta Ilvesson NAME");
        assertThat(
                        found(
                                "While Joren Dahl called it “odd” and rare, Marta Ilvesson said"
                                        + " that the port was shut."))
                .contains(
                        "INDIRECT|Marta Ilvesson|said|that the port was shut|Marta Ilvesson NAME");
    }

    @Test
    void findsTheWordInWhichOneSeesAnother() {
        assertThat(
                        found(
                                "The quay will stay shut, according to the Harbour Board, as it"
                                        + " continues to view the Union as being 'unfriendly' towards"
                                        + " Brasca."))
                .containsExactly(
                        "INDIRECT|the Harbour Board|according to|The quay will stay shut"
                                + "|Harbour Board NAME",
                        "MIXED|it|view|the Union as being 'unfriendly' towards Brasca"
                                + "|Harbour Board PRONOUN");
        assertThat(found("She saw the film “The Long Quay Home” with friends.")).isEmpty();
    }

    @Test
    void knowsTheFatherOfThreeByTheSentenceBefore() {
        assertThat(
                        found(
                                "Casimir Dole, 44, lost his house in the flood.\n“We heard the"
                                        + " water before we saw it,” the father of three told the"
                                        + " Courier."))
                .containsExactly(
                        "DIRECT|the father of three|told|We heard the water before we saw it"
                                + "|Casimir Dole TITLE");
    }

    @Test
    void endsASpeakerBeforeThatWhichIsTold() {
        assertThat(found("She told Channel Six that Joren Dahl would appeal and not resign."))
                .hasSize(1);
    }

    @Test
    void keepsItsSpansInAnyTextWhatever() {
        String[] pieces = {
            "\"",
            "“",
            "”",
            "'",
            "’",
            "„",
            "«",
            "»",
            " said ",
            ", ",
            ". ",
            "\n",
            "he ",
            "Marta Dole ",
            "that ",
            "saying ",
            "according to ",
            "who ",
            "and ",
            "told ",
            "the ",
            "quay ",
            ":",
            "—",
            "?",
            "\uD83D\uDE00",
            "''",
            "- "
        };
        for (int seed = 0; seed < 400; seed++) {
            Random random = new Random(seed);
            StringBuilder made = new StringBuilder();
            for (int i = 0; i < 150; i++) {
                made.append(pieces[random.nextInt(pieces.length)]);
            }
            String text = made.toString();

            List<Quotation> found = quotations(text);

            for (Quotation quotation : found) {
                for (Span part : quotation.content()) {
                    assertThat(part.end()).as("seed %d", seed).isLessThanOrEqualTo(text.length());
                    assertThat(part.length()).as("seed %d", seed).isPositive();
                }
            }
        }
    }

    @Test
    void readsLongTextsThatNeverEndASentenceOrAQuotation() {
        List<String> pieces =
                List.of(
                        "\"",
                        "“a ",
                        "'a' ",
                        "said ",
                        "told told, saying ",
                        "a, ",
                        "X, a b, who ",
                        "\"a\" said B. ",
                        "\"a\n",
                        "according to ",
                        "“X Y said he a ",
                        "while “a” b, X said c, ");
        for (String piece : pieces) {
            String text = piece.repeat(200_000 / piece.length());

            List<Quotation> found = quotations(text);

            assertThat(found.size()).as(piece).isLessThan(text.length());
        }
    }
}
