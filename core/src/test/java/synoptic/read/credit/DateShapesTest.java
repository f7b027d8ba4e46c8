package synoptic.read.credit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateShapesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "on 2024-11-06 | 1",
                "2024/11/06 | 2",
                "2024.11.06 | 2",
                "2024\u5e7411\u67086\u65e5 | 4",
                "2024 \ub144 11\uc6d4 6\uc77c | 4",
                "November 6 2024 | 8",
                "Nov. 6th 2024 | 24",
                "Nov. 6, 2024 | 24",
                "6 November 2024 | 16",
                "6 Nov., 2024 | 16",
                "6-Nov-2024 | 48",
                "6.11.2024 | 32",
                "6/11/2024 | 32",
                "20241106 | 64",
            })
    void tellsWhichWayOfWritingADateAYearAllows(String words, int shapes) {
        assertThat(DateShapes.in(words)).isEqualTo(shapes);
    }

    @Test
    void gathersTheShapesOfAllYears() {
        assertThat(DateShapes.in("2024-11-06, that is 6.11.2024"))
                .isEqualTo(DateShapes.ISO | DateShapes.NUMERIC);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no digits",
                "2024",
                "(2024)",
                "123 4567890 12345",
                "in the 1990s: 5",
                "\u00a9 2024 Quay Example"
            })
    void seesNoDateWhereNoneCanBe(String words) {
        assertThat(DateShapes.in(words)).isZero();
    }
}
