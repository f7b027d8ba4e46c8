package synoptic.publish.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import synoptic.made.Made;
import synoptic.made.Texts;
import synoptic.news.Article;

class GenreTest {

    private static Made article() {
        return Made.article("a", Texts.CHESS);
    }

    @Test
    void takesAnArticleThatStatesNothingAsNews() {
        assertThat(Genre.of(article().titled("Opinion polls open").build())).isEqualTo(Genre.NEWS);
        assertThat(Genre.of(article().at("https://a.example/sport/opinion-poll").build()))
                .isEqualTo(Genre.NEWS);
    }

    @Test
    void readsItInTheFoldersOfTheAddress() {
        assertThat(Genre.of(article().at("https://a.example/opinion/2026/weir").build()))
                .isEqualTo(Genre.OPINION);
        assertThat(Genre.of(article().at("https://opinion.example/2026/weir").build()))
                .isEqualTo(Genre.NEWS);
    }

    @Test
    void readsItBeforeTheTitleAndInTheSection() {
        Article plain = article().titled("The weir").build();
        Article columns =
                plain.withParticulars(plain.particulars().toBuilder().section("Columns").build());

        assertThat(Genre.of(article().titled("Analysis: what the vote means").build()))
                .isEqualTo(Genre.ANALYSIS);
        assertThat(Genre.of(columns)).isEqualTo(Genre.OPINION);
    }
}
