package synoptic.spread;

final class Portraits implements Work {

    private final Meetings meetings;
    private final Known<Sheet.Seen> events = new Known<>();

    Portraits(Room room) {
        meetings = new Meetings(room, room.partition()::meetingOf);
    }

    @Override
    public void take(Sheet sheet) {
        switch (sheet) {
            case Sheet.Seen of -> events.put(of.number(), of);
            case Sheet.Pairs of -> meetings.add(of);
            default -> throw Work.stray(sheet);
        }
    }

    @Override
    public void send(Post post) {
        meetings.send(
                Stage.AFFAIRS,
                post,
                (event, block) -> post.send(Stage.AFFAIRS, block, events.get(event)));
    }
}
