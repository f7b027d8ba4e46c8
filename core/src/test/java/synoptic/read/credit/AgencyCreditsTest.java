package synoptic.read.credit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AgencyCreditsTest {

    private static final OutletTable OUTLETS =
            OutletTable.of(
                    List.of(
                            "name\tdomains\tcountry\tlanguage\tfamily\tkind\taliases",
                            "Harbour Post\tharbourpost.example\tXX\ten\t\toutlet\t",
                            "Harbour Press Agency\thpa.example\tXX\ten\t\tagency\tHPA",
                            "Inland Wire\tinland.example\tXX\ten\t\tagency\t"),
                    "test");

    private final AgencyCredits credits = new AgencyCredits(OUTLETS);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- with HPA",
                "– With files from HPA.",
                "Source: HPA",
                "(with reporting by the Harbour Press Agency)",
                "Additional reporting by HPA",
                "The Harbour Press Agency contributed to this report.",
                "(HPA)",
                "(HPA/own report)",
                "via HPA and staff"
            })
    void findsTheAgencyThatALineCredits(String line) {
        assertThat(credits.inLine(line)).containsExactly("HPA");
    }

    @Test
    void findsAllAgenciesOfAList() {
        assertThat(credits.inLine("- with HPA, Inland Wire and the QRS")).isEqualTo(List.of());
        assertThat(credits.inLine("- with HPA, Inland Wire and QRS"))
                .containsExactly("HPA", "Inland Wire", "QRS");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "With the ferry aground, nobody left.",
                "From the harbour",
                "(the third day)",
                "Source: a fisherman",
                "Photo: HPA",
                "HPA reported it first.",
                "Ilse Marten contributed to this report.",
                ""
            })
    void findsNoneInALineThatSaysSomethingElse(String line) {
        assertThat(credits.inLine(line)).isEmpty();
    }

    @Test
    void findsTheAgencyOfADateline() {
        assertThat(credits.inDateline("PORT SERRIN, March 3 (HPA) - The ferry ran aground."))
                .containsExactly("HPA");
        assertThat(credits.inDateline("Port Serrin (HPA/Inland Wire) — The ferry"))
                .containsExactly("HPA", "Inland Wire");
        assertThat(credits.inDateline("(HPA): The ferry")).containsExactly("HPA");
    }

    @Test
    void findsNoAgencyInBracketsThatAreNoDateline() {
        assertThat(credits.inDateline("The ferry (built in Serrin) - an old ship - sank"))
                .isEmpty();
        assertThat(credits.inDateline("The ferry ran aground, said the agency (HPA).")).isEmpty();
        assertThat(credits.inDateline("")).isEmpty();
    }

    @Test
    void knowsAnAgencyByTheShapeOfItsName() {
        assertThat(credits.agency("Northern News Agency")).contains("Northern News Agency");
        assertThat(credits.agency("Harbour Post")).isEmpty();
        assertThat(credits.agency("Ilse Marten")).isEmpty();
    }
}
