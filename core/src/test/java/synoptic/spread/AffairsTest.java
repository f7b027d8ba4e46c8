package synoptic.spread;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import synoptic.group.Beside;
import synoptic.group.Event;
import synoptic.group.EventFinder;
import synoptic.group.Portrait;
import synoptic.group.Portrayed;
import synoptic.group.Storyline;
import synoptic.group.link.LinkModel;
import synoptic.group.profile.Lexicon;
import synoptic.group.profile.Terms;
import synoptic.group.profile.WordCounts;

/// Invented events that have much to do with each other, in many blocks.
class AffairsTest {

    private static final int EVENTS = 600;

    private static final Lexicon LEXICON = new Lexicon(10_000, Map.of("said", 4_000));
    private static final EventFinder FINDER = new EventFinder(LEXICON, LinkModel.builtIn());

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 40})
    void areThoseThatOneFindsWhoSeesAllEvents(int blocks) {
        List<Portrait> events = events(new Random(7));

        List<Event> expected = atOnce(events);

        assertThat(expected).filteredOn(event -> event.similar().size() == 5).isNotEmpty();
        assertThat(expected)
                .filteredOn(event -> event.storyline().followedBy().size() > 1)
                .isNotEmpty();
        assertThat(spread(events, blocks)).isEqualTo(expected);
    }

    @Test
    void areNotLookedForAmongEventsOfAThemeOfTooMany() {
        assertThat(pairs(Portrait.MOST_OF_THEME))
                .isEqualTo(Portrait.MOST_OF_THEME * (Portrait.MOST_OF_THEME - 1) / 2);
        assertThat(pairs(Portrait.MOST_OF_THEME + 1)).isZero();
    }

    /// How many pairs a theme of so many events brings together that name the same.
    private static int pairs(int events) {
        Terms names = events(new Random(7)).getFirst().names();
        List<Sheet> sheets =
                IntStream.range(0, events)
                        .<Sheet>mapToObj(i -> new Sheet.Themes(i, new int[] {42}, names))
                        .toList();
        Set<Long> pairs = new HashSet<>();
        Stage.THEMES.run(
                new Room(
                        new Partition(events, 1),
                        0,
                        FINDER,
                        Posted.to(
                                (stage, block, sheet) ->
                                        Arrays.stream(((Sheet.Pairs) sheet).pairs())
                                                .forEach(pairs::add))),
                sheets);
        return pairs.size();
    }

    /// The latest events first, those of one day by their ids.
    private static List<Event> atOnce(List<Portrait> events) {
        List<Beside> beside = FINDER.beside(events);
        return IntStream.range(0, events.size())
                .boxed()
                .sorted((a, b) -> Long.compare(last(events.get(b)), last(events.get(a))))
                .map(i -> event(events.get(i)).among(beside.get(i)))
                .toList();
    }

    private static List<Event> spread(List<Portrait> events, int blocks) {
        Partition partition = new Partition(events.size(), blocks);
        InTurn all = new InTurn(partition, FINDER, (stage, block, sheet) -> {});
        for (int block = 0; block < blocks; block++) {
            introduce(new Room(partition, block, FINDER, Posted.to(all::put)), events);
        }
        return Posted.shuffled(all, blocks);
    }

    private static void introduce(Room room, List<Portrait> events) {
        Introductions introductions = new Introductions(room);
        IntStream.range(0, events.size())
                .filter(room::has)
                .mapToObj(events::get)
                .map(one -> new Portrayed(event(one), one, last(one)))
                .forEach(introductions::of);
        introductions.finish();
    }

    private static Event event(Portrait portrait) {
        return new Event(
                portrait.event(),
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Storyline.NONE,
                List.of());
    }

    private static long last(Portrait portrait) {
        return LocalDate.parse(String.valueOf(portrait.lastDay())).toEpochDay();
    }

    private static List<Portrait> events(Random random) {
        List<Portrait> events = new ArrayList<>();
        for (int i = 0; i < EVENTS; i++) {
            int affair = random.nextInt(EVENTS / 12);
            LocalDate day = LocalDate.of(2026, 5, 1).plusDays(random.nextInt(40));
            WordCounts names = new WordCounts();
            WordCounts all = new WordCounts();
            for (String name :
                    List.of(
                            "person" + affair,
                            "place" + affair,
                            "town" + affair % 9,
                            "land" + affair % 2)) {
                names.add(name);
                all.add(name);
            }
            for (int word = 0; word < 6; word++) {
                all.add("matter" + affair + "x" + random.nextInt(8));
            }
            all.add("said");
            all.add("talk" + affair % 2);
            Terms words = Terms.of(all, LEXICON, 100);
            events.add(
                    new Portrait(
                            "event%03d".formatted(i),
                            words,
                            words,
                            Terms.of(names, LEXICON, 100),
                            day,
                            day));
        }
        return events;
    }
}
