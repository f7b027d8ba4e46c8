package synoptic.eval.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A web page with what people marked in it.
///
/// The text must have each segment of `with` and none of `without`; `comments` are segments of what
/// readers wrote below it. All have single spaces.
record MarkedPage(
        String file,
        String html,
        List<String> with,
        List<String> without,
        List<String> comments,
        Optional<String> title,
        Optional<LocalDate> published) {

    private static final Pattern CHARSET = Pattern.compile("(?i)charset=[\"']?([\\w-]+)");
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0]+");
    private static final int HEAD = 4_000;

    /// The pages of a half, in the order they are listed in.
    static List<MarkedPage> load(Path data, Half half) throws IOException {
        Path folder = data.resolve("extraction");
        JsonNode gold = new JsonMapper().readTree(Files.readAllBytes(folder.resolve("gold.json")));
        List<MarkedPage> pages = new ArrayList<>();
        for (Map.Entry<String, JsonNode> entry : gold.properties()) {
            JsonNode marks = entry.getValue();
            String file = marks.path("file").asString();
            if (Half.of(file) == half) {
                pages.add(of(file, html(folder.resolve("html").resolve(file + ".gz")), marks));
            }
        }
        return pages;
    }

    private static MarkedPage of(String file, String html, JsonNode marks) {
        return new MarkedPage(
                file,
                html,
                segments(marks.path("with")),
                segments(marks.path("without")),
                segments(marks.path("comments")),
                Optional.of(foldSpace(marks.path("title").asString(""))).filter(t -> !t.isEmpty()),
                day(marks.path("date").asString("")));
    }

    private static List<String> segments(JsonNode list) {
        return list.values().stream()
                .map(segment -> foldSpace(segment.asString("")))
                .filter(segment -> !segment.isEmpty())
                .toList();
    }

    private static Optional<LocalDate> day(String stated) {
        try {
            return Optional.of(LocalDate.parse(stated));
        } catch (DateTimeParseException e) {
            return Optional.empty(); // none is marked, or it is malformed
        }
    }

    static String foldSpace(String text) {
        return SPACE.matcher(text).replaceAll(" ").strip();
    }

    private static String html(Path file) throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            byte[] bytes = in.readAllBytes();
            return decode(bytes, StandardCharsets.UTF_8).orElseGet(() -> declared(bytes));
        }
    }

    private static Optional<String> decode(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /// The page in the character set it declares, as browsers take it, else in windows-1252.
    private static String declared(byte[] bytes) {
        int length = Math.min(bytes.length, HEAD);
        Matcher matcher =
                CHARSET.matcher(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
        while (matcher.find()) {
            Charset charset = charset(matcher.group(1));
            Optional<String> decoded = decode(bytes, charset);
            if (decoded.isPresent()) {
                return decoded.get();
            }
        }
        return new String(bytes, charset("windows-1252"));
    }

    private static Charset charset(String name) {
        try {
            return Charset.forName(name.equalsIgnoreCase("iso-8859-1") ? "windows-1252" : name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return StandardCharsets.UTF_8;
        }
    }
}
