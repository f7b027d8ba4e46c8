package synoptic.spread;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import synoptic.group.Portrait;
import synoptic.group.link.PairScores;
import synoptic.group.profile.Terms;

/// A theme of too many events brings none together: of such a one not all are kept.
final class Themes implements Work {

    private final Room room;
    private final Postings postings = new Postings(Portrait.MOST_OF_THEME);
    private final Known<Terms> names = new Known<>();
    private final List<Sheet.Named> named = new ArrayList<>();

    Themes(Room room) {
        this.room = room;
    }

    @Override
    public void take(Sheet sheet) {
        switch (sheet) {
            case Sheet.Themes of -> {
                names.put(of.event(), of.names());
                for (int theme : of.themes()) {
                    postings.add(theme, of.event());
                }
            }
            case Sheet.Named of -> named.add(of);
            default -> throw Work.stray(sheet);
        }
    }

    @Override
    public void finish() {
        Pages pairs = Pages.ofPairs(Stage.PORTRAITS, room);
        postings.each(
                (theme, events) -> {
                    if (events.length <= Portrait.MOST_OF_THEME) {
                        pairs(events, pairs);
                    }
                });
        pairs.send();
        crowded();
    }

    private void pairs(int[] events, Pages pairs) {
        Terms[] named = Arrays.stream(events).mapToObj(names::get).toArray(Terms[]::new);
        for (int i = 1; i < events.length; i++) {
            for (int j = 0; j < i; j++) {
                if (Portrait.nameTheSame(named[i], named[j])) {
                    pairs.addToBoth(PairScores.pair(events[i], events[j]));
                }
            }
        }
    }

    /// Each block gets to know the crowded ones of its words.
    private void crowded() {
        Map<Integer, Integer> counts = new HashMap<>();
        for (Sheet.Named of : named) {
            for (int i = 0; i < of.words().length; i++) {
                counts.merge(of.words()[i], of.counts()[i], Integer::sum);
            }
        }
        counts.values().removeIf(count -> count <= Portrait.MOST_NAMING);
        for (Sheet.Named of : named) {
            int[] crowded = Arrays.stream(of.words()).filter(counts::containsKey).toArray();
            if (crowded.length > 0) {
                room.send(Stage.SEQUELS, of.block(), new Sheet.Crowded(crowded));
            }
        }
    }
}
