package synoptic.read;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import synoptic.read.archive.GzipStream;
import synoptic.read.archive.TarMembers;
import synoptic.read.archive.ZipMembers;
import synoptic.read.json.Field;
import synoptic.read.markup.Xml;
import synoptic.read.table.Table;

/// What a file is, told by its first bytes, and by its name where they do not tell.
enum Kind {
    GZIP,
    ZIP,
    TAR,
    WARC,
    JSON_LINES,
    JSON,
    TABLE,
    FEED,
    NEWS_MARKUP,
    OTHER_XML,
    DOCUMENT;

    private static final int HEAD = 4096;
    private static final Pattern LISTED = Pattern.compile("\\s*\\[\\s*[{\\]].*", Pattern.DOTALL);
    private static final Pattern CSV = Pattern.compile(".*\\.(?:csv|tsv|tab)");
    private static final Set<String> FEEDS = Set.of("rss", "rdf", "feed");
    private static final Set<String> MARKUP =
            Set.of("nitf", "newsitem", "newsmessage", "newsml", "packageitem");
    private static final Set<String> HTML =
            Set.of(
                    "html", "head", "body", "meta", "title", "link", "script", "style", "div", "p",
                    "article", "main", "section", "span", "table", "h1", "a");

    static Kind of(String path, byte[] head) {
        if (GzipStream.isGzip(head)) {
            return GZIP;
        }
        if (ZipMembers.isZip(head)) {
            return ZIP;
        }
        if (TarMembers.isTar(head)) {
            return TAR;
        }
        if (new String(head, 0, Math.min(5, head.length), StandardCharsets.ISO_8859_1)
                .equals("WARC/")) {
            return WARC;
        }
        return ofText(name(path), text(head));
    }

    private static Kind ofText(String name, String head) {
        if (name.endsWith(".jsonl") || name.endsWith(".ndjson")) {
            return JSON_LINES;
        }
        String ink = head.stripLeading();
        if (ink.startsWith("{") || LISTED.matcher(ink).matches()) {
            return JSON;
        }
        if (ink.startsWith("<")) {
            return ofMarkup(ink);
        }
        boolean table = CSV.matcher(name).matches() || isHeader(firstLine(head));
        return table && !ink.isEmpty() ? TABLE : DOCUMENT;
    }

    private static Kind ofMarkup(String ink) {
        String root = Xml.root(ink).orElse("").toLowerCase(Locale.ROOT);
        if (FEEDS.contains(root)) {
            return FEED;
        }
        if (MARKUP.contains(root)) {
            return NEWS_MARKUP;
        }
        boolean other = ink.startsWith("<?xml") && !root.isEmpty() && !HTML.contains(root);
        return other ? OTHER_XML : DOCUMENT;
    }

    /// The name that tells what is in a file, without what it is packed as.
    private static String name(String path) {
        String name = path.toLowerCase(Locale.ROOT);
        return name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
    }

    /// The first characters of a file, good enough to tell its kind by: marks are ASCII.
    static String text(byte[] head) {
        Decoded.Encoding encoding =
                Decoded.certain(head).orElse(new Decoded.Encoding(StandardCharsets.UTF_8, 0));
        int length = Math.min(HEAD, head.length) - encoding.mark();
        return new String(head, encoding.mark(), Math.max(0, length), encoding.charset());
    }

    static String firstLine(String head) {
        Optional<String> line = head.lines().findFirst();
        return line.orElse("");
    }

    /// Whether a line names the columns of a table of articles: one for title or text, and
    /// another.
    static boolean isHeader(String line) {
        List<String> names = Table.names(line);
        return hasWords(names) && names.stream().filter(Field::isKnown).count() > 1;
    }

    /// Whether one of the columns is the title or the text.
    static boolean hasWords(List<String> names) {
        return names.stream()
                .anyMatch(
                        name ->
                                Field.TITLE.isNamed(name)
                                        || Field.TEXT.isNamed(name)
                                        || Field.HTML.isNamed(name));
    }
}
