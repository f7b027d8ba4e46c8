package synoptic.read.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import synoptic.news.Outlet;

class OutletTableTest {

    private static final String HEADER = "name\tdomains\tcountry\tlanguage\tfamily\tkind\taliases";

    private static final OutletTable OWN =
            OutletTable.of(
                    List.of(
                            HEADER,
                            "The Harbour Post\tharbourpost.example,HP.example\tXX\ten\tSalt Media\toutlet\tHP",
                            "",
                            "Bay Radio\tradio.harbourpost.example\tXX\ten\t\toutlet\t",
                            "Harbour Press Agency\thpa.example\tXX\ten\t\tagency\tHPA,Harbour Press"),
                    "own.tsv");

    private static List<String[]> shippedRows() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(OutletTable.class.getResourceAsStream("outlets.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .toList();
        }
    }

    private static void addOnce(Map<String, String> seen, String key, String row) {
        String before = seen.putIfAbsent(key.strip().toLowerCase(Locale.ROOT), row);

        assertThat(before).as("%s stands in the rows %s and %s", key, before, row).isNull();
    }

    @Test
    void knowsTheCountryOfAnOutletByItsDomainOrItsName() {
        assertThat(OWN.country(OWN.atHost("www.harbourpost.example"))).contains("XX");
        assertThat(OWN.country(new Outlet("Bay Radio", null, null))).contains("XX");
        assertThat(OWN.country(new Outlet("Nobody's Paper", null, null))).isEmpty();
        assertThat(OWN.country(Outlet.UNSTATED)).isEmpty();
    }

    @Test
    void knowsHundredsOfOutlets() {
        assertThat(OutletTable.builtIn().size()).isGreaterThanOrEqualTo(400);
    }

    @Test
    void shipsCompleteRows() throws IOException {
        for (String[] row : shippedRows()) {
            assertThat(row).as(row[0]).hasSize(7);
            assertThat(row[0]).isNotBlank().isEqualTo(row[0].strip());
            assertThat(row[1]).as(row[0]).matches("[a-z0-9.-]+\\.[a-z]+(?:,[a-z0-9.-]+\\.[a-z]+)*");
            assertThat(row[2]).as(row[0]).matches("[A-Z]{2}");
            assertThat(row[3]).as(row[0]).matches("[a-z]{2,3}");
            assertThat(row[5]).as(row[0]).isIn("outlet", "agency");
        }
    }

    @Test
    void shipsNoDomainNameOrAliasTwice() throws IOException {
        Map<String, String> domains = new HashMap<>();
        Map<String, String> names = new HashMap<>();

        for (String[] row : shippedRows()) {
            for (String domain : row[1].split(",")) {
                addOnce(domains, domain, row[0]);
            }
            addOnce(names, row[0], row[0]);
            for (String alias : row[6].split(",")) {
                if (!alias.isBlank()) {
                    addOnce(names, alias, row[0]);
                }
            }
        }
    }

    @Test
    void shipsRowsSortedByName() throws IOException {
        List<String> names = shippedRows().stream().map(row -> row[0]).toList();

        assertThat(names)
                .isSortedAccordingTo(Comparator.comparing(name -> name.toLowerCase(Locale.ROOT)));
    }

    @Test
    void shipsOnlyCountriesAndLanguagesThatExist() throws IOException {
        Set<String> countries = new HashSet<>(List.of(Locale.getISOCountries()));
        countries.add("XK"); // Kosovo, by common use
        Set<String> languages = new HashSet<>(List.of(Locale.getISOLanguages()));

        for (String[] row : shippedRows()) {
            assertThat(countries).as(row[0]).contains(row[2]);
            assertThat(languages).as(row[0]).contains(row[3]);
        }
    }

    @Test
    void shipsNoDomainThatIsMalformedOrBeginsWithAHostName() throws IOException {
        for (String[] row : shippedRows()) {
            for (String domain : row[1].split(",", -1)) {
                assertThat(domain)
                        .as(row[0])
                        .matches("(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\\.)+[a-z]{2,}")
                        .doesNotStartWith("www.")
                        .doesNotStartWith("m.");
            }
        }
    }

    @Test
    void shipsEachFamilyUnderOneSpelling() throws IOException {
        Map<String, String> spellings = new HashMap<>();
        for (String[] row : shippedRows()) {
            String family = row[4];
            String bare =
                    family.toLowerCase(Locale.ROOT)
                            .replaceAll("\\b(?:groupe?|grupo|media|company|the|news|plc)\\b", "")
                            .replaceAll("[^\\p{L}\\p{N}]", "");

            assertThat(family).as(row[0]).isEqualTo(family.strip());
            assertThat(spellings.merge(bare, family, (first, second) -> first))
                    .as(row[0])
                    .isEqualTo(family);
        }
    }

    @Test
    void shipsNoFamilyThatIsALabelForManyOwners() throws IOException {
        Map<String, Integer> sizes = new HashMap<>();
        for (String[] row : shippedRows()) {
            assertThat(row[4].toLowerCase(Locale.ROOT))
                    .as(row[0])
                    .doesNotContain(",", ";")
                    .isNotIn(
                            "independent", "private", "state", "various", "other", "none", "local");
            sizes.merge(row[4], row[4].isEmpty() ? 0 : 1, Integer::sum);
        }

        assertThat(sizes.values()).allMatch(size -> size <= 25);
    }

    @Test
    void rowsOfOnesOwnReplaceBuiltInOnesByDomainAndAddToThem() {
        OutletTable both =
                OWN.with(
                        List.of(
                                HEADER,
                                "Harbour Herald\thp.example\tXX\ten\tTide Group\toutlet\t",
                                "Inland Post\tinland.example\tXX\ten\t\toutlet\tIP"),
                        "mine.tsv");

        assertThat(both.atHost("hp.example"))
                .isEqualTo(new Outlet("Harbour Herald", "hp.example", "Tide Group"));
        assertThat(both.named("The Harbour Post")).isEmpty();
        assertThat(both.atHost("harbourpost.example").name()).isNull();
        assertThat(both.named("IP").map(Outlet::domain)).contains("inland.example");
        assertThat(both.agency("HPA")).contains("HPA");
    }

    @Test
    void expectsAHeaderInATableOfOnesOwn() {
        List<String> lines = List.of("Bay Radio\tbay.example\tXX\ten\t\toutlet\t");

        assertThatThrownBy(() -> OWN.with(lines, "mine.tsv"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("mine.tsv, line 1: expected a header line");
    }

    @Test
    void findsAnOutletByItsHostAndAnyHostBelowIt() {
        Outlet post = new Outlet("The Harbour Post", "harbourpost.example", "Salt Media");

        assertThat(OWN.atHost("harbourpost.example")).isEqualTo(post);
        assertThat(OWN.atHost("WWW.HarbourPost.example")).isEqualTo(post);
        assertThat(OWN.atHost("edition.en.harbourpost.example")).isEqualTo(post);
        assertThat(OWN.atHost("m.hp.example")).isEqualTo(post);
    }

    @Test
    void prefersTheLongestDomain() {
        assertThat(OWN.atHost("live.radio.harbourpost.example").name()).isEqualTo("Bay Radio");
    }

    @Test
    void knowsOnlyTheDomainOfAHostThatIsNotInTheTable() {
        assertThat(OWN.atHost("www.notharbourpost.example"))
                .isEqualTo(new Outlet(null, "notharbourpost.example", null));
        assertThat(OWN.atHost("localhost")).isEqualTo(new Outlet(null, "localhost", null));
        assertThat(OWN.atHost("..")).isEqualTo(new Outlet(null, "..", null));
    }

    @Test
    void findsAnOutletByAnAddress() {
        assertThat(OWN.atUrl("https://www.harbourpost.example:443/a?b#c").name())
                .isEqualTo("The Harbour Post");
        assertThat(OWN.atUrl("mailto:desk@harbourpost.example")).isEqualTo(Outlet.UNSTATED);
        assertThat(OWN.atUrl(null)).isEqualTo(Outlet.UNSTATED);
    }

    @Test
    void findsAnOutletByNameOrAliasWhateverTheCase() {
        assertThat(OWN.named("harbour post").map(Outlet::domain)).contains("harbourpost.example");
        assertThat(OWN.named(" The HP ").map(Outlet::domain)).contains("harbourpost.example");
        assertThat(OWN.named("Inland Post")).isEmpty();
    }

    @Test
    void creditsAnAgencyByItsShortNameAndNoOutletAsAgency() {
        assertThat(OWN.agency("Harbour Press Agency")).contains("HPA");
        assertThat(OWN.agency("harbour press")).contains("HPA");
        assertThat(OWN.agency("HP")).isEmpty();
    }

    @Test
    void namesFileAndLineOfARowWithACellTooFew() {
        List<String> lines = List.of(HEADER, "Bay Radio\tbay.example\tXX\ten\t\toutlet");

        assertThatThrownBy(() -> OutletTable.of(lines, "own.tsv"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "own.tsv, line 2: expected 7 tab-separated cells with name and domain"
                                + " first, but found 6");
    }

    @Test
    void namesFileAndLineOfARowWithoutADomain() {
        List<String> lines = List.of(HEADER, "", "Bay Radio\t \tXX\ten\t\toutlet\t");

        assertThatThrownBy(() -> OutletTable.of(lines, "own.tsv"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("own.tsv, line 3: expected");
    }

    @Test
    void namesFileAndLineOfARowOfAnUnknownKind() {
        List<String> lines = List.of(HEADER, "Bay Radio\tbay.example\tXX\ten\t\tblog\t");

        assertThatThrownBy(() -> OutletTable.of(lines, "own.tsv"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "own.tsv, line 2: expected the kind 'outlet' or 'agency' but found 'blog'");
    }
}
