package synoptic.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import synoptic.copy.Origin.How;
import synoptic.copy.Origin.Kind;
import synoptic.made.Made;
import synoptic.made.Texts;
import synoptic.news.Article;
import synoptic.news.Outlet;

class OriginFinderTest {

    @Test
    void tracesAnAgencyTextToThoseThatPrintedIt() {
        Article agency =
                Made.article("z", Texts.DAM).of("Ostermark Press Agency").on("2026-05-05").build();
        Article exact =
                Made.article("a", Texts.DAM)
                        .of("Grellin Bote")
                        .on("2026-05-04")
                        .credits("OPA")
                        .build();
        Article trimmed =
                Made.article("b", Texts.lead(Texts.DAM, 5))
                        .of("Tal Kurier")
                        .on("2026-05-06")
                        .build();
        Article extended =
                Made.article("c", Texts.DAM + "\n" + Texts.CHESS)
                        .of("Der Wehr")
                        .on("2026-05-06")
                        .build();
        Article changed =
                Made.article("d", Texts.DAM.replace("340", "430"))
                        .of("Blick")
                        .on("2026-05-06")
                        .build();

        List<Origin> origins = origins(List.of(exact, trimmed, extended, changed, agency));

        assertThat(origins).hasSize(1);
        assertThat(origins.get(0).kind()).isEqualTo(Kind.TEXT);
        assertThat(origins.get(0).original()).isEqualTo("z");
        assertThat(origins.get(0).credit()).isEqualTo("OPA");
        assertThat(how(origins.get(0)))
                .isEqualTo(
                        Map.of(
                                "z",
                                How.ORIGINAL,
                                "a",
                                How.EXACT,
                                "b",
                                How.TRIMMED,
                                "c",
                                How.EXTENDED,
                                "d",
                                How.CHANGED));
    }

    @Test
    void joinsDifferentTextsThatCreditOneAgencyByItsLettersOrItsFullName() {
        Article byLetters = Made.article("a", Texts.DAM).credits("OPA").build();
        Article byName =
                Made.article("b", Texts.DAM_TOLD_ANEW).credits("Ostermark Press Agency").build();

        List<Origin> origins = origins(List.of(byLetters, byName));

        assertThat(origins).hasSize(1);
        assertThat(origins.get(0).kind()).isEqualTo(Kind.CREDIT);
        assertThat(origins.get(0).original()).isNull();
        assertThat(how(origins.get(0)))
                .containsOnly(Map.entry("a", How.CREDITED), Map.entry("b", How.CREDITED));
    }

    @Test
    void keepsAccountsWithoutACommonTextOrCreditApart() {
        Article one = Made.article("a", Texts.DAM).credits("OPA").build();
        Article other = Made.article("b", Texts.DAM_TOLD_ANEW).of("Tal Kurier").build();

        List<Origin> origins = origins(List.of(one, other));

        assertThat(origins).extracting(Origin::kind).containsExactly(Kind.OWN, Kind.OWN);
        assertThat(origins).extracting(Origin::original).containsExactly("a", "b");
    }

    @Test
    void takesCapturesOfOneAddressForVersions() {
        Article first =
                Made.article("a", Texts.CHESS)
                        .at("https://www.kurier.example/chess/open?ref=home")
                        .on("2026-05-03")
                        .build();
        Article later =
                Made.article("b", Texts.DAM)
                        .at("http://kurier.example/chess/open/#live")
                        .on("2026-05-04")
                        .build();

        List<Origin> origins = origins(List.of(first, later));

        assertThat(origins).hasSize(1);
        assertThat(origins.get(0).kind()).isEqualTo(Kind.TEXT);
        assertThat(how(origins.get(0)))
                .containsOnly(Map.entry("a", How.ORIGINAL), Map.entry("b", How.VERSION));
    }

    @Test
    void takesALaterCaptureOfACopyForAVersionOfThatCopy() {
        Article agency = Made.article("a", Texts.DAM).on("2026-05-01").build();
        Article copy =
                Made.article("b", Texts.lead(Texts.DAM, 6))
                        .at("https://kurier.example/dam")
                        .on("2026-05-02")
                        .build();
        Article later =
                Made.article("c", Texts.lead(Texts.DAM, 5))
                        .at("https://kurier.example/dam")
                        .on("2026-05-03")
                        .build();

        Origin origin = origins(List.of(agency, copy, later)).get(0);

        assertThat(how(origin))
                .isEqualTo(Map.of("a", How.ORIGINAL, "b", How.TRIMMED, "c", How.VERSION));
        assertThat(origin.articles())
                .extracting(Origin.Descent::from)
                .containsExactly(null, "a", "b");
    }

    @Test
    void countsAReportOfItsOwnThatHasAPartOfAnAgencyTextForItself() {
        Article agency =
                Made.article("a", Texts.DAM).of("Ostermark Press Agency").on("2026-05-04").build();
        Article printed = Made.article("b", Texts.DAM).credits("OPA").on("2026-05-05").build();
        Article mixed =
                Made.article("c", Texts.DAM_TOLD_ANEW + "\n" + Texts.lead(Texts.DAM, 2))
                        .of("Tal Kurier")
                        .credits("OPA")
                        .on("2026-05-05")
                        .build();

        List<Origin> origins = origins(List.of(agency, printed, mixed));

        assertThat(origins).hasSize(2);
        assertThat(how(origins.get(0))).containsOnlyKeys("a", "b");
        assertThat(how(origins.get(1))).containsOnlyKeys("c");
        assertThat(origins.get(0).parts()).isEmpty();
        assertThat(origins.get(1).parts()).hasSize(1);
        assertThat(origins.get(1).parts().get(0).from()).isEqualTo("a");
        assertThat(origins.get(1).parts().get(0).part()).isBetween(0.2, 0.5);
    }

    @Test
    void keepsTwoAccountsApartOfWhichARoundupHasAPartEach() {
        Article dam = Made.article("a", Texts.DAM).on("2026-05-04").build();
        Article chess = Made.article("b", Texts.CHESS).on("2026-05-04").build();
        Article roundup =
                Made.article(
                                "c",
                                Texts.lead(Texts.DAM, 2)
                                        + "\n"
                                        + Texts.DAM_TOLD_ANEW
                                        + "\n"
                                        + Texts.lead(Texts.CHESS, 2))
                        .on("2026-05-05")
                        .build();

        assertThat(origins(List.of(dam, chess, roundup))).hasSize(3);
    }

    @Test
    void takesOutletsOfOneFamilyForOneAccount() {
        Article one =
                Made.article("a", Texts.DAM).of(new Outlet("Tal Kurier", null, "Wehr")).build();
        Article other =
                Made.article("b", Texts.DAM_TOLD_ANEW)
                        .of(new Outlet("Grellin Bote", null, "wehr"))
                        .build();

        List<Origin> origins = origins(List.of(one, other));

        assertThat(origins).extracting(Origin::kind).containsExactly(Kind.PUBLISHER);
        assertThat(how(origins.get(0)))
                .containsOnly(Map.entry("a", How.RELATED), Map.entry("b", How.RELATED));
    }

    @Test
    void leavesAnOutletsOwnReportApartFromTheAgencyTextItAlsoRan() {
        Article agency =
                Made.article("a", Texts.DAM).of("Ostermark Press Agency").on("2026-05-04").build();
        Article ran =
                Made.article("b", Texts.DAM)
                        .of("Tal Kurier")
                        .credits("OPA")
                        .on("2026-05-05")
                        .build();
        Article own =
                Made.article("c", Texts.DAM_TOLD_ANEW).of("Tal Kurier").on("2026-05-06").build();

        assertThat(origins(List.of(agency, ran, own))).hasSize(2);
    }

    @Test
    void joinsAReportToTheOneItCreditsWithHavingBeenFirst() {
        Article first = Made.article("a", Texts.DAM).of("The Tal Kurier").build();
        Article follower =
                Made.article(
                                "b",
                                Texts.DAM_TOLD_ANEW
                                        + "\nThe burst was first reported by the Tal Kurier.")
                        .of("Der Wehr")
                        .build();

        List<Origin> origins = origins(List.of(first, follower));

        assertThat(origins).extracting(Origin::kind).containsExactly(Kind.CREDIT);
    }

    @Test
    void saysWhatWasCutAddedAndChangedHoweverMuchThatIs() {
        String text = Texts.DAM + "\n“We shall rebuild every wall of it,” Quenzel said on Friday.";
        String edited =
                Texts.DAM_TOLD_ANEW
                        + "\n"
                        + text.replace("340 residents", "430 residents")
                                .replace("Marla Quenzel", "Marta Quenzel")
                                .replace("rebuild every wall", "repair every wall")
                                .replace("until noon", "until six")
                                .replaceFirst("(?m)^Repairing.*\n", "");

        Changes changes = Changes.between(text, edited);

        assertThat(changes.words())
                .containsExactly(
                        new CopyLink.Change("340", "430", CopyLink.Kind.FIGURE),
                        new CopyLink.Change("Marla", "Marta", CopyLink.Kind.NAME),
                        new CopyLink.Change("noon", "six", CopyLink.Kind.WORDS),
                        new CopyLink.Change("rebuild", "repair", CopyLink.Kind.QUOTE));
        assertThat(changes.cut()).hasSize(1);
        assertThat(changes.cut().get(0)).startsWith("Repairing").endsWith("water board");
        assertThat(changes.added()).hasSize(1);
        assertThat(changes.added().get(0)).startsWith("Water tore").endsWith("the village");
    }

    @Test
    void takesAddressesForOneThatDifferOnlyInHowAReaderCame() {
        String address = "https://kurier.example/show.php?id=";
        Article first = Made.article("a", Texts.CHESS).at(address + "7").build();
        Article later = Made.article("b", Texts.DAM).at(address + "7&utm_source=x").build();
        Article other = Made.article("c", Texts.DAM_TOLD_ANEW).at(address + "8").build();

        List<Origin> origins = origins(List.of(first, later, other));

        assertThat(origins).hasSize(2);
        assertThat(how(origins.get(0))).containsOnlyKeys("a", "b");
    }

    @Test
    void takesTheHomePageOfAnOutletForNoVersionOfAnother() {
        Article one = Made.article("a", Texts.CHESS).at("https://kurier.example/").build();
        Article other = Made.article("b", Texts.DAM).at("https://kurier.example/").build();

        assertThat(origins(List.of(one, other))).hasSize(2);
    }

    @Test
    void givesTheLongestOfUndatedCopiesAsTheOriginal() {
        Article brief = Made.article("a", Texts.lead(Texts.DAM, 5)).build();
        Article whole = Made.article("b", Texts.DAM).build();

        List<Origin> origins = origins(List.of(brief, whole));

        assertThat(origins.get(0).original()).isEqualTo("b");
        assertThat(how(origins.get(0)))
                .containsOnly(Map.entry("a", How.TRIMMED), Map.entry("b", How.ORIGINAL));
    }

    @Test
    void takesTheOriginalFromThoseThatShareTheTextAndNotFromThoseThatOnlyGiveTheCredit() {
        Article creditOnly =
                Made.article("a", Texts.DAM_TOLD_ANEW).credits("OPA").on("2026-05-01").build();
        Article first = Made.article("b", Texts.DAM).credits("OPA").on("2026-05-05").build();
        Article copy = Made.article("c", Texts.DAM).credits("OPA").on("2026-05-06").build();

        List<Origin> origins = origins(List.of(creditOnly, first, copy));

        assertThat(origins).hasSize(1);
        assertThat(origins.get(0).original()).isEqualTo("b");
        assertThat(how(origins.get(0)))
                .isEqualTo(Map.of("a", How.CREDITED, "b", How.ORIGINAL, "c", How.EXACT));
    }

    @Test
    void callsACopyOfACopyACopyThoughItHasLittleOfTheOriginal() {
        Article original = Made.article("a", Texts.DAM).on("2026-05-01").build();
        Article between =
                Made.article("b", Texts.lead(Texts.DAM, 4) + "\n" + Texts.CHESS)
                        .on("2026-05-02")
                        .build();
        Article last = Made.article("c", Texts.CHESS).on("2026-05-03").build();

        List<Origin> origins = origins(List.of(original, between, last));

        assertThat(origins).hasSize(1);
        assertThat(how(origins.get(0)).get("c")).isEqualTo(How.TRIMMED);
    }

    @Test
    void givesTheSameOriginsInAnyOrder() {
        List<Article> articles = new ArrayList<>();
        for (int i = 1; i <= 8; i++) {
            Made made = Made.article("r" + i, Texts.lead(Texts.DAM, i)).of("Outlet " + i);
            articles.add((i % 3 == 0 ? made.credits("OPA") : made).build());
        }
        List<Origin> expected = origins(articles);

        for (int seed = 0; seed < 30; seed++) {
            Collections.shuffle(articles, new Random(seed));

            assertThat(origins(articles)).as("seed %d", seed).isEqualTo(expected);
        }
    }

    @Test
    void readsAnOutletAtADomainWithoutADot() {
        Article local = Made.article("a", Texts.DAM).ofDomain("newsroom").build();

        assertThat(origins(List.of(local))).hasSize(1);
    }

    private static List<Origin> origins(List<Article> articles) {
        return new OriginFinder().origins(articles, new CopyFinder().links(articles));
    }

    private static Map<String, How> how(Origin origin) {
        return origin.articles().stream()
                .collect(Collectors.toMap(Origin.Descent::article, Origin.Descent::how));
    }
}
