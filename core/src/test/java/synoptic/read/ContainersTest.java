package synoptic.read;

import static org.assertj.core.api.Assertions.assertThat;
import static synoptic.read.Packed.gzip;
import static synoptic.read.Packed.joined;
import static synoptic.read.Packed.record;
import static synoptic.read.Packed.response;
import static synoptic.read.Packed.tar;
import static synoptic.read.Packed.utf8;
import static synoptic.read.Packed.zip;

import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import synoptic.news.Capture;

/// Archives, compressed files, web archives: what comes out of them, and what does not.
class ContainersTest {

    private static final String PAGE =
            "<!doctype html><title>Ferry aground</title><p>The ferry ran aground, they said.</p>";

    private static Unpacked unpack(String path, byte[] bytes) {
        return Unpacked.of(new Unpacker(), new Capture(path, bytes));
    }

    /// A reader that stops after a megabyte out of very little.
    private static Unpacked unpackSmall(String path, byte[] bytes) {
        return Unpacked.of(
                new Unpacker(new Limits(1 << 19, 1 << 20, 100)), new Capture(path, bytes));
    }

    private static List<String> paths(Unpacked unpacked) {
        return unpacked.captures().stream().map(Capture::path).toList();
    }

    private static List<String> skipped(Unpacked unpacked) {
        return unpacked.skipped().stream().map(s -> s.path() + ": " + s.reason()).toList();
    }

    private static Map<String, byte[]> files(String... namesAndTexts) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            files.put(namesAndTexts[i], utf8(namesAndTexts[i + 1]));
        }
        return files;
    }

    @Test
    void readsAZipFileMemberByMember() {
        Unpacked unpacked =
                unpack(
                        "day.zip",
                        zip(
                                files(
                                        "a/ferry.html", PAGE,
                                        "a/.hidden", "x",
                                        "__MACOSX/ferry.html", "x",
                                        "b/", "",
                                        "day.jsonl", "{\"title\":\"a\"}\n{\"title\":\"b\"}\n")));

        assertThat(paths(unpacked))
                .containsExactly(
                        "day.zip/a/ferry.html", "day.zip/day.jsonl:1", "day.zip/day.jsonl:2");
        assertThat(unpacked.skipped()).isEmpty();
        assertThat(unpacked.remarks()).isEmpty();
    }

    @Test
    void readsATarFileGzippedOrNot() {
        String longName = "a".repeat(90) + "/" + "b".repeat(60) + ".txt";
        byte[] tar = tar(files("ferry.html", PAGE, "folder/", "", longName, "A title\n\nA text."));

        assertThat(paths(unpack("day.tar", tar)))
                .containsExactly("day.tar/ferry.html", "day.tar/" + longName);
        assertThat(paths(unpack("day.tgz", gzip(tar))))
                .containsExactly("day.tgz/ferry.html", "day.tgz/" + longName);
    }

    @Test
    void refusesPathsThatLeadOutOfAnArchive() {
        Map<String, byte[]> files =
                files(
                        "../x.txt",
                        "a",
                        "/etc/x.txt",
                        "b",
                        "C:\\x.txt",
                        "c",
                        "a\\..\\..\\x.txt",
                        "d",
                        "good.txt",
                        "e");

        for (byte[] archive : List.of(zip(files), tar(files))) {
            Unpacked unpacked = unpack("day", archive);

            assertThat(paths(unpacked)).containsExactly("day/good.txt");
            assertThat(skipped(unpacked))
                    .hasSize(4)
                    .contains(
                            "day/../x.txt: a path that leads out of its archive, expected one"
                                    + " inside",
                            "day//etc/x.txt: an absolute path in an archive, expected one inside of"
                                    + " it");
        }
    }

    @Test
    void refusesLinksInATarFile() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Packed.tarMember(out, "link.txt", '2', new byte[0]);
        out.writeBytes(tar(files("ferry.txt", "x")));

        Unpacked unpacked = unpack("day.tar", out.toByteArray());

        assertThat(paths(unpacked)).containsExactly("day.tar/ferry.txt");
        assertThat(skipped(unpacked))
                .containsExactly(
                        "day.tar/link.txt: a link or a device in an archive, expected a file");
    }

    @Test
    void readsAnArchiveInAnArchiveAndNoDeeper() {
        byte[] inner = zip(files("ferry.html", PAGE));
        byte[] middle = tar(Map.of("inner.zip", inner));

        assertThat(paths(unpack("a.tar", middle))).containsExactly("a.tar/inner.zip/ferry.html");
        assertThat(skipped(unpack("b.zip", zip(Map.of("a.tar", middle)))))
                .containsExactly(
                        "b.zip/a.tar/inner.zip: an archive in an archive in an archive; unpack it"
                                + " first");
    }

    @Test
    void keepsWhatComesBeforeTheDamageInAnArchive() {
        byte[] zip = zip(files("a.txt", "one", "b.txt", noise(4000)));
        byte[] tar = tar(files("a.txt", "one", "b.txt", "x".repeat(4000)));

        Unpacked cutZip = unpack("day.zip", Arrays.copyOf(zip, 1000));
        Unpacked cutTar = unpack("day.tar", Arrays.copyOf(tar, 2000));

        assertThat(paths(cutZip)).startsWith("day.zip/a.txt");
        assertThat(cutZip.remarks())
                .singleElement()
                .asString()
                .matches(
                        "day.zip: zip archive is cut off or damaged.*; what stands before that is read");
        assertThat(paths(cutTar)).startsWith("day.tar/a.txt");
        assertThat(cutTar.remarks())
                .containsExactly(
                        "day.tar: tar archive is cut off at byte 2000; what stands before that is"
                                + " read");
    }

    private static String noise(int chars) {
        StringBuilder noise = new StringBuilder();
        new java.util.Random(3).ints(chars, 'a', 'z').forEach(c -> noise.append((char) c));
        return noise.toString();
    }

    @Test
    void stopsAGzipBombWithASentence() {
        byte[] bomb = gzip(new byte[50_000_000]);

        Unpacked unpacked = unpackSmall("bomb.gz", bomb);

        assertThat(unpacked.captures()).isEmpty();
        assertThat(skipped(unpacked))
                .containsExactly("bomb.gz: larger than 0 MiB; part it into smaller files");
        assertThat(
                        unpackSmall("bomb.jsonl.gz", gzip(utf8("{\"a\":1}\n".repeat(4_000_000))))
                                .remarks())
                .singleElement()
                .asString()
                .startsWith("bomb.jsonl.gz: unpacks to more than 100 times its size");
    }

    @Test
    void stopsAZipBombWithASentenceAndKeepsWhatCameBefore() {
        Map<String, byte[]> files = files("good.txt", "The ferry");
        for (int i = 0; i < 40; i++) {
            files.put("bomb" + i + ".txt", new byte[400_000]);
        }
        byte[] bomb = zip(files);

        Unpacked flat = unpackSmall("bomb.zip", bomb);
        Unpacked nested = unpackSmall("outer.zip", zip(Map.of("bomb.zip", bomb)));

        assertThat(paths(flat)).startsWith("bomb.zip/good.txt").hasSizeLessThan(30);
        assertThat(flat.remarks()).singleElement().asString().contains("looks like an attack");
        assertThat(nested.remarks()).isNotEmpty().first().asString().contains("attack");
    }

    @Test
    void readsThePagesOfAWebArchive() {
        String chunked = "14\r\n<html><title>Ferry</\r\n8\r\ntitle>ok\r\n0\r\n\r\n";
        byte[] warc =
                joined(
                        gzip(record("warcinfo", "", utf8("software: x\r\n"))),
                        gzip(record("request", "", utf8("GET / HTTP/1.1\r\n\r\n"))),
                        gzip(
                                response(
                                        "https://harbourpost.example/ferry",
                                        "Content-Type: text/html; charset=KOI8-R\r\n",
                                        "Паром сел".getBytes(Charset.forName("KOI8-R")))),
                        gzip(
                                response(
                                        "https://harbourpost.example/chunked",
                                        "Content-Type: text/html\r\nTransfer-Encoding: chunked\r\n",
                                        utf8(chunked))),
                        gzip(
                                response(
                                        "https://harbourpost.example/plain",
                                        "Content-Type: text/html\r\nTransfer-Encoding: chunked\r\n",
                                        utf8(PAGE))),
                        gzip(
                                response(
                                        "https://harbourpost.example/packed",
                                        "Content-Type: text/html\r\nContent-Encoding: gzip\r\n",
                                        gzip(utf8(PAGE)))),
                        gzip(
                                response(
                                        "https://harbourpost.example/1.png",
                                        "Content-Type: image/png\r\n",
                                        new byte[100])));

        Unpacked unpacked = unpack("day.warc.gz", warc);

        assertThat(paths(unpacked))
                .containsExactly(
                        "day.warc.gz:3", "day.warc.gz:4", "day.warc.gz:5", "day.warc.gz:6");
        Capture first = unpacked.captures().get(0);
        assertThat(first.url()).isEqualTo("https://harbourpost.example/ferry");
        assertThat(first.charset()).isEqualToIgnoringCase("koi8-r");
        assertThat(first.time()).isEqualTo(Instant.parse("2026-03-11T04:05:06Z"));
        assertThat(unpacked.captures().stream().skip(1).map(c -> text(c)))
                .containsExactly("<html><title>Ferry</title>ok", PAGE, PAGE);
        assertThat(unpacked.remarks())
                .containsExactly("day.warc.gz: 3 records without a page passed over");
    }

    private static String text(Capture capture) {
        return new String(capture.bytes(), StandardCharsets.UTF_8);
    }

    @Test
    void skipsADamagedRecordOfAWebArchiveAndReadsTheOthers() {
        byte[] page = response("https://a.example/", "Content-Type: text/html\r\n", utf8(PAGE));
        byte[] damaged = gzip(response("https://b.example/", "", utf8(noise(3000))));
        Arrays.fill(damaged, 600, 700, (byte) 0x55);
        byte[] lying =
                utf8(new String(page, StandardCharsets.UTF_8).replace("-Length: 1", "-Length: 9"));

        Unpacked packed = unpack("day.warc.gz", joined(gzip(page), damaged, gzip(page)));
        Unpacked plain = unpack("day.warc", joined(page, utf8("noise\r\nmore noise\r\n"), page));
        Unpacked cut = unpack("cut.warc", Arrays.copyOf(joined(page, page), page.length * 2 - 50));
        Unpacked tooLong = unpack("lies.warc", joined(lying, page));

        assertThat(paths(packed)).hasSize(2);
        assertThat(skipped(packed)).isNotEmpty().allMatch(s -> s.contains(": the record "));
        assertThat(paths(plain)).hasSize(2);
        assertThat(skipped(plain))
                .containsExactly(
                        "day.warc:2: the record is none: expected a line that starts with WARC/");
        assertThat(paths(cut)).containsExactly("cut.warc:1");
        assertThat(skipped(cut)).containsExactly("cut.warc:2: the record is cut off");
        assertThat(skipped(tooLong)).isNotEmpty();
    }

    @Test
    void readsAnEndlessWebArchivePageByPage() throws IOException {
        byte[] record =
                gzip(
                        response(
                                "https://a.example/",
                                "Content-Type: text/html\r\n",
                                utf8(PAGE + "<p>" + noise(20_000))));
        int[] pages = {0};

        new Unpacker()
                .unpack(
                        Source.of("big.warc.gz", () -> new Repeated(record, 1000)),
                        new Unpacker.Receiver() {
                            @Override
                            public void take(Capture capture) {
                                pages[0]++;
                            }

                            @Override
                            public void skip(Reading.Skipped none) {
                                throw new AssertionError(none.toString());
                            }

                            @Override
                            public void remark(String sentence) {
                                throw new AssertionError(sentence);
                            }
                        });

        assertThat(pages[0]).isEqualTo(1000);
    }

    /// The same bytes again and again.
    private static final class Repeated extends InputStream {
        private final byte[] bytes;
        private long left;
        private int at;

        Repeated(byte[] bytes, int times) {
            this.bytes = bytes;
            this.left = (long) bytes.length * times;
        }

        @Override
        public int read() {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] out, int from, int length) {
            if (left == 0) {
                return -1;
            }
            int n = (int) Math.min(left, Math.min(length, bytes.length - at));
            System.arraycopy(bytes, at, out, from, n);
            at = (at + n) % bytes.length;
            left -= n;
            return n;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ferry.html", "day.zip", "x"})
    void readsTheSameWhateverTheName(String name) {
        assertThat(paths(unpack(name, zip(files("a.html", PAGE)))))
                .containsExactly(name + "/a.html");
        assertThat(paths(unpack(name, gzip(utf8("[{\"title\":\"a\"},{\"title\":\"b\"}]")))))
                .containsExactly(name + ":1", name + ":2");
    }

    @Test
    void saysThatAFileCouldNotBeReadToItsEnd() {
        Unpacked unpacked =
                new Unpacked(new java.util.ArrayList<>(), new java.util.ArrayList<>(), List.of());
        Unpacker.Receiver receiver =
                new Unpacker.Receiver() {
                    @Override
                    public void take(Capture capture) {
                        unpacked.captures().add(capture);
                    }

                    @Override
                    public void skip(Reading.Skipped none) {
                        unpacked.skipped().add(none);
                    }

                    @Override
                    public void remark(String sentence) {}
                };

        new Unpacker()
                .unpack(
                        Source.of(
                                "gone.txt",
                                () -> {
                                    throw new IOException("no such file");
                                }),
                        receiver);
        new Unpacker()
                .unpack(
                        Source.of(
                                "torn.txt",
                                () ->
                                        new FilterInputStream(InputStream.nullInputStream()) {
                                            @Override
                                            public int read(byte[] out, int from, int length)
                                                    throws IOException {
                                                throw new IOException("the disk is gone");
                                            }
                                        }),
                        receiver);

        assertThat(skipped(unpacked))
                .containsExactly(
                        "gone.txt: no such file",
                        "torn.txt: could not be read to its end: the disk is gone");
    }
}
