package synoptic.group.edit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Edits as lines of plain text: `split ID…`, `merge ID ID…`, `together ID ID`, `apart ID ID`,
/// `hide ID…`.
///
/// Tabs part the words of a line where it has any, else blanks. Empty lines and those that begin
/// with `#` say nothing.
public final class EditLines {

    private static final int ANY = Integer.MAX_VALUE;

    private EditLines() {}

    /// The edits of these lines.
    ///
    /// @throws IllegalArgumentException where a line is no edit, naming `place`, the line, what was
    /// expected and what was found
    public static Edits read(List<String> lines, String place) {
        List<Edit> edits = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                edits.add(edit(line, place + ", line " + (i + 1)));
            }
        }
        return new Edits(edits);
    }

    /// The line that reads as this edit.
    public static String of(Edit edit) {
        String verb =
                switch (edit) {
                    case Edit.Split split -> "split";
                    case Edit.Merge merge -> "merge";
                    case Edit.PinTogether pin -> "together";
                    case Edit.PinApart pin -> "apart";
                    case Edit.Hide hide -> "hide";
                };
        boolean blanks = edit.reports().stream().anyMatch(id -> id.matches(".*\\s.*"));
        return verb + (blanks ? "\t" : " ") + String.join(blanks ? "\t" : " ", edit.reports());
    }

    private static Edit edit(String line, String place) {
        List<String> words =
                Arrays.stream(line.split(line.contains("\t") ? "\t" : "\\s+"))
                        .map(String::strip)
                        .filter(word -> !word.isEmpty())
                        .toList();
        return switch (words.getFirst()) {
            case "split" -> new Edit.Split(ids(words, 1, ANY, place));
            case "hide" -> new Edit.Hide(ids(words, 1, ANY, place));
            case "merge" -> new Edit.Merge(ids(words, 2, ANY, place));
            case "together" -> {
                List<String> pair = ids(words, 2, 2, place);
                yield new Edit.PinTogether(pair.get(0), pair.get(1));
            }
            case "apart" -> {
                List<String> pair = ids(words, 2, 2, place);
                yield new Edit.PinApart(pair.get(0), pair.get(1));
            }
            default ->
                    throw new IllegalArgumentException(
                            "%s: expected split, merge, together, apart or hide but found '%s'"
                                    .formatted(place, words.getFirst()));
        };
    }

    private static List<String> ids(List<String> words, int least, int most, String place) {
        List<String> ids = words.stream().skip(1).distinct().toList();
        if (ids.size() < least || ids.size() > most) {
            throw new IllegalArgumentException(
                    "%s: expected '%s' and %s of reports but found '%s'"
                            .formatted(
                                    place,
                                    words.getFirst(),
                                    expected(least, most),
                                    String.join(" ", words)));
        }
        return ids;
    }

    private static String expected(int least, int most) {
        if (least == 1) {
            return "ids";
        }
        return least == most ? "two different ids" : "two different ids or more";
    }
}
