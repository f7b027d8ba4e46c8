package synoptic.read.html;

import java.util.List;
import synoptic.news.Residue;

/// The paragraphs of an article's body and what around them was left out.
record BodyText(List<String> paragraphs, List<Residue> residue) {
    BodyText {
        paragraphs = List.copyOf(paragraphs);
        residue = List.copyOf(residue);
    }

    int length() {
        return paragraphs.stream().mapToInt(String::length).sum();
    }

    String text() {
        return String.join("\n\n", paragraphs);
    }
}
