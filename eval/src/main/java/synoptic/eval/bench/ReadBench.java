package synoptic.eval.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import synoptic.eval.Measure;
import synoptic.eval.data.DataFolder;
import synoptic.news.Article;
import synoptic.news.Capture;
import synoptic.read.ArticleReader;
import synoptic.read.Reading;
import synoptic.read.Source;
import synoptic.read.Unpacker;
import synoptic.read.credit.OutletTable;
import synoptic.read.html.PageReader;

/// The speed of the room `read`: pages, web archives and plain text, beside what any program must
/// do to them.
final class ReadBench {

    private static final int ROUNDS = 7;
    private static final int PAGES = 250;

    private final DataFolder data;
    private final List<Measure> measures = new ArrayList<>();

    /// What the work came to, so that it cannot be left out.
    private long sink;

    ReadBench(DataFolder data) {
        this.data = data;
    }

    List<Measure> run() throws IOException {
        List<String> pages = BenchInput.pages(data, PAGES);
        pages(pages);
        webArchive(pages);
        plainText();
        if (sink == Long.MIN_VALUE) {
            throw new IllegalStateException("the work came to nothing");
        }
        return List.copyOf(measures);
    }

    private void pages(List<String> pages) {
        PageReader reader = new PageReader(OutletTable.builtIn());
        Runnable parse = () -> pages.forEach(this::parse);
        Runnable read =
                () ->
                        pages.forEach(
                                page -> sink += reader.read("id", "path", page).text().length());
        CpuTime.Paired paired = CpuTime.paired(read, parse, ROUNDS);
        add("read_html_over_parse", paired.ratio(), "budget 2.5");
        add("pages_a_second", pages.size() / paired.seconds(), "one core");
    }

    private void parse(String page) {
        sink += Jsoup.parse(page).childNodeSize();
    }

    /// The pages as a web archive holds them: taking it apart and parsing what comes out, and
    /// reading it, beside unpacking all of it and parsing the same pages.
    private void webArchive(List<String> pages) throws IOException {
        byte[] archive = MadeArchive.of(pages);
        Runnable kernel =
                () -> {
                    unpackWhole(archive);
                    pages.forEach(this::parse);
                };
        Runnable parsed =
                () ->
                        unpack(
                                archive,
                                page -> parse(new String(page.bytes(), StandardCharsets.UTF_8)));
        ArticleReader reader = new ArticleReader(OutletTable.builtIn());
        Runnable read = () -> unpack(archive, page -> sink += length(reader.read(page)));
        add(
                "warc_taken_apart_and_parsed_over_gunzip_and_parse",
                CpuTime.paired(parsed, kernel, ROUNDS).ratio(),
                "budget 1.43");
        add(
                "warc_read_over_gunzip_and_parse",
                CpuTime.paired(read, kernel, ROUNDS).ratio(),
                "all of read, one core");
    }

    private void unpackWhole(byte[] archive) {
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(archive))) {
            sink += in.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void unpack(byte[] archive, Consumer<Capture> each) {
        new Unpacker()
                .unpack(
                        Source.of("made.warc.gz", () -> new ByteArrayInputStream(archive)),
                        new Unpacker.Receiver() {
                            @Override
                            public void take(Capture capture) {
                                each.accept(capture);
                            }

                            @Override
                            public void skip(Reading.Skipped none) {
                                throw new IllegalStateException(none.reason());
                            }

                            @Override
                            public void remark(String sentence) {
                                throw new IllegalStateException(sentence);
                            }
                        });
    }

    private static int length(Reading reading) {
        return reading instanceof Reading.Found found ? found.article().text().length() : 0;
    }

    /// Texts of the stream as files of plain text, title first.
    private void plainText() throws IOException {
        ArticleReader reader = new ArticleReader(OutletTable.builtIn());
        List<Capture> texts =
                BenchInput.articles(BenchInput.captures(data), reader).stream()
                        .map(ReadBench::plain)
                        .toList();
        long bytes = texts.stream().mapToLong(text -> text.bytes().length).sum();
        double best = Double.MAX_VALUE;
        for (int i = 0; i < ROUNDS; i++) {
            best =
                    Math.min(
                            best,
                            CpuTime.seconds(
                                    () -> texts.forEach(t -> sink += length(reader.read(t)))));
        }
        add("plain_text_mb_a_second", bytes / 1e6 / best, "budget 50, one core");
    }

    private static Capture plain(Article article) {
        String text = article.label() + "\n\n" + article.text();
        return new Capture(article.id() + ".txt", text.getBytes(StandardCharsets.UTF_8));
    }

    private void add(String name, double value, String budget) {
        measures.add(new Measure("bench", name, value, budget));
    }
}
