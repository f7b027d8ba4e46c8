package synoptic.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    KESTWICK, Feb 6 (HPA) -|Five people were hurt
                    KESTWICK (HPA) –|Five people were hurt
                    PORT ST. ANNE —|Five people were hurt
                    Kestwick, Feb 6 (HPA) -|Five people were hurt
                    Port Saint-Anne (Quay News) -|Five people were hurt
                    """)
    void isWhatStandsBeforeTheFirstSentence(String dateline, String rest) {
        String text = dateline + " " + rest;

        assertThat(text.substring(Dateline.end(text))).isEqualTo(rest);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Five people were hurt - two of them badly - in Kestwick.",
                "The HPA (a port authority) said so.",
                "Kestwick (HPA) said so.",
                "A 2-1 win - and more - for Kestwick.",
                ""
            })
    void isNotSeenWhereThereIsNone(String text) {
        assertThat(Dateline.end(text)).isZero();
    }
}
