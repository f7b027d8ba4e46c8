package synoptic.read;

import static synoptic.read.Packed.gzip;
import static synoptic.read.Packed.joined;
import static synoptic.read.Packed.record;
import static synoptic.read.Packed.response;
import static synoptic.read.Packed.tar;
import static synoptic.read.Packed.utf8;
import static synoptic.read.Packed.zip;

import java.io.ByteArrayInputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import synoptic.news.Capture;
import synoptic.read.credit.OutletTable;

/// Files of every kind, damaged in every way, by chance that a seed repeats: nothing is thrown,
/// and neither what comes out nor the work grows beyond what went in.
///
/// `-Dsynoptic.mutations=200000` damages each file that often, not ten thousand times.
class MutationTest {

    private static final int TIMES = Integer.getInteger("synoptic.mutations", 10_000);

    /// From so many on, an input may not take longer than this of a thread: a kilobyte takes a
    /// thousandth of it.
    private static final int LONG_FORM = 50_000;

    private static final long MOST_NANOS = 2_000_000_000L;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /// Deflate packs at most 1032 to 1; JSON made of cells and entries adds names and escapes.
    private static final int MOST_BYTES_OUT = 1100 * 8;

    private static final ArticleReader READER = new ArticleReader(OutletTable.builtIn());
    private static final Map<String, byte[]> SAMPLES = samples();
    private static final Set<ByteBuffer> UNDAMAGED = undamaged();

    static List<String> kinds() {
        return List.copyOf(SAMPLES.keySet());
    }

    /// What comes out of the samples as they are.
    private static Set<ByteBuffer> undamaged() {
        Set<ByteBuffer> captures = new HashSet<>();
        SAMPLES.forEach(
                (path, bytes) ->
                        Unpacked.of(new Unpacker(), new Capture(path, bytes)).captures().stream()
                                .map(capture -> ByteBuffer.wrap(capture.bytes()))
                                .forEach(captures::add));
        return captures;
    }

    private static Map<String, byte[]> samples() {
        String page =
                "<!doctype html><html lang=en><head><meta charset=iso-8859-2><title>Ferry"
                        + " aground</title><meta property=og:site_name content='Harbour Post'><script"
                        + " type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"Ferry\","
                        + "\"datePublished\":\"2026-03-10\"}</script></head><body><article><h1>Ferry"
                        + " aground</h1><p>The ferry ran aground, they said &amp; waited.</p><p>All 212"
                        + " are safe on shore.</p></article></body></html>";
        String json =
                "{\"id\":\"1\",\"headlines\":[{\"role\":\"main\",\"value\":\"Ferry\"}],\"bodies\":"
                        + "[{\"contentType\":\"text/html\",\"value\":\"<p>It ran.<\\/p>\"}],\"authors\":"
                        + "[{\"name\":\"HPA\",\"isAgency\":true}],\"date\":\"2026-03-10\",\"time\":"
                        + "\"08:00:00\",\"source\":{\"uri\":\"a.example\",\"title\":\"A\"}}";
        String feed =
                "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a \"b\">]><rss version=\"2.0\">"
                        + "<channel><item><title>A &lt;b&gt;</title><link>https://a.example/1</link>"
                        + "<guid>1</guid><dc:creator>I M</dc:creator><pubDate>Tue, 10 Mar 2026 08:15:00"
                        + " +0100</pubDate><content:encoded><![CDATA[<p>One</p><p>Two</p>]]>"
                        + "</content:encoded><source url=\"x\">S</source></item></channel></rss>";
        String atom =
                "<feed xml:lang=\"en\"><entry><id>1</id><title type=\"html\">A</title><link"
                        + " href=\"https://a.example\"/><author><name>I</name></author><content"
                        + " type=\"xhtml\"><div><p>x</p></div></content></entry></feed>";
        String nitf =
                "<nitf><head><docdata><doc-id id-string=\"1\"/><date.release"
                        + " norm=\"20260310T081500Z\"/></docdata></head><body><body.head><hedline><hl1>F"
                        + "</hl1></hedline><byline><person>I</person></byline><dateline>P (HPA) -"
                        + "</dateline></body.head><body.content><p>It ran.</p></body.content></body>"
                        + "</nitf>";
        String newsMl =
                "<newsMessage><itemSet><newsItem guid=\"1\"><itemMeta><provider literal=\"HPA\"/>"
                        + "<firstCreated>2026-03-10</firstCreated></itemMeta><contentMeta><headline>F"
                        + "</headline></contentMeta><contentSet><inlineXML>"
                        + nitf
                        + "</inlineXML></contentSet></newsItem></itemSet></newsMessage>";
        String csv =
                "title;text;date;authors\n\"Ferry; a\";\"It \"\"ran\"\"\naground\";2026-03-10;"
                        + "\"['I', 'J']\"\nTwo;x;;\n";
        String plain =
                "Harbour Post\n\n# Ferry aground\n\nBy Ilse Marten | 10 March 2026 11:15\n\nPORT"
                        + " SERRIN (HPA) — The ferry “Marguerite” ran aground.\n\nPhoto: J / HPA\n";
        byte[] html = utf8(page);
        byte[] small = utf8("<!doctype html><title>A</title><p>It ran aground.</p>");
        byte[] warc =
                joined(
                        record("warcinfo", "", utf8("x: y\r\n")),
                        response(
                                "https://a.example/",
                                "Content-Type: text/html; charset=utf-8\r\n",
                                small),
                        response(
                                "https://b.example/",
                                "Content-Type: text/html\r\nTransfer-Encoding: chunked\r\n",
                                utf8("5\r\n<p>It\r\n3\r\n ra\r\n0\r\n\r\n")),
                        response(
                                "https://c.example/",
                                "Content-Type: text/html\r\nContent-Encoding: gzip\r\n",
                                gzip(small)));
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("a/page.html", small);
        files.put("day.jsonl", utf8("{\"title\":\"A\"}\n{\"text\":\"b\"}\n"));
        files.put("a.txt", utf8("Ferry\n\nIt ran.\n"));

        Map<String, byte[]> samples = new LinkedHashMap<>();
        samples.put("page.html", html);
        samples.put("utf16.html", page.getBytes(StandardCharsets.UTF_16LE));
        samples.put(
                "koi8.txt",
                "Паром сел на мель.\n\nПассажиров свезли.".getBytes(Charset.forName("KOI8-R")));
        samples.put("japanese.txt", "座礁した船\n\nけが人はなく、岸に運ばれた。".getBytes(Charset.forName("EUC-JP")));
        samples.put("plain.md", utf8(plain));
        samples.put("one.json", utf8(json));
        samples.put("lines.jsonl", utf8(json + "\n\n" + json + "\r\n"));
        samples.put(
                "list.json",
                utf8("{\"articles\":{\"page\":1,\"results\":[" + json + "," + json + "]}}"));
        samples.put(
                "graph.json",
                utf8(
                        "{\"@graph\":[{\"@id\":\"#p\",\"name\":\"P\"},{\"@type\":\"NewsArticle\",\"headline\":\"H\",\"author\":{\"@id\":\"#p\"},\"articleBody\":\"x\"}]}"));
        samples.put("table.csv", utf8(csv));
        samples.put("rss.xml", utf8(feed));
        samples.put("atom.xml", utf8(atom));
        samples.put("nitf.xml", utf8(nitf));
        samples.put("newsml.xml", utf8(newsMl));
        samples.put("day.warc", warc);
        samples.put(
                "day.warc.gz",
                joined(
                        gzip(record("warcinfo", "", utf8("x: y\r\n"))),
                        gzip(response("https://a.example/", "Content-Type: text/html\r\n", small)),
                        gzip(
                                response(
                                        "https://b.example/",
                                        "Content-Type: text/html\r\n",
                                        small))));
        samples.put("page.html.gz", gzip(html));
        samples.put("day.zip", zip(files));
        samples.put("day.tar", tar(files));
        samples.put("day.tar.gz", gzip(tar(files)));
        samples.put("nested.zip", zip(Map.of("inner.tar.gz", gzip(tar(files)))));
        return samples;
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void neverThrowsAndNeverSwells(String kind) {
        byte[] sample = SAMPLES.getOrDefault(kind, new byte[0]);
        IntStream.range(0, TIMES).parallel().forEach(seed -> check(kind, sample, seed));
    }

    private static void check(String kind, byte[] sample, int seed) {
        long start = THREADS.getCurrentThreadCpuTime();
        read(kind, sample, seed);
        long took = THREADS.getCurrentThreadCpuTime() - start;
        if (TIMES >= LONG_FORM && took > MOST_NANOS) {
            throw new AssertionError(
                    "%s, seed %d took %d ms".formatted(kind, seed, took / 1_000_000));
        }
    }

    private static void read(String kind, byte[] sample, int seed) {
        Random random = new Random(31L * seed + kind.hashCode());
        byte[] damaged = damaged(sample, random);
        String path = random.nextInt(4) == 0 ? "x" : kind;
        Counted in = new Counted(damaged);
        Out out = new Out();
        try {
            new Unpacker().unpack(Source.of(path, () -> in), out);
        } catch (RuntimeException | Error e) {
            throw new AssertionError("%s, seed %d threw".formatted(kind, seed), e);
        }
        long most = 4096 + (long) damaged.length * MOST_BYTES_OUT;
        if (out.bytes > most || out.sentences > 64 + damaged.length) {
            throw new AssertionError(
                    "%s, seed %d: %d bytes and %d sentences of %d"
                            .formatted(kind, seed, out.bytes, out.sentences, damaged.length));
        }
        if (in.handled > damaged.length) {
            throw new AssertionError("%s, seed %d: read more than there is".formatted(kind, seed));
        }
    }

    /// One to four changes: bits flipped, a stretch cut, doubled, moved, blanked, or put into
    /// another.
    private static byte[] damaged(byte[] sample, Random random) {
        byte[] bytes = sample.clone();
        for (int i = 0; i <= random.nextInt(4) && bytes.length > 1; i++) {
            int from = random.nextInt(bytes.length);
            int to = from + random.nextInt(Math.min(bytes.length - from, 200));
            byte[] before = java.util.Arrays.copyOf(bytes, from);
            byte[] stretch = java.util.Arrays.copyOfRange(bytes, from, to);
            byte[] after = java.util.Arrays.copyOfRange(bytes, to, bytes.length);
            switch (random.nextInt(8)) {
                case 0 -> bytes[from] ^= (byte) (1 << random.nextInt(8));
                case 1 -> bytes[from] = (byte) random.nextInt(256);
                case 2 -> bytes = before;
                case 3 -> bytes = joined(before, after);
                case 4 -> bytes = joined(before, stretch, stretch, after);
                case 5 -> bytes = joined(before, repeated(stretch, random.nextInt(20)), after);
                case 6 -> bytes = joined(before, any(random), after);
                default -> bytes = joined(stretch, before, after);
            }
        }
        return bytes;
    }

    private static byte[] repeated(byte[] stretch, int times) {
        byte[][] all = new byte[times][];
        java.util.Arrays.fill(all, stretch);
        return joined(all);
    }

    /// Part of a sample of any kind.
    private static byte[] any(Random random) {
        List<byte[]> all = List.copyOf(SAMPLES.values());
        byte[] other = all.get(random.nextInt(all.size()));
        int from = random.nextInt(other.length);
        return java.util.Arrays.copyOfRange(
                other, from, from + random.nextInt(other.length - from));
    }

    private static final class Counted extends ByteArrayInputStream {
        private int handled;

        Counted(byte[] bytes) {
            super(bytes);
        }

        @Override
        public synchronized int read(byte[] buffer, int from, int length) {
            int n = super.read(buffer, from, length);
            handled += Math.max(n, 0);
            return n;
        }
    }

    /// Reads what comes out, and measures it.
    private static final class Out implements Unpacker.Receiver {
        private long bytes;
        private int sentences;

        @Override
        public void take(Capture capture) {
            bytes += capture.bytes().length;
            if (UNDAMAGED.contains(ByteBuffer.wrap(capture.bytes()))) {
                return; // read before, when the damage was elsewhere in the file
            }
            switch (READER.read(capture)) {
                case Reading.Found found -> {
                    bytes += found.article().text().length();
                    sentences += found.remarks().size();
                }
                case Reading.Skipped none -> skip(none);
            }
        }

        @Override
        public void skip(Reading.Skipped none) {
            bytes += none.reason().length();
            sentences++;
        }

        @Override
        public void remark(String sentence) {
            bytes += sentence.length();
            sentences++;
        }
    }
}
