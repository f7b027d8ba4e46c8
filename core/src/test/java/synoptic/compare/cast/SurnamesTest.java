package synoptic.compare.cast;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SurnamesTest {

    @Test
    void partsANameIntoGivenNamesAndSurname() {
        assertThat(Surnames.given("Ana María Ferreyra")).isEqualTo("ana maria");
        assertThat(Surnames.of("Ana María Ferreyra")).isEqualTo("ferreyra");
    }

    @Test
    void takesOneWordForASurname() {
        assertThat(Surnames.given("Marten")).isEmpty();
        assertThat(Surnames.of("Marten")).isEqualTo("marten");
    }

    @Test
    void takesOneLetterMoreLessOrOtherInALongNameForASpelling() {
        assertThat(Surnames.alike("rudzitis", "rudzitiss")).isTrue();
        assertThat(Surnames.alike("rudzitis", "rudzitys")).isTrue();
        assertThat(Surnames.alike("rudzitiss", "rudzitis")).isTrue();
    }

    @Test
    void takesTwoLettersForAnotherName() {
        assertThat(Surnames.alike("rudzitis", "rudzatys")).isFalse();
        assertThat(Surnames.alike("brandeis", "brandeissen")).isFalse();
    }

    @Test
    void takesOneLetterInAShortNameForAnotherName() {
        assertThat(Surnames.alike("dell", "bell")).isFalse();
        assertThat(Surnames.alike("halm", "halms")).isFalse();
    }
}
