package synoptic.store.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressTest {

    @ParameterizedTest
    @CsvSource({
        "news.db, news.db",
        "postgresql://host/news, jdbc:postgresql://host/news",
        "jdbc:postgresql://host/news?user=me&password=secret, jdbc:postgresql://host/news",
        "postgresql://host/news?password=secret&currentSchema=w1, 'jdbc:postgresql://host/news, schema w1'"
    })
    void isNamedWithoutAPassword(String words, String name) {
        assertThat(Address.of(words).name()).isEqualTo(name);
    }
}
