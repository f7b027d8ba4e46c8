package synoptic.group;

import java.util.List;

/// Events as edits left them, and a sentence on each edit that did nothing or does not hold.
public record EditedEvents(List<Event> events, List<String> remarks) {
    public EditedEvents {
        events = List.copyOf(events);
        remarks = List.copyOf(remarks);
    }
}
