package synoptic.eval.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import synoptic.news.Article;

class BasilTest {
    private static final String ARTICLE =
            """
            {"source": "NYT", "title": "A vote", "url": "https://n.example/1", "date": "2018-05-01",
             "triplet-uuid": "event-1",
             "body-paragraphs": [["One. ", "Two."], ["Three."]]}
            """;

    @TempDir private Path folder;

    @Test
    void readsWhatAnArticleStatesAndItsParagraphs() throws IOException {
        write("2018/x_1.json", ARTICLE);

        Article article = new Basil(new DataFolder(folder)).all().articles().getFirst();

        assertThat(article.text()).isEqualTo("One. Two.\nThree.");
        assertThat(article.particulars().title()).isEqualTo("A vote");
        assertThat(article.particulars().url()).isEqualTo("https://n.example/1");
        assertThat(article.particulars().published())
                .hasToString("StatedTime[day=2018-05-01, time=null, zone=null, how=date]");
        assertThat(article.outlet().name()).isEqualTo("The New York Times");
    }

    @Test
    void evenYearsAreForDevelopment() throws IOException {
        write("2018/x_1.json", ARTICLE);
        write("2019/y_1.json", ARTICLE);
        Basil basil = new Basil(new DataFolder(folder));

        assertThat(basil.dev().articles())
                .extracting(Article::path)
                .containsExactly("basil/articles/2018/x_1.json");
        assertThat(basil.train().articles())
                .extracting(Article::path)
                .containsExactly("basil/articles/2019/y_1.json");
    }

    @Test
    void namesThePlaceOfABrokenDate() throws IOException {
        write("2018/x_1.json", ARTICLE.replace("2018-05-01", "May"));

        assertThatThrownBy(() -> new Basil(new DataFolder(folder)).all())
                .hasMessage(
                        "basil/articles/2018/x_1.json, date:"
                                + " expected a day like 2019-03-25 but found 'May'");
    }

    private void write(String name, String json) throws IOException {
        Path file = folder.resolve("basil/articles").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, json);
    }
}
