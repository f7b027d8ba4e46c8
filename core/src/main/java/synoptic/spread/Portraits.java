package synoptic.spread;

final class Portraits implements Work {

    private final Room room;
    private final Meetings meetings;
    private final Known<Sheet.Seen> events = new Known<>();

    Portraits(Room room) {
        this.room = room;
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
    public void finish() {
        meetings.send(
                Stage.AFFAIRS,
                (event, block) -> room.send(Stage.AFFAIRS, block, events.get(event)));
    }
}
