package synoptic.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import synoptic.Synoptic;
import synoptic.compare.claim.Statement;
import synoptic.compare.said.Rendering;
import synoptic.made.Ferry;
import synoptic.made.Laid;
import synoptic.made.Made;
import synoptic.news.Article;
import synoptic.news.Place;
import synoptic.publish.json.SynopsisJson;

class ComparerTest {

    private static final Synoptic SYNOPTIC = Synoptic.builtIn();

    /// What random reports are put together from.
    private static final String[] PIECES = {
        "Halvonian President Karel Mintz",
        "the mayor of Kestwick",
        "Mintz",
        "Ilse Marten",
        "Anders Dell, the harbour master,",
        "a spokesman for the Velden Bank",
        "police",
        "He",
        "said",
        "told reporters",
        "according to",
        "announced that",
        "denied that",
        "added:",
        "\"",
        "\"",
        "“",
        "”",
        "'",
        "’s",
        "‘",
        "«",
        "»",
        "(",
        ")",
        "[",
        "]",
        "—",
        " - ",
        ";",
        ":",
        ",",
        ",",
        ".",
        ".",
        "!",
        "?",
        "…",
        "\n",
        "\n\n",
        "12",
        "thirty-nine people",
        "4.5 per cent",
        "2,000,000",
        "60 votes to 57",
        "at least nine passengers",
        "£3m",
        "8:30",
        "99999999999999",
        "3 May 2026",
        "on Tuesday",
        "in June",
        "1998",
        "last week",
        "31 February",
        "yesterday",
        "the ferry ran aground",
        "were killed",
        ". The ferry carried 240 passengers when it struck the reef. ",
        ". The ferry carried 260 passengers on its crossing. ",
        "may have ignored the warning",
        "will not resign",
        "and",
        "but",
        "while",
        "which",
        "not",
        "never",
        "won't",
        "KESTWICK, May 3 (HPA) -",
        "were Bo Rask, Tove Halm and Oda Brisling",
        "\u00a0",
        "\t",
        "\ud83d\ude00",
        "\ud83d",
        "Ünsal Çörek",
        "北京",
        "e\u0301",
        "-",
        "'n't",
        "n't",
        "1.2.3",
        "%",
        "$",
        ",,",
        "..",
        "\u2028"
    };

    private static List<Article> random(int seed) {
        Random random = new Random(seed);
        List<Article> articles = new ArrayList<>();
        String shared = text(random, 60);
        for (int i = 0; i < 5; i++) {
            String own = text(random, random.nextInt(120));
            String text = random.nextBoolean() ? shared + " " + own : own + shared;
            Made made = Made.article("r" + i, text).titled("Ferry " + text(random, 3));
            if (random.nextInt(3) > 0) {
                made.on("2026-05-0" + (1 + random.nextInt(4)));
            }
            articles.add(made.of("Outlet " + i).build());
        }
        return articles;
    }

    private static String text(Random random, int pieces) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
            text.append(random.nextInt(6) == 0 ? "" : " ");
        }
        return text.toString();
    }

    private static String json(List<Synopsis> synopses) {
        StringBuilder json = new StringBuilder();
        synopses.forEach(synopsis -> json.append(SynopsisJson.of(synopsis)).append('\n'));
        return json.toString();
    }

    @Test
    void comparesAnyTextsAndShowsOnlyPlacesThatAreThere() {
        for (int seed = 1; seed <= 150; seed++) {
            List<Article> articles = random(seed);
            Map<String, String> texts = new HashMap<>();
            articles.forEach(article -> texts.put(article.id(), article.text()));

            for (Synopsis synopsis : SYNOPTIC.synopses(articles)) {
                for (Place place : Laid.places(synopsis)) {
                    String text = texts.getOrDefault(place.article(), "");
                    assertThat(place.span().end())
                            .as("seed %d, %s", seed, place)
                            .isLessThanOrEqualTo(text.length());
                    assertThat(place.span().in(text)).as("seed %d", seed).isEqualTo(place.text());
                }
            }
        }
    }

    @Test
    void showsWhereWordsWereChangedInsideTheirRendering() {
        for (int seed = 1; seed <= 50; seed++) {
            for (Synopsis synopsis : SYNOPTIC.synopses(random(seed))) {
                for (Rendering rendering : renderings(synopsis)) {
                    for (Rendering.WordChange change : rendering.words()) {
                        assertThat(rendering.place().span().contains(change.span()))
                                .as("seed %d, %s", seed, rendering)
                                .isTrue();
                    }
                }
            }
        }
    }

    private static List<Rendering> renderings(Synopsis synopsis) {
        return synopsis.utterances().stream().flatMap(u -> u.renderings().stream()).toList();
    }

    @Test
    void findsMuchInTheRandomReportsSoThatTheTestsTestSomething() {
        List<Synopsis> synopses = new ArrayList<>();
        for (int seed = 1; seed <= 20; seed++) {
            synopses.addAll(SYNOPTIC.synopses(random(seed)));
        }

        assertThat(synopses).anyMatch(s -> s.event().reports().size() > 3);
        assertThat(synopses).anyMatch(s -> !s.conflicts().isEmpty());
        assertThat(synopses).anyMatch(s -> !s.timeline().isEmpty());
        assertThat(synopses).anyMatch(s -> renderings(s).size() > s.utterances().size());
    }

    @Test
    void givesTheSameSynopsesForAnyTextsInAnyOrder() {
        for (int seed = 1; seed <= 40; seed++) {
            List<Article> articles = new ArrayList<>(random(seed));
            String expected = json(SYNOPTIC.synopses(articles));

            Collections.shuffle(articles, new Random(seed));

            assertThat(json(SYNOPTIC.synopses(articles))).as("seed %d", seed).isEqualTo(expected);
        }
    }

    @Test
    void givesTheSameSynopsisForReportsOfOneEventInAnyOrder() {
        String speech = "\"Salvage crews may need %s weeks to lift the Nordwind,\" Marten said.\n";
        List<Article> articles =
                new ArrayList<>(
                        List.of(
                                Ferry.morning(speech.formatted("eleven")).build(),
                                Ferry.reprint(speech.formatted("eleven")).build(),
                                Ferry.afternoon(speech.formatted("seven")).build(),
                                Ferry.evening("President Mintz sent 31 divers.").build()));
        String expected = json(SYNOPTIC.synopses(articles));

        for (int seed = 1; seed <= 20; seed++) {
            Collections.shuffle(articles, new Random(seed));

            assertThat(json(SYNOPTIC.synopses(articles))).as("seed %d", seed).isEqualTo(expected);
        }
    }

    @Test
    void laysOutAnEventOfOneReport() {
        Synopsis synopsis =
                Laid.out(Ferry.morning("\"The reef was dark,\" the pilot Tove Halm said."));

        assertThat(synopsis.utterances()).extracting(u -> u.speaker().name()).contains("Tove Halm");
        assertThat(synopsis.statements())
                .isNotEmpty()
                .extracting(Statement::standing)
                .containsOnly(Statement.Standing.EXCLUSIVE);
        assertThat(synopsis.conflicts()).isEmpty();
        assertThat(synopsis.headlines())
                .containsExactly(
                        new Headline(
                                "morning",
                                "Ferry Nordwind runs aground off Kestwick",
                                "2026-03-10T10:00:00Z"));
    }

    @Test
    void laysOutAReportWithoutWords() {
        Synopsis synopsis = Laid.out(Made.article("a", "").titled("Ferry aground"));

        assertThat(Laid.places(synopsis)).isEmpty();
        assertThat(synopsis.headlines()).containsExactly(new Headline("a", "Ferry aground", null));
    }

    @Test
    void putsHeadlinesInTheOrderTheyCameOut() {
        Synopsis synopsis = Laid.out(Ferry.evening(""), Ferry.morning(""), Ferry.afternoon(""));

        assertThat(synopsis.headlines())
                .extracting(Headline::article)
                .containsExactly("morning", "afternoon", "evening");
    }

    @Test
    void takesWhatAReportSaysOfAnotherOutletForSpeech() {
        Synopsis synopsis =
                Laid.out(
                        Ferry.morning(""),
                        Ferry.afternoon("Divers found the leak, the Kestwick Courier said.\n"));

        assertThat(synopsis.utterances())
                .extracting(u -> u.speaker().name())
                .contains("Kestwick Courier");
    }

    @Test
    void takesWhatAReportSaysOfItsOwnOutletForNoSpeech() {
        Synopsis synopsis =
                Laid.out(
                        Ferry.morning("Divers found the leak, the Kestwick Courier said.\n"),
                        Ferry.afternoon(""));

        assertThat(synopsis.utterances())
                .extracting(u -> u.speaker().name())
                .noneMatch(name -> name.contains("Courier"));
    }
}
