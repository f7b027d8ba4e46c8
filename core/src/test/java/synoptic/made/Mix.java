package synoptic.made;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import synoptic.news.Capture;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Files of made reports on made affairs: copies, cut and changed ones, dated and undated, of
/// known and unknown outlets, some of them broken. A seed gives the same files every time.
public final class Mix {

    private static final String[] PLACES = {"Tarnhof", "Grellin", "Velden", "Pellworth", "Ostrau"};
    private static final String[] PEOPLE = {
        "Marla Quenzel", "Oda Brisling", "Ludo Fenwick", "Karel Mintz", "Inka Brandeis"
    };
    private static final String[] THINGS = {
        "dam", "viaduct", "archive", "brewery", "lighthouse", "tramway", "orchard", "quarry"
    };
    private static final String[] HAPPENINGS = {
        "burst", "burnt down", "was sold", "reopened", "collapsed", "was struck by lightning"
    };
    private static final String[] FOLLOWS = {
        "engineers had warned of it",
        "nobody was hurt",
        "schools stayed closed",
        "the council will meet",
        "a fund was set up",
        "trains were late",
        "insurers sent experts"
    };

    private final Random random;
    private final List<Capture> files = new ArrayList<>();

    private Mix(long seed) {
        random = new Random(seed);
    }

    public static List<Capture> files(long seed) {
        Mix mix = new Mix(seed);
        for (int affair = 0; affair < 6; affair++) {
            mix.affair(affair);
        }
        mix.files.add(
                new Capture(
                        "broken.jsonl", "{\"title\": \"cut\n".getBytes(StandardCharsets.UTF_8)));
        return mix.files;
    }

    private void affair(int affair) {
        String place = any(PLACES);
        String thing = any(THINGS);
        String happened = any(HAPPENINGS);
        List<String> sentences = new ArrayList<>();
        sentences.add(
                "The %s of %s %s on %s, %s said."
                        .formatted(thing, place, happened, any("Monday", "Friday"), any(PEOPLE)));
        for (int i = 0; i < 8; i++) {
            sentences.add(
                    "In %s %d people heard from %s that %s after the %s %s, at a cost of %d florins."
                            .formatted(
                                    place,
                                    random.nextInt(500),
                                    any(PEOPLE),
                                    any(FOLLOWS),
                                    thing,
                                    happened,
                                    random.nextInt(9000)));
        }
        String day = "2026-0%d-1%d".formatted(1 + random.nextInt(6), random.nextInt(9));
        for (int report = 0; report < 2 + random.nextInt(4); report++) {
            report("%d-%d".formatted(affair, report), thing + " of " + place, sentences, day);
        }
    }

    private void report(String name, String title, List<String> sentences, String day) {
        List<String> told = new ArrayList<>(sentences);
        if (random.nextBoolean()) {
            told.subList(1 + random.nextInt(7), told.size()).clear();
        }
        String text = String.join("\n", told);
        if (random.nextInt(3) == 0) {
            text = text.replaceFirst("\\d+", String.valueOf(random.nextInt(500)));
        }
        if (random.nextInt(4) == 0) {
            byte[] plain =
                    ("# " + title + "\n\n" + text.replace("\n", "\n\n"))
                            .getBytes(StandardCharsets.UTF_8);
            files.add(new Capture("made/" + name + ".md", plain));
            return;
        }
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("title", "Report " + name + " on the " + title).put("text", text);
        if (random.nextInt(3) > 0) {
            json.put("published", day + any("", "T08:00:00+02:00", "T07:10:00Z"));
        }
        if (random.nextInt(3) > 0) {
            json.put("publisher", any("Tal Kurier", "Grellin Bote", "Ostermark Press Agency"));
        }
        if (random.nextInt(3) == 0) {
            json.put("author", "OPA");
        }
        files.add(
                new Capture(
                        "made/" + name + ".json",
                        json.toString().getBytes(StandardCharsets.UTF_8)));
    }

    private String any(String... of) {
        return of[random.nextInt(of.length)];
    }
}
