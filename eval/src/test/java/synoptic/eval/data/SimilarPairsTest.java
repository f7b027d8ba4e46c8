package synoptic.eval.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import synoptic.news.Article;

class SimilarPairsTest {
    @TempDir private Path folder;

    @Test
    void readsEnglishPairsAndEachArticleOnce() throws IOException {
        write(
                """
                ,pair_id,lang1,lang2,text1,text2,Overall
                1,30_20,en,en," Vote, again. ",Budget passed,1.5
                2,20_10,en,en,Budget passed,"Fire
                burnt",4.0
                3,50_40,de,en,Feuer,Fire,1.0
                """);

        SimilarPairs pairs = SimilarPairs.english(new DataFolder(folder));

        assertThat(pairs.articles()).extracting(Article::id).containsExactly("10", "20", "30");
        assertThat(pairs.articles())
                .extracting(Article::text)
                .containsExactly("Fire\nburnt", "Budget passed", "Vote, again.");
        assertThat(pairs.pairs())
                .containsExactly(
                        new SimilarPairs.Pair("30", "20", 1.5),
                        new SimilarPairs.Pair("20", "10", 4.0));
    }

    @Test
    void leavesOutAndCountsPairsThatWereDecodedWrongly() throws IOException {
        write(
                """
                ,pair_id,lang1,lang2,text1,text2,Overall
                1,10_20,en,en,The cafÃ© burnt,Fire,1.0
                2,30_40,en,en,It\u2019s naïve,Fire,2.0
                """);

        SimilarPairs pairs = SimilarPairs.english(new DataFolder(folder));

        assertThat(pairs.pairs()).extracting(SimilarPairs.Pair::a).containsExactly("30");
        assertThat(pairs.broken()).isEqualTo(1);
    }

    private void write(String csv) throws IOException {
        Path file = folder.resolve(SimilarPairs.FOLDER).resolve("pairs.csv");
        Files.createDirectories(file.getParent());
        Files.writeString(file, csv);
    }
}
