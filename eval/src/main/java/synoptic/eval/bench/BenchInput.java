package synoptic.eval.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import synoptic.eval.data.DataFolder;
import synoptic.news.Article;
import synoptic.news.Capture;
import synoptic.read.ArticleReader;
import synoptic.read.Reading;
import synoptic.read.credit.OutletTable;

/// What the rooms are timed on: pages of the extraction set, articles of the 2020-05 stream.
final class BenchInput {

    private BenchInput() {}

    /// The first `count` pages by name.
    static List<String> pages(DataFolder data, int count) throws IOException {
        List<String> pages = new ArrayList<>();
        try (Stream<Path> files = Files.list(data.require("extraction").resolve("html"))) {
            for (Path file : files.sorted().limit(count).toList()) {
                pages.add(unzipped(file));
            }
        }
        return pages;
    }

    /// The lines of the stream, each a capture.
    static List<Capture> captures(DataFolder data) throws IOException {
        List<Capture> captures = new ArrayList<>();
        String lines = unzipped(data.require("stream").resolve("news-2020-05.jsonl.gz"));
        for (String line : lines.lines().toList()) {
            captures.add(
                    new Capture(
                            "stream:" + captures.size(), line.getBytes(StandardCharsets.UTF_8)));
        }
        return captures;
    }

    /// The articles of the stream.
    static List<Article> stream(DataFolder data) throws IOException {
        return articles(captures(data), new ArticleReader(OutletTable.builtIn()));
    }

    static List<Article> articles(List<Capture> captures, ArticleReader reader) {
        List<Article> articles = new ArrayList<>();
        for (Capture capture : captures) {
            if (reader.read(capture) instanceof Reading.Found found) {
                articles.add(found.article());
            }
        }
        return articles;
    }

    private static String unzipped(Path file) throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
