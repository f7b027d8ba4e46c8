package synoptic.eval.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import synoptic.news.Article;

class EcbPlusTest {
    @TempDir private Path folder;

    @Test
    void readsSentencesAsOneParagraphAndMarksTopicAndEvent() throws IOException {
        write(
                "1/1_1ecb.xml",
                token(0, "Star"),
                token(0, "leaves"),
                token(0, "."),
                token(1, "A&amp;E"));

        MarkedPot pot = ecbPlus().train();

        assertThat(pot.articles()).extracting(Article::text).containsExactly("Star leaves. A&E");
        assertThat(pot.goldClusterById()).containsValue("1-ecb");
        assertThat(pot.articles().getFirst().path()).isEqualTo("ecbplus/1/1_1ecb.xml");
    }

    @Test
    void dropsTheAddressThatAddedFilesBeginWith() throws IOException {
        write("2/2_1ecbplus.xml", token(0, "http"), token(0, ":"), token(1, "Flood"));

        MarkedPot pot = ecbPlus().dev();

        assertThat(pot.articles()).extracting(Article::text).containsExactly("Flood");
        assertThat(pot.goldClusterById()).containsValue("2-ecbplus");
    }

    @Test
    void keepsAFirstSentenceThatIsNoAddress() throws IOException {
        write("2/2_1ecbplus.xml", token(0, "Flood"), token(1, "rises"));

        assertThat(ecbPlus().dev().articles()).extracting(Article::text).contains("Flood rises");
    }

    @Test
    void idsTellNothingOfTheTopic() throws IOException {
        write("1/1_1ecb.xml", token(0, "Star"));

        assertThat(ecbPlus().all().articles().getFirst().id()).matches("[0-9a-f]{16}");
    }

    @Test
    void holdsEachTopicOutOnce() throws IOException {
        for (int topic = 1; topic <= 7; topic++) {
            write(topic + "/" + topic + "_1ecb.xml", token(0, "word"));
        }

        List<Fold> folds = ecbPlus().folds(5);

        Set<String> held = new HashSet<>();
        for (Fold fold : folds) {
            Set<String> clusters = Set.copyOf(fold.held().goldClusterById().values());
            assertThat(fold.train().goldClusterById().values())
                    .doesNotContainAnyElementsOf(clusters);
            assertThat(fold.train().size() + fold.held().size()).isEqualTo(7);
            held.addAll(clusters);
        }
        assertThat(held).hasSize(7);
    }

    @Test
    void turnsTheTrainPartOfAFoldOnceMore() throws IOException {
        for (int topic = 1; topic <= 7; topic++) {
            write(topic + "/" + topic + "_1ecb.xml", token(0, "word"));
        }
        Fold fold = ecbPlus().folds(5).getFirst();

        Set<String> within = new HashSet<>();
        for (Fold inner : ecbPlus().foldsWithin(fold, 2)) {
            within.addAll(inner.train().goldClusterById().values());
            within.addAll(inner.held().goldClusterById().values());
        }

        assertThat(within).isEqualTo(Set.copyOf(fold.train().goldClusterById().values()));
    }

    @Test
    void namesTheFileThatIsBroken() throws IOException {
        write("1/1_1ecb.xml", "<token>");

        assertThatThrownBy(() -> ecbPlus().all())
                .isInstanceOf(MarkedDataBroken.class)
                .hasMessageStartingWith("ecbplus/1/1_1ecb.xml: expected each token to have a");
    }

    @Test
    void namesTheFolderThatIsMissing() {
        assertThatThrownBy(() -> ecbPlus().all())
                .isInstanceOf(MarkedDataMissing.class)
                .hasMessageStartingWith(folder.resolve("ecbplus") + ": expected marked data here");
    }

    private EcbPlus ecbPlus() {
        return new EcbPlus(new DataFolder(folder));
    }

    private static String token(int sentence, String word) {
        return "<token t_id=\"1\" sentence=\"%d\" number=\"0\">%s</token>"
                .formatted(sentence, word);
    }

    private void write(String name, String... tokens) throws IOException {
        Path file = folder.resolve("ecbplus").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "<Document>" + String.join("\n", tokens) + "</Document>");
    }
}
