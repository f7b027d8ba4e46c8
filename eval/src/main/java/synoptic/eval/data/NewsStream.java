package synoptic.eval.data;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.zip.GZIPInputStream;
import synoptic.news.Article;
import synoptic.news.Outlet;
import synoptic.news.Particulars;
import synoptic.news.StatedTime;

/// 3,469 real articles of 389 outlets from 2 to 4 May 2020, unmarked, with much syndication.
public final class NewsStream {
    public static final String FOLDER = "stream";
    private static final String FILE = FOLDER + "/news-2020-05.jsonl.gz";

    private final DataFolder data;

    public NewsStream(DataFolder data) {
        this.data = data;
    }

    /// The articles under the ids that the stream gives them.
    public List<Article> articles() throws IOException {
        return lines(data.require(FILE)).stream().map(NewsStream::article).toList();
    }

    private static Article article(String line) {
        MarkedJson json = MarkedJson.read(FILE, line.getBytes(StandardCharsets.UTF_8));
        Particulars particulars =
                Particulars.builder()
                        .url(json.field("url").text())
                        .title(json.field("title").text())
                        .published(published(json.field("published")))
                        .outlet(new Outlet(json.field("publisher").text(), null, null))
                        .build();
        String id = json.field("id").text();
        String text = json.field("text").text().strip();
        return new Article(id, FILE + "#" + id, particulars, text, List.of());
    }

    /// A stamp of exactly midnight states the day alone.
    private static StatedTime published(MarkedJson stamp) {
        try {
            OffsetDateTime time = OffsetDateTime.parse(stamp.text());
            return time.toLocalTime().equals(LocalTime.MIDNIGHT)
                    ? StatedTime.ofDay(time.toLocalDate(), "published")
                    : new StatedTime(
                            time.toLocalDate(), time.toLocalTime(), time.getOffset(), "published");
        } catch (DateTimeParseException e) {
            throw new MarkedDataBroken(
                    stamp.place(), "a time like 2020-05-02T00:00:00Z", "'" + stamp.text() + "'");
        }
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
