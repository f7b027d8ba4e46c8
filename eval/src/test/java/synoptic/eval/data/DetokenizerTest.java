package synoptic.eval.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DetokenizerTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "The fire , he said , is out .| The fire, he said, is out.",
                "It does n't help ; it 's late !| It doesn't help; it's late!",
                "about $ 5 million ( 40 % )| about $5 million (40%)",
                "`` We are fine , '' she said .| \"We are fine,\" she said.",
                "\" We are fine , \" she said .| \"We are fine,\" she said.",
                "\"We are fine , \" she said .| \"We are fine,\" she said.",
                "he called it \" bad \" today| he called it \"bad\" today",
                "it . \" A \"bad\" \" fire \"| it.\" A \"bad\" \"fire\"",
                "“ It ’ s ‘ new ’ ” , he said| “It’s ‘new’”, he said",
                "the workers ' union| the workers' union",
                "at 10 : 55 P.M. : a crash| at 10:55 P.M.: a crash",
                "open 24 / 7 -- always| open 24/7 -- always",
                "a 40 - year - old - - he| a 40-year-old - - he",
                "paid $ 2 . 6 million| paid $2.6 million",
            })
    void setsSpacesAsANewspaperDoes(String tokens, String text) {
        assertThat(Detokenizer.join(List.of(List.of(tokens.split(" "))))).isEqualTo(text);
    }

    @Test
    void keepsTheEndOfASentenceApartFromANumber() {
        List<List<String>> sentences = List.of(List.of("In", "2010", "."), List.of("9", "died"));

        assertThat(Detokenizer.join(sentences)).isEqualTo("In 2010. 9 died");
    }
}
