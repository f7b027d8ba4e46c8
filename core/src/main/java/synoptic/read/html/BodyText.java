package synoptic.read.html;

import java.util.List;
import synoptic.news.Residue;

/// The paragraphs of an article's body, the numbers of the blocks they stand in on the page, and
/// what around them was left out.
record BodyText(List<String> paragraphs, List<Integer> blocks, List<Residue> residue) {
    BodyText {
        blocks = List.copyOf(blocks);
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
