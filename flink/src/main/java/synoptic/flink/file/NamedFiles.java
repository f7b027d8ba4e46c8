package synoptic.flink.file;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/// The files of a job as its settings name them.
public final class NamedFiles {

    /// Where Common Crawl's files lie, over HTTP, open to all.
    public static final String COMMON_CRAWL = "https://data.commoncrawl.org/";

    private static final int GZIP = 0x1F8B;

    private NamedFiles() {}

    /// Names after commas, each after `base`; folders among them are walked. After an `@` a name is
    /// that of a list of files, one a line, each after `base`, plain or compressed by gzip.
    public static List<String> of(String names, String base) throws IOException {
        if (names.startsWith("@")) {
            return listed(names.substring(1), base);
        }
        List<String> files = new ArrayList<>();
        for (String name : names.split(",", -1)) {
            if (!name.isBlank()) {
                files.addAll(Folder.files(base + name.strip()));
            }
        }
        return some(files, names);
    }

    /// The web archives of CC-NEWS of months like `2026/01`, after commas, by the listings under
    /// `base`.
    public static List<String> ofCommonCrawl(String months, String base) throws IOException {
        List<String> files = new ArrayList<>();
        for (String month : months.split(",", -1)) {
            if (!month.matches("\\d{4}/\\d{2}")) {
                throw new IllegalArgumentException(
                        "cc-news: expected a month like 2026/01 but found '%s'".formatted(month));
            }
            files.addAll(
                    listed("%scrawl-data/CC-NEWS/%s/warc.paths.gz".formatted(base, month), base));
        }
        return files;
    }

    private static List<String> listed(String list, String base) throws IOException {
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(
                                unzipped(new BufferedInputStream(Opened.file(list))),
                                StandardCharsets.UTF_8))) {
            return some(
                    lines.lines()
                            .map(String::strip)
                            .filter(file -> !file.isEmpty())
                            .map(file -> base + file)
                            .toList(),
                    list);
        } catch (IOException e) {
            throw e.getMessage() != null && e.getMessage().startsWith(list)
                    ? e
                    : new IOException(list + ": " + e.getMessage(), e);
        }
    }

    private static InputStream unzipped(BufferedInputStream in) throws IOException {
        in.mark(2);
        int head = (in.read() << 8) | in.read();
        in.reset();
        return head == GZIP ? new GZIPInputStream(in) : in;
    }

    private static List<String> some(List<String> files, String names) throws IOException {
        if (files.isEmpty()) {
            throw new IOException(names + ": expected names of files but found none");
        }
        return files.stream().sorted().toList();
    }
}
