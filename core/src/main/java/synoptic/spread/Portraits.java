package synoptic.spread;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import synoptic.group.Portrait;

final class Portraits implements Work {

    private final Meetings meetings;
    private final Known<Integer, Portrait> portraits = new Known<>();
    private final Set<Long> crowded = new HashSet<>();

    Portraits(Room room) {
        meetings = new Meetings(room, room.partition()::meetingOf);
    }

    @Override
    public void take(Sheet sheet) {
        switch (sheet) {
            case Sheet.Seen of -> portraits.put(of.number(), of.portrait());
            case Sheet.Pairs of -> meetings.add(of);
            case Sheet.Crowded of -> Arrays.stream(of.words()).forEach(crowded::add);
            default -> throw Work.stray(sheet);
        }
    }

    @Override
    public void send(Post post) {
        meetings.send(
                Stage.AFFAIRS,
                post,
                (event, block) -> post.send(Stage.AFFAIRS, block, seen(event)));
    }

    private Sheet.Seen seen(int event) {
        Portrait portrait = portraits.get(event);
        return new Sheet.Seen(
                event,
                portrait,
                Arrays.stream(portrait.names().hashes()).filter(crowded::contains).toArray());
    }
}
