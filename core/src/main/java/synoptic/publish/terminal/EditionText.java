package synoptic.publish.terminal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import synoptic.compare.Synopsis;
import synoptic.group.Event;
import synoptic.publish.wording.EventCounts;

/// Events as plain text for a terminal, at most 100 columns wide.
public final class EditionText {

    private static final int TITLE_WIDTH = 96;

    private final Lines lines;
    private final EventText eventText;
    private final SynopsisText synopsisText;

    public EditionText(Appendable out) {
        lines = new Lines(out);
        eventText = new EventText(lines);
        synopsisText = new SynopsisText(lines);
    }

    /// The first `top` of the synopses, numbered: what is said, where accounts differ, who copied.
    public void print(List<Synopsis> synopses, int top) {
        Map<String, Integer> numbers = numbers(synopses.stream().map(Synopsis::event).toList());
        for (Synopsis synopsis : synopses.subList(0, Math.min(top, synopses.size()))) {
            heading(synopsis.event(), numbers);
            synopsisText.print(synopsis);
            eventText.print(synopsis.event(), numbers);
        }
        more(synopses.size(), top);
    }

    /// The first `top` of the events, numbered: who reported and who copied.
    public void printEvents(List<Event> events, int top) {
        Map<String, Integer> numbers = numbers(events);
        for (Event event : events.subList(0, Math.min(top, events.size()))) {
            heading(event, numbers);
            eventText.print(event, numbers);
        }
        more(events.size(), top);
    }

    private static Map<String, Integer> numbers(List<Event> events) {
        Map<String, Integer> numbers = new HashMap<>();
        events.forEach(event -> numbers.put(event.id(), numbers.size() + 1));
        return numbers;
    }

    private void heading(Event event, Map<String, Integer> numbers) {
        int number = numbers.getOrDefault(event.id(), 0);
        lines.line("%d. %s".formatted(number, Lines.cut(event.title(), TITLE_WIDTH)));
        lines.line("   " + EventCounts.of(event).chain());
    }

    private void more(int all, int top) {
        if (all > top) {
            lines.line("… and %d more; --top %d shows them.".formatted(all - top, all));
        }
    }
}
