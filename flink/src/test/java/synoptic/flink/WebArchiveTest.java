package synoptic.flink;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Web archives as Common Crawl writes them, into windows by the moments of their captures.
class WebArchiveTest {

    @Test
    void givesEachWindowTheEventsOfItsPages(@TempDir Path folder) throws Exception {
        byte[] ferry = WebArchives.ferry();
        byte[] tugs = WebArchives.tugs();
        byte[] hops = WebArchives.hops();
        Path all = Files.createDirectories(folder.resolve("all")).resolve("news.warc.gz");
        Files.write(all, WebArchives.archive(ferry, hops, tugs));
        Path first = Files.write(folder.resolve("first.warc.gz"), WebArchives.joined(ferry, tugs));
        Path second = Files.write(folder.resolve("second.warc.gz"), WebArchives.joined(hops));
        Path list = Files.writeString(folder.resolve("paths.txt"), "news.warc.gz\n");
        Path output = folder.resolve("output");

        Job.of(
                        "--files",
                        "@" + list,
                        "--base",
                        all.getParent() + "/",
                        "--output",
                        output.toUri().toString(),
                        "--window",
                        "P1D",
                        "--hop",
                        "P1D")
                .execute();

        assertThat(lines(output.resolve("events/2026-03-09T000000Z"))).isEqualTo(events(first));
        assertThat(lines(output.resolve("events/2026-03-10T000000Z"))).isEqualTo(events(second));
    }

    private static List<String> events(Path file) {
        return OneMachine.events(OneMachine.named(List.of(file.toString())));
    }

    private static List<String> lines(Path folder) throws IOException {
        List<String> lines = new ArrayList<>();
        FileResults.lines(folder, lines::add);
        return lines;
    }
}
