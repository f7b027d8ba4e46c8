package synoptic.eval.data;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import synoptic.text.Span;

/// PolNeAR: political news of seven outlets in 2016, with every attribution marked (Newell,
/// Margolin and Ruths, LREC 2018). Of several annotators of an article the first by name counts.
public record PolNear(DataFolder data) {

    /// One that is marked as given as another's words, thoughts or intent; each part may be empty.
    public record Attribution(List<Span> source, List<Span> cue, List<Span> content) {
        public Attribution {
            source = List.copyOf(source);
            cue = List.copyOf(cue);
            content = List.copyOf(content);
        }
    }

    public record MarkedText(String name, String text, List<Attribution> attributions) {
        public MarkedText {
            attributions = List.copyOf(attributions);
        }
    }

    public List<MarkedText> train() throws IOException {
        return part("train");
    }

    public List<MarkedText> dev() throws IOException {
        return part("dev");
    }

    private List<MarkedText> part(String part) throws IOException {
        Path folder = data.require("polnear").resolve(part);
        Map<String, Path> marks = new TreeMap<>();
        for (Path file : MarkedFiles.below(folder.resolve("attributions"), ".ann")) {
            marks.putIfAbsent(textName(file), file);
        }
        List<MarkedText> texts = new ArrayList<>();
        for (Map.Entry<String, Path> mark : marks.entrySet()) {
            Path file = folder.resolve("text").resolve(mark.getKey() + ".txt");
            String text = Files.readString(file, StandardCharsets.UTF_8);
            texts.add(new MarkedText(mark.getKey(), text, attributions(mark.getValue(), text)));
        }
        return texts;
    }

    /// The annotator stands after the last underscore.
    private static String textName(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.lastIndexOf('_'));
    }

    private List<Attribution> attributions(Path file, String text) throws IOException {
        Map<String, List<Span>> spans = new HashMap<>();
        List<Attribution> attributions = new ArrayList<>();
        int[] offsets = unitOffsets(text);
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            String[] cells = line.split("\t", -1);
            if (cells.length > 1 && cells[0].startsWith("T")) {
                spans.put(cells[0], spans(cells[1], offsets, data.nameOf(file)));
            }
        }
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            String[] cells = line.split("\t", -1);
            if (cells.length > 1 && cells[0].startsWith("E")) {
                attributions.add(attribution(cells[1], spans));
            }
        }
        return attributions;
    }

    private static List<Span> spans(String cell, int[] offsets, String place) {
        List<Span> spans = new ArrayList<>();
        for (String span : cell.substring(cell.indexOf(' ') + 1).split(";", -1)) {
            int gap = span.indexOf(' ');
            int start = gap < 0 ? -1 : Integer.parseInt(span.substring(0, gap));
            int end = gap < 0 ? -1 : Integer.parseInt(span.substring(gap + 1));
            if (start < 0 || end < start || end >= offsets.length) {
                throw new MarkedDataBroken(place, "offsets inside the text", span);
            }
            spans.add(new Span(offsets[start], offsets[end]));
        }
        return spans;
    }

    /// Marks count code points; spans count UTF-16 units.
    private static int[] unitOffsets(String text) {
        int[] offsets = new int[text.codePointCount(0, text.length()) + 1];
        int unit = 0;
        for (int i = 0; i < offsets.length; i++) {
            offsets[i] = unit;
            unit += unit < text.length() ? Character.charCount(text.codePointAt(unit)) : 0;
        }
        return offsets;
    }

    private static Attribution attribution(String cell, Map<String, List<Span>> spans) {
        List<Span> source = new ArrayList<>();
        List<Span> cue = new ArrayList<>();
        List<Span> content = new ArrayList<>();
        for (String argument : cell.split(" ", -1)) {
            int colon = argument.indexOf(':');
            List<Span> marked = spans.getOrDefault(argument.substring(colon + 1), List.of());
            if (argument.startsWith("Source")) {
                source.addAll(marked);
            } else if (argument.startsWith("Cue")) {
                cue.addAll(marked);
            } else if (argument.startsWith("Content")) {
                content.addAll(marked);
            }
        }
        return new Attribution(source, cue, content);
    }
}
