package synoptic.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import synoptic.news.Capture;

class UnpackerTest {

    private final Unpacker unpacker = new Unpacker();

    private Unpacked unpack(Capture file) {
        return Unpacked.of(unpacker, file);
    }

    private Unpacked unpack(String path, String text) {
        return unpack(new Capture(path, text.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> paths(Unpacked unpacked) {
        return unpacked.captures().stream().map(Capture::path).toList();
    }

    private static List<String> texts(Unpacked unpacked) {
        return unpacked.captures().stream()
                .map(capture -> new String(capture.bytes(), StandardCharsets.UTF_8))
                .toList();
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }

    @Test
    void leavesAnyOtherFileAsItIs() {
        Unpacked unpacked = unpack("ferry.txt", "The ferry\nran aground.\n");

        assertThat(paths(unpacked)).containsExactly("ferry.txt");
        assertThat(texts(unpacked)).containsExactly("The ferry\nran aground.\n");
        assertThat(unpacked.remarks()).isEmpty();
    }

    @Test
    void gunzipsAFileWhateverItsName() throws IOException {
        Unpacked unpacked = unpack(new Capture("ferry.txt", gzip("The ferry")));

        assertThat(texts(unpacked)).containsExactly("The ferry");
        assertThat(unpacked.remarks()).isEmpty();
    }

    @Test
    void readsWhatIsThereOfATruncatedGzipFileAndSaysSo() throws IOException {
        byte[] whole = gzip("{\"title\":\"a\"}\n".repeat(10_000));
        byte[] cut = Arrays.copyOf(whole, whole.length / 2);

        Unpacked unpacked = unpack(new Capture("day.jsonl.gz", cut));

        assertThat(unpacked.captures()).isNotEmpty();
        assertThat(unpacked.remarks())
                .singleElement()
                .asString()
                .matches(
                        "day\\.jsonl\\.gz: gzip stream is cut off or damaged; the \\d+ bytes before"
                                + " that are read");
    }

    @Test
    void saysThatNothingIsLeftOfAGzipFileCutInItsHeader() throws IOException {
        byte[] cut = Arrays.copyOf(gzip("The ferry"), 5);

        Unpacked unpacked = unpack(new Capture("ferry.gz", cut));

        assertThat(unpacked.remarks())
                .containsExactly(
                        "ferry.gz: gzip stream is cut off or damaged; the 0 bytes before that are"
                                + " read");
    }

    @Test
    void partsJsonLinesByNameAndCountsBlankLines() {
        Unpacked unpacked =
                unpack("day.jsonl", "{\"title\":\"a\"}\r\n\r\n  \n{\"title\":\"b\"}\n\n{\"c\":1}");

        assertThat(paths(unpacked)).containsExactly("day.jsonl:1", "day.jsonl:4", "day.jsonl:6");
        assertThat(texts(unpacked))
                .containsExactly("{\"title\":\"a\"}", "{\"title\":\"b\"}", "{\"c\":1}");
    }

    @Test
    void partsJsonLinesByContent() {
        assertThat(paths(unpack("day.txt", "{\"a\":1}\n\n{\"a\":2}\n")))
                .containsExactly("day.txt:1", "day.txt:3");
        assertThat(paths(unpack("one.json", "{\"a\":\n1}\n"))).containsExactly("one.json");
        assertThat(paths(unpack("one.json", "{\"a\":1}\n\n"))).containsExactly("one.json");
    }

    @Test
    void findsNothingInAnEmptyFileOfJsonLines() {
        assertThat(unpack("day.jsonl", "").captures()).isEmpty();
        assertThat(unpack("day.jsonl", "\n \r\n").captures()).isEmpty();
    }

    @Test
    void finishesOnMillionsOfBlankLines() {
        Unpacked unpacked = unpack("day.jsonl", "\n".repeat(5_000_000) + "{\"title\":\"a\"}");

        assertThat(paths(unpacked)).containsExactly("day.jsonl:5000001");
    }
}
