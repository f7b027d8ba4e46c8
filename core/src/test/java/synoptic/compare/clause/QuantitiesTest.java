package synoptic.compare.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import synoptic.compare.clause.Quantity.Bound;
import synoptic.text.Words;

class QuantitiesTest {

    private static List<Quantity> find(String text) {
        Words words = Words.of(text);
        return new Quantities(text, words).between(0, words.count());
    }

    private static Quantity only(String text) {
        assertThat(find(text)).as(text).hasSize(1);
        return find(text).getFirst();
    }

    @Test
    void findsANumberInDigitsWithWhatItCounts() {
        String text = "The ferry carried 240 passengers to Kestwick.";

        Quantity quantity = only(text);

        assertThat(quantity.value()).isEqualTo(240);
        assertThat(quantity.unit()).isEqualTo(Stems.of("passengers"));
        assertThat(quantity.bound()).isEqualTo(Bound.EXACT);
        assertThat(quantity.span().in(text)).isEqualTo("240 passengers");
    }

    @Test
    void readsThousandsAndDecimals() {
        assertThat(only("It cost 1,250,000 florins.").value()).isEqualTo(1_250_000);
        assertThat(only("It cost 4.75 florins.").value()).isEqualTo(4.75);
    }

    @Test
    void readsThousandsAfterASpace() {
        assertThat(only("It drew 27 000 people.").value()).isEqualTo(27_000);
    }

    @Test
    void countsNoAgeAsANumber() {
        assertThat(find("She died at the age of 56.")).isEmpty();
        assertThat(find("The singer, aged 56, fell.")).isEmpty();
    }

    @Test
    void readsNumbersInWords() {
        assertThat(only("Twelve sailors swam ashore.").value()).isEqualTo(12);
        assertThat(only("They found thirty-nine sailors.").value()).isEqualTo(39);
        assertThat(only("They found twenty sailors.").value()).isEqualTo(20);
    }

    @Test
    void multipliesByTheScaleAfterTheNumber() {
        assertThat(only("It cost 18 million florins.").value()).isEqualTo(18_000_000);
        assertThat(only("It cost two hundred thousand florins.").value()).isEqualTo(200_000);
        assertThat(only("It cost 1.5 billion florins.").value()).isEqualTo(1_500_000_000);
    }

    @Test
    void readsDozens() {
        assertThat(only("A dozen sailors swam.").value()).isEqualTo(12);
        assertThat(only("Two dozen sailors swam.").value()).isEqualTo(24);
    }

    @Test
    void countsPerCentAndItsSignAsOneUnit() {
        assertThat(only("Prices rose 4.5 per cent.").unit()).isEqualTo("percent");
        assertThat(only("Prices rose 4.5 percent.").unit()).isEqualTo("percent");
        assertThat(only("Prices rose 4.5%.").unit()).isEqualTo("percent");
    }

    @Test
    void takesTheSignOfACurrencyAsTheUnit() {
        assertThat(only("It was sold for €300.").unit()).isEqualTo("€");
    }

    @Test
    void looksPastSmallWordsForWhatIsCounted() {
        assertThat(only("Fourteen of the sailors swam.").unit()).isEqualTo(Stems.of("sailors"));
        assertThat(only("Some 30 more villagers fled.").unit()).isEqualTo(Stems.of("villagers"));
    }

    @Test
    void givesTheTwoSidesOfAScoreTwoUnits() {
        List<Quantity> score = find("The motion failed by 60 votes to 57.");

        assertThat(score).extracting(Quantity::value).containsExactly(60.0, 57.0);
        assertThat(score.get(1).unit()).isEqualTo(score.get(0).unit() + " against");
    }

    @Test
    void countsAYearAsNoNumber() {
        assertThat(find("The bridge of 1987 was closed in 2024.")).isEmpty();
    }

    @Test
    void countsANumberLikeAYearWithACommaAsANumber() {
        assertThat(only("The town lost 1,987 people.").value()).isEqualTo(1987);
    }

    @Test
    void leavesOutWhatIsToldToBePast() {
        assertThat(find("Support rose from 31 per cent.")).isEmpty();
    }

    @Test
    void leavesOutByHowMuchANumberChanged() {
        assertThat(only("The toll rose by two to 250.").value()).isEqualTo(250);
    }

    @Test
    void leavesOutMoneyPutIntoAnotherCurrency() {
        assertThat(only("It was sold for €300 ($340).").value()).isEqualTo(300);
        assertThat(only("They bought 5.6 million florins ($890 million) of it.").value())
                .isEqualTo(5_600_000);
    }

    @Test
    void leavesOutTheEndsOfARange() {
        assertThat(find("Prices rose 2-15 per cent.")).isEmpty();
        assertThat(find("They grow to 4 or 5 metres.")).isEmpty();
        assertThat(find("It cost $7 million or $8 million.")).isEmpty();
    }

    @Test
    void countsNoOneAsNoNumber() {
        assertThat(find("There was no one aboard.")).isEmpty();
    }

    @Test
    void countsNeitherClocksNorRanksAsNumbers() {
        assertThat(find("At 8:30 the 12th regiment marched.")).isEmpty();
    }

    @Test
    void readsHowTheWordsLimitANumber() {
        assertThat(only("At least 40 sailors drowned.").bound()).isEqualTo(Bound.AT_LEAST);
        assertThat(only("More than 40 sailors drowned.").bound()).isEqualTo(Bound.AT_LEAST);
        assertThat(only("Over 40 sailors drowned.").bound()).isEqualTo(Bound.AT_LEAST);
        assertThat(only("About 40 sailors drowned.").bound()).isEqualTo(Bound.ABOUT);
        assertThat(only("Nearly 40 sailors drowned.").bound()).isEqualTo(Bound.ABOUT);
        assertThat(only("Up to 40 sailors drowned.").bound()).isEqualTo(Bound.AT_MOST);
        assertThat(only("Fewer than 40 sailors drowned.").bound()).isEqualTo(Bound.AT_MOST);
    }

    @Test
    void readsOnlyTheWordsItIsAskedFor() {
        String text = "Nine sailors and 12 dogs swam.";
        Words words = Words.of(text);

        List<Quantity> found = new Quantities(text, words).between(2, words.count());

        assertThat(found).extracting(Quantity::value).containsExactly(12.0);
    }
}
