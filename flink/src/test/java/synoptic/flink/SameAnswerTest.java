package synoptic.flink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import synoptic.flink.step.Depth;
import synoptic.flink.step.Rooms;
import synoptic.flink.step.Steps;

/// The job over files gives what one machine gives, byte for byte: at once, and spread.
class SameAnswerTest {

    private static final int STREAM = Integer.getInteger("synoptic.flink.stream", 1000);

    private static final Path DATA = Path.of("..", "..", "shared", "data");

    /// So few reports a block that even small sets are spread.
    private static final int SMALL = 5;

    @ParameterizedTest
    @CsvSource({"1,20000", "2,20000", "4,20000", "8,20000", "1,5", "2,5", "4,5", "8,5"})
    void overTheSamplesAtAnyParallelismAtOnceAndSpread(int parallelism, int block)
            throws IOException {
        List<String> files = OneMachine.samples();

        List<String> lines = job(files, parallelism, Depth.EVENTS, block);

        assertThat(lines).isEqualTo(OneMachine.events(OneMachine.named(files)));
    }

    @Test
    void withAccountsSideBySide() throws IOException {
        List<String> files = OneMachine.samples();

        List<String> lines = job(files, 2, Depth.SYNOPSES, SMALL);

        assertThat(lines).isEqualTo(OneMachine.synopses(OneMachine.named(files)));
    }

    @Test
    void ofDamagedAndRepeatedFilesToo(@TempDir Path folder) throws IOException {
        byte[] article = Files.readAllBytes(Path.of(OneMachine.samples().get(0)));
        Files.write(folder.resolve("b.txt"), article);
        Files.write(folder.resolve("a.txt"), article);
        Files.write(folder.resolve("c.txt"), new byte[0]);
        Files.write(folder.resolve("d.gz"), new byte[] {0x1F, (byte) 0x8B, 8, 0});
        Files.writeString(
                folder.resolve("e.jsonl"), "{\"text\":\"\"}\nno json\n", StandardCharsets.UTF_8);
        List<String> files = new ArrayList<>(OneMachine.files(folder));

        List<String> lines = job(files, 4, Depth.EVENTS, Steps.BLOCK);

        assertThat(lines).isEqualTo(OneMachine.events(OneMachine.named(files)));
        assertThat(lines.getLast()).contains("the same capture as " + folder.resolve("a.txt"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"basil/articles", "ecbplus"})
    void overMarkedData(String folder) throws IOException {
        assumeTrue(Files.isDirectory(DATA.resolve(folder)), "no marked data here");
        List<String> files = OneMachine.files(DATA.resolve(folder));

        List<String> lines = job(files, 2, Depth.EVENTS, 100);

        assertThat(lines).isEqualTo(OneMachine.events(OneMachine.named(files)));
    }

    /// The first lines of the stream; all of it, 3,469, by `-Dsynoptic.flink.stream=4000`.
    @Test
    void overDaysOfAStream(@TempDir Path folder) throws IOException {
        assumeTrue(Files.exists(OneMachine.STREAM), "no stream here");
        Path first = folder.resolve("stream.jsonl");
        Files.write(first, OneMachine.stream(STREAM));
        List<String> files = List.of(first.toString());

        List<String> lines = job(files, 4, Depth.EVENTS, 200);

        assertThat(lines).isEqualTo(OneMachine.events(OneMachine.named(files)));
    }

    private static List<String> job(List<String> files, int parallelism, Depth depth, int block)
            throws IOException {
        List<String> lines = new ArrayList<>();
        new LocalRun(Rooms.BUILT_IN, parallelism, depth, block)
                .run(files, List.of(), lines::add, told -> {});
        return lines;
    }
}
