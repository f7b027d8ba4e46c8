package synoptic.spread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import synoptic.Synoptic;
import synoptic.group.Event;
import synoptic.group.EventFinder;
import synoptic.group.Profiled;
import synoptic.group.link.SharedWords;
import synoptic.read.Source;

class StageTest {

    private static final Synoptic SYNOPTIC = Synoptic.builtIn();
    private static final Path SAMPLES = Path.of("..", "samples");
    private static final Path MARKED = Path.of("..", "..", "shared", "data", "basil", "articles");

    private static final long HOT = 42;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 50})
    void giveTheEventsThatOneGivesWhoSeesAll(int blocks) throws IOException {
        List<Profiled> reports = reports(SAMPLES);

        assertThat(spread(reports, blocks)).isEqualTo(atOnce(reports));
    }

    @Test
    void doSoOfMarkedReportsToo() throws IOException {
        assumeTrue(Files.isDirectory(MARKED), "no marked data here");
        List<Profiled> reports = reports(MARKED);

        assertThat(spread(reports, 6)).isEqualTo(atOnce(reports));
    }

    @Test
    void haveNoEventsOfNoReports() {
        assertThat(spread(List.of(), 3)).isEmpty();
    }

    @Test
    void openNoWordThatStandsInMoreReportsThanAreLookedAt() {
        assertThat(posted(SharedWords.MOST_SEEN)).hasSize(SharedWords.MOST_SEEN);
        assertThat(posted(SharedWords.MOST_SEEN + 1)).isEmpty();
        assertThat(posted(50 * SharedWords.MOST_SEEN)).isEmpty();
    }

    @Test
    void tellOfAHotWordNoMoreThanItTakesToKnowItForOne() {
        HotWords words = new HotWords(SharedWords.MOST_SEEN);
        int told = 0;
        for (int report = 0; report < 3 * SharedWords.MOST_SEEN; report++) {
            told += words.isTold(HOT) ? 1 : 0;
        }

        assertThat(told).isEqualTo(SharedWords.MOST_SEEN + 1);
        assertThat(words.isTold(HOT + 1)).isTrue();
    }

    @Test
    void openNoWordOfOneReportAlone() {
        assertThat(posted(1)).isEmpty();
    }

    /// The reports of one word that the stage of words hands on where so many have it.
    private static List<Integer> posted(int count) {
        List<Integer> posted = new ArrayList<>();
        long[] words = new long[count];
        Arrays.fill(words, HOT);
        Sheet.Entries entries = new Sheet.Entries(words, IntStream.range(0, count).toArray());
        Stage.WORDS.run(
                new Room(
                        new Partition(count, 1),
                        0,
                        EventFinder.builtIn(),
                        Posted.to(
                                (stage, block, sheet) -> {
                                    if (stage == Stage.LISTS
                                            && sheet instanceof Sheet.Entries found) {
                                        Arrays.stream(found.values()).forEach(posted::add);
                                    }
                                })),
                List.of(entries));
        return posted;
    }

    private static List<Event> atOnce(List<Profiled> reports) {
        return SYNOPTIC.eventsOf(reports);
    }

    /// What a block gets is shuffled.
    private static List<Event> spread(List<Profiled> reports, int blocks) {
        Partition partition = new Partition(reports.size(), blocks);
        InTurn all = new InTurn(partition, SYNOPTIC.eventFinder(), (stage, block, sheet) -> {});
        all.bring(reports);
        return Posted.shuffled(all, blocks);
    }

    @Test
    void sendToLaterStagesAlone() {
        for (Stage stage : Stage.values()) {
            assertThat(stage.next()).allMatch(next -> next.compareTo(stage) > 0);
        }
    }

    private static List<Profiled> reports(Path folder) throws IOException {
        Synoptic.Gathered gathered = new Synoptic.Gathered();
        try (Stream<Path> all = Files.walk(folder)) {
            SYNOPTIC.read(
                    all.filter(Files::isRegularFile)
                            .sorted()
                            .map(
                                    file ->
                                            Source.of(
                                                    file.toString(),
                                                    () -> Files.newInputStream(file)))
                            .toList(),
                    gathered);
        }
        return SYNOPTIC.annotate(gathered.readings().articles()).stream()
                .map(SYNOPTIC::profiled)
                .toList();
    }
}
