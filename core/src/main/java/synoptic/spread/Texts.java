package synoptic.spread;

final class Texts implements Work {

    private final Room room;
    private final Meetings meetings;
    private final Known<Sheet.Text> texts = new Known<>();

    Texts(Room room) {
        this.room = room;
        meetings = new Meetings(room, (lower, higher) -> room.partition().blockOf(lower));
    }

    @Override
    public void take(Sheet sheet) {
        switch (sheet) {
            case Sheet.Text text -> texts.put(text.number(), text);
            case Sheet.Pairs of -> meetings.add(of);
            default -> throw Work.stray(sheet);
        }
    }

    @Override
    public void finish() {
        meetings.send(
                Stage.COPIES, (report, block) -> room.send(Stage.COPIES, block, texts.get(report)));
    }
}
