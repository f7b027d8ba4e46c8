package synoptic.eval.data;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// The sentences of a document in the XML of the Content Annotation Tool, each a list of
/// tokens; the annotations are not read.
record CatDocument(List<List<String>> sentences) {
    CatDocument {
        sentences = List.copyOf(sentences);
    }

    static CatDocument read(Path file, String place) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            XMLStreamReader xml = factory().createXMLStreamReader(bytes);
            return new CatDocument(sentences(xml, place));
        } catch (XMLStreamException e) {
            throw new MarkedDataBroken(place, "not well-formed XML", e);
        }
    }

    CatDocument withoutFirstSentence() {
        return new CatDocument(sentences.subList(1, sentences.size()));
    }

    boolean beginsWithAddress() {
        return !sentences.isEmpty()
                && List.of("http", "https", "www").contains(sentences.getFirst().getFirst());
    }

    /// All sentences in one paragraph.
    String text() {
        return Detokenizer.join(sentences);
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    private static List<List<String>> sentences(XMLStreamReader xml, String place)
            throws XMLStreamException {
        TreeMap<Integer, List<String>> sentences = new TreeMap<>();
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("token")) {
                int sentence = sentenceNumber(xml, place);
                String token = xml.getElementText().strip();
                if (!token.isEmpty()) {
                    sentences.computeIfAbsent(sentence, any -> new ArrayList<>()).add(token);
                }
            }
        }
        return List.copyOf(sentences.values());
    }

    private static int sentenceNumber(XMLStreamReader xml, String place) {
        String number = String.valueOf(xml.getAttributeValue(null, "sentence"));
        try {
            return Integer.parseInt(number);
        } catch (NumberFormatException e) {
            throw new MarkedDataBroken(
                    place, "each token to have a sentence number", "'" + number + "'");
        }
    }
}
