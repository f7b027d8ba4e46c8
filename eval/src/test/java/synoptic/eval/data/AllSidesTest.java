package synoptic.eval.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import synoptic.news.Article;

class AllSidesTest {
    @TempDir private Path folder;

    @Test
    void readsTitlesAndLeadsAndSplitsByEvent() throws IOException {
        Files.createDirectories(folder.resolve("allsides-triples"));
        Files.writeString(
                folder.resolve("allsides-triples/triples.jsonl"),
                """
                {"event": "train-1", "articles": [{"title": "A", "text": "a"}]}
                {"event": "val-2", "articles": [{"title": "B", "text": "b"}]}
                {"event": "test-3", "articles": [{"title": "C", "text": "c"}]}
                """);
        AllSides allSides = new AllSides(new DataFolder(folder));

        MarkedPot dev = allSides.dev();

        assertThat(allSides.train().articles()).extracting(Article::label).containsExactly("A");
        assertThat(dev.articles()).extracting(Article::text).containsExactlyInAnyOrder("b", "c");
        assertThat(dev.goldClusterById().values()).containsExactlyInAnyOrder("val-2", "test-3");
        assertThat(dev.articles())
                .extracting(Article::path)
                .contains("allsides-triples/triples.jsonl:3#1");
    }
}
