package synoptic.store;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import synoptic.compare.said.Rendering;
import synoptic.compare.said.Utterance;
import synoptic.group.Event;

/// Counts what one person says.
final class PersonCount {

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
                .flatMap(article -> event.day(article).stream())
                .forEach(day -> days.add(day.toString()));
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
