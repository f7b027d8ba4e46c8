package synoptic.store;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import synoptic.compare.said.Rendering;
import synoptic.compare.said.Utterance;
import synoptic.group.Event;

/// Counts what one person says.
final class PersonCount {

    private static final int DAY = 10;

    private final String name;
    private final Set<String> events = new HashSet<>();
    private final TreeSet<String> days = new TreeSet<>();
    private long utterances;
    private long renderings;

    PersonCount(String name) {
        this.name = name;
    }

    void add(Event event, Utterance utterance) {
        events.add(event.id());
        utterances++;
        renderings += utterance.renderings().size();
        Set<String> in = new HashSet<>();
        for (Rendering rendering : utterance.renderings()) {
            in.add(rendering.place().article());
        }
        event.articles()
                .filter(article -> in.contains(article.id()))
                .flatMap(article -> event.when(article).stream())
                .forEach(when -> days.add(when.substring(0, DAY)));
    }

    Person person() {
        return new Person(
                name,
                utterances,
                renderings,
                events.size(),
                days.isEmpty() ? null : days.getFirst(),
                days.isEmpty() ? null : days.getLast());
    }
}
