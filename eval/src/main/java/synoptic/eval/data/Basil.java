package synoptic.eval.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import synoptic.news.Outlet;
import synoptic.news.Particulars;
import synoptic.news.StatedTime;

/// BASIL: 100 events of 2010–2019, each told by Fox News, HuffPost and The New York Times in
/// full. Fan et al. (2019), "In Plain Sight: Media Bias Through the Lens of Factual Reporting",
/// EMNLP.
public final class Basil {
    private final DataFolder data;

    public Basil(DataFolder data) {
        this.data = data;
    }

    public MarkedPot all() throws IOException {
        return pot("basil-all", year -> true);
    }

    /// The events in the folders of odd years.
    public MarkedPot train() throws IOException {
        return pot("basil-train", year -> year % 2 == 1);
    }

    /// The events in the folders of even years.
    public MarkedPot dev() throws IOException {
        return pot("basil-dev", year -> year % 2 == 0);
    }

    private MarkedPot pot(String name, Predicate<Integer> wanted) throws IOException {
        List<MarkedArticle> marked = new ArrayList<>();
        for (Path file : MarkedFiles.below(data.require("basil/articles"), ".json")) {
            if (wanted.test(year(file))) {
                marked.add(article(MarkedJson.read(data.nameOf(file), Files.readAllBytes(file))));
            }
        }
        return MarkedPot.of(name, marked);
    }

    private static int year(Path file) {
        return Integer.parseInt(file.getName(file.getNameCount() - 2).toString());
    }

    private static MarkedArticle article(MarkedJson json) {
        Particulars particulars =
                Particulars.builder()
                        .title(json.field("title").text())
                        .url(json.field("url").text())
                        .published(StatedTime.ofDay(day(json.field("date")), "date"))
                        .outlet(outlet(json.field("source")))
                        .build();
        String cluster = json.field("triplet-uuid").text();
        return MarkedArticle.at(
                json.place(), particulars, text(json.field("body-paragraphs")), cluster);
    }

    /// Paragraphs on lines of their own, from lists of sentences.
    private static String text(MarkedJson paragraphs) {
        return paragraphs.items().stream().map(Basil::paragraph).collect(Collectors.joining("\n"));
    }

    private static String paragraph(MarkedJson sentences) {
        return sentences.items().stream()
                .map(sentence -> sentence.text().strip())
                .collect(Collectors.joining(" "));
    }

    private static LocalDate day(MarkedJson date) {
        try {
            return LocalDate.parse(date.text());
        } catch (DateTimeParseException e) {
            throw new MarkedDataBroken(
                    date.place(), "a day like 2019-03-25", "'" + date.text() + "'");
        }
    }

    private static Outlet outlet(MarkedJson source) {
        return switch (source.text().toLowerCase(Locale.ROOT)) {
            case "fox" -> named("Fox News");
            case "hpo" -> named("HuffPost");
            case "nyt" -> named("The New York Times");
            default ->
                    throw new MarkedDataBroken(
                            source.place(), "fox, hpo or nyt", "'" + source.text() + "'");
        };
    }

    private static Outlet named(String name) {
        return new Outlet(name, null, null);
    }
}
