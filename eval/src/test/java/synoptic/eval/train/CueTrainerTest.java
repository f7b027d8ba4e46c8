package synoptic.eval.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import synoptic.eval.data.DataFolder;

class CueTrainerTest {

    @TempDir private Path data;

    /// A text of four sentences in which Dole trills something; all but the last are marked.
    private void write() throws IOException {
        Path train = data.resolve("polnear").resolve("train");
        Files.createDirectories(train.resolve("text"));
        Files.createDirectories(train.resolve("attributions"));
        String sentence = "Dole trilled that it was shut. ";
        Files.writeString(train.resolve("text").resolve("quay.txt"), sentence.repeat(4));
        StringBuilder marks = new StringBuilder();
        for (int i = 0; i < 3; i++) {
            int at = i * sentence.length();
            marks.append("T%d\tSource %d %d\tDole\n".formatted(3 * i, at, at + 4));
            marks.append("T%d\tCue %d %d\ttrilled\n".formatted(3 * i + 1, at + 5, at + 12));
            marks.append("T%d\tContent %d %d\tit\n".formatted(3 * i + 2, at + 13, at + 29));
            marks.append(
                    "E%d\tAttribution:T%d Source:T%d Cue:T%d Content:T%d\n"
                            .formatted(i, 3 * i + 1, 3 * i, 3 * i + 1, 3 * i + 2));
        }
        Files.writeString(train.resolve("attributions").resolve("quay_1.ann"), marks);
    }

    @Test
    void countsHowOftenAWordIsACueInEachPlace() throws IOException {
        write();

        List<String> lines = new CueTrainer().train(new DataFolder(data));

        // Three of four times before "that"; elsewhere only the share of all places is known.
        assertThat(lines).contains("trilled\t74 74 74 74 74 74\t");
    }

    @Test
    void addsWhatIsSetByHandAndSaysTheSameEveryTime() throws IOException {
        write();

        List<String> lines = new CueTrainer().train(new DataFolder(data));

        assertThat(lines).contains("saying\t95 95 95 40 60 90\t");
        assertThat(lines).isEqualTo(new CueTrainer().train(new DataFolder(data)));
    }
}
