package synoptic.eval.time;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import synoptic.text.Sha256;
import synoptic.text.Span;

/// A text with the times people marked in it, without the one that dates the document.
///
/// `written` is the day of writing, where the document says it.
public record MarkedTimes(
        String file, String text, @Nullable LocalDate written, List<Marked> times) {

    public static final int FOLDS = 5;

    /// Words marked as a time, with TimeML's type and value.
    public record Marked(Span span, String type, String value) {}

    public MarkedTimes {
        times = List.copyOf(times);
    }

    /// The documents in TimeML below a folder, in the order of their paths.
    public static List<MarkedTimes> below(Path folder) throws IOException {
        List<MarkedTimes> all = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".tml")).sorted().toList()) {
                all.add(read(file));
            }
        }
        return all;
    }

    /// One of [#FOLDS] parts, by the first byte of the SHA-256 of the file's name.
    public int fold() {
        return (Sha256.of(file)[0] & 255) % FOLDS;
    }

    private static MarkedTimes read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            factory.setProperty(XMLInputFactory.IS_COALESCING, true);
            return new Reading(file.getFileName().toString()).of(factory.createXMLStreamReader(in));
        } catch (XMLStreamException e) {
            throw new IOException(file + ": expected TimeML: " + e.getMessage(), e);
        }
    }

    /// Gathers text and marks from one file.
    private static final class Reading {

        private final String file;
        private final StringBuilder text = new StringBuilder();
        private final List<Marked> times = new ArrayList<>();
        private @Nullable LocalDate written;
        private boolean inText;
        private int start = -1;
        private String type = "";
        private String value = "";

        Reading(String file) {
            this.file = file;
        }

        MarkedTimes of(XMLStreamReader xml) throws XMLStreamException {
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> open(xml);
                    case XMLStreamConstants.END_ELEMENT -> close(xml.getLocalName());
                    case XMLStreamConstants.CHARACTERS -> {
                        if (inText) {
                            text.append(xml.getText());
                        }
                    }
                    default -> {}
                }
            }
            return new MarkedTimes(file, text.toString(), written, times);
        }

        private void open(XMLStreamReader xml) {
            if (xml.getLocalName().equals("TEXT")) {
                inText = true;
            } else if (xml.getLocalName().equals("TIMEX3")) {
                value = attribute(xml, "value");
                type = attribute(xml, "type");
                start = text.length();
                if (attribute(xml, "functionInDocument").equals("CREATION_TIME")) {
                    written = day(value);
                    start = -1;
                }
            }
        }

        private void close(String element) {
            if (element.equals("TEXT")) {
                inText = false;
            } else if (element.equals("TIMEX3") && inText && start >= 0) {
                times.add(new Marked(new Span(start, text.length()), type, value));
                start = -1;
            }
        }

        private static String attribute(XMLStreamReader xml, String name) {
            String value = xml.getAttributeValue(null, name);
            return value == null ? "" : value;
        }

        private static @Nullable LocalDate day(String value) {
            try {
                return value.length() < 10 ? null : LocalDate.parse(value.substring(0, 10));
            } catch (DateTimeException e) {
                return null;
            }
        }
    }
}
