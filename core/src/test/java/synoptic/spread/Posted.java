package synoptic.spread;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import synoptic.group.Event;

/// How tests look at what blocks send.
final class Posted {

    private Posted() {}

    /// Hands on what is sent by a stage that gives no events.
    static Post to(InTurn.Seen taker) {
        return new Post() {
            @Override
            public void send(Stage stage, int block, Sheet sheet) {
                taker.sent(stage, block, sheet);
            }

            @Override
            public void event(int rank, int of, Event event) {
                throw new AssertionError("no stage but the last gives events");
            }
        };
    }

    /// The events that come of all stages when what a block gets is shuffled.
    static List<Event> shuffled(InTurn all, int seed) {
        Random random = new Random(seed);
        all.run(
                sheets -> {
                    Collections.shuffle(sheets, random);
                    return sheets;
                });
        return all.events();
    }
}
