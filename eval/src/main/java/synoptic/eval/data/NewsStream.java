package synoptic.eval.data;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import synoptic.news.Article;
import synoptic.news.Capture;
import synoptic.read.ArticleReader;
import synoptic.read.Reading;
import synoptic.read.credit.OutletTable;

/// 3,469 real articles of 389 outlets from 2 to 4 May 2020, unmarked, with much syndication.
public final class NewsStream {
    public static final String FOLDER = "stream";
    private static final String FILE = FOLDER + "/news-2020-05.jsonl.gz";

    private final DataFolder data;

    public NewsStream(DataFolder data) {
        this.data = data;
    }

    /// The articles as the program reads them, but under the ids that the stream gives them.
    public List<Article> articles() throws IOException {
        ArticleReader reader = new ArticleReader(OutletTable.builtIn());
        return lines(data.require(FILE)).stream().map(line -> article(line, reader)).toList();
    }

    private static Article article(String line, ArticleReader reader) {
        byte[] json = line.getBytes(StandardCharsets.UTF_8);
        String id = MarkedJson.read(FILE, json).field("id").text();
        String path = FILE + "#" + id;
        return switch (reader.read(new Capture(path, json))) {
            case Reading.Found found -> renamed(found.article(), id);
            case Reading.Skipped none ->
                    throw new MarkedDataBroken(path, "an article", none.reason());
        };
    }

    private static Article renamed(Article read, String id) {
        return new Article(id, read.path(), read.particulars(), read.text(), read.residue());
    }

    private static List<String> lines(Path file) throws IOException {
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(
                                new GZIPInputStream(Files.newInputStream(file)),
                                StandardCharsets.UTF_8))) {
            return lines.lines().toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
