package synoptic.eval.name;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import synoptic.annotate.name.EntityType;
import synoptic.annotate.name.Mention;
import synoptic.text.Span;

/// A text with the names of people, organisations and places that people marked in it.
public record MarkedNames(String text, List<Span> sentences, List<Mention> mentions) {

    private static final String BEGINS = "B-";
    private static final Map<String, EntityType> TYPES =
            Map.ofEntries(
                    Map.entry("PER", EntityType.PER),
                    Map.entry("ORG", EntityType.ORG),
                    Map.entry("LOC", EntityType.LOC),
                    Map.entry("person", EntityType.PER),
                    Map.entry("politician", EntityType.PER),
                    Map.entry("organisation", EntityType.ORG),
                    Map.entry("politicalparty", EntityType.ORG),
                    Map.entry("country", EntityType.LOC),
                    Map.entry("location", EntityType.LOC));

    public MarkedNames {
        sentences = List.copyOf(sentences);
        mentions = List.copyOf(mentions);
    }

    /// The texts of a file in which each line is a number, a token and its tag; a comment line
    /// begins each text and each sentence.
    public static List<MarkedNames> universal(Path file) throws IOException {
        return read(file, 1, 2, "# newdoc", "# text = ");
    }

    /// The sentences of a file in which each line is a token and its tag.
    public static List<MarkedNames> crossNer(Path file) throws IOException {
        return read(file, 0, 1, "", "");
    }

    private static List<MarkedNames> read(
            Path file, int tokenCell, int tagCell, String newText, String sentence)
            throws IOException {
        List<MarkedNames> all = new ArrayList<>();
        Builder builder = new Builder();
        for (String line : Files.readAllLines(file)) {
            if (line.isEmpty()) {
                builder.endSentence();
                if (newText.isEmpty()) {
                    builder.endText(all);
                }
            } else if (line.startsWith("# ")) {
                if (line.startsWith(newText)) {
                    builder.endText(all);
                } else if (line.startsWith(sentence)) {
                    builder.sentence = line.substring(sentence.length());
                }
            } else {
                String[] cells = line.split("\t");
                builder.tokens.add(cells[tokenCell]);
                builder.tags.add(cells[tagCell]);
            }
        }
        builder.endSentence();
        builder.endText(all);
        return all;
    }

    /// Gathers one text.
    private static final class Builder {

        private final StringBuilder text = new StringBuilder();
        private final List<Span> sentences = new ArrayList<>();
        private final List<Mention> mentions = new ArrayList<>();
        private final List<String> tokens = new ArrayList<>();
        private final List<String> tags = new ArrayList<>();
        private @Nullable String sentence;

        private void endSentence() {
            if (tokens.isEmpty()) {
                return;
            }
            String words = sentence == null ? String.join(" ", tokens) : sentence;
            int base = text.length();
            int at = 0;
            int start = -1;
            int end = -1;
            @Nullable EntityType type = null;
            for (int i = 0; i < tokens.size(); i++) {
                int found = words.indexOf(tokens.get(i), at);
                int from = found < 0 ? at : found;
                boolean inside = type != null && tags.get(i).startsWith("I-");
                if (type != null && !inside) {
                    mentions.add(new Mention(new Span(base + start, base + end), type));
                    type = null;
                }
                if (tags.get(i).startsWith(BEGINS)) {
                    start = from;
                    type = TYPES.get(tags.get(i).substring(BEGINS.length()));
                }
                at = Math.min(words.length(), from + tokens.get(i).length());
                end = at;
            }
            if (type != null) {
                mentions.add(new Mention(new Span(base + start, base + end), type));
            }
            text.append(words);
            sentences.add(new Span(base, text.length()));
            text.append('\n');
            tokens.clear();
            tags.clear();
            sentence = null;
        }

        private void endText(List<MarkedNames> all) {
            if (!text.isEmpty()) {
                all.add(new MarkedNames(text.toString(), sentences, mentions));
            }
            text.setLength(0);
            sentences.clear();
            mentions.clear();
        }
    }
}
