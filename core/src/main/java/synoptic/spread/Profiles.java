package synoptic.spread;

final class Profiles implements Work {

    private final Room room;
    private final Meetings meetings;
    private final Sheet.Compared[] profiles;
    private final int[] texts;

    Profiles(Room room) {
        this.room = room;
        meetings = new Meetings(room, room.partition()::meetingOf);
        profiles = new Sheet.Compared[room.size()];
        texts = room.apart();
    }

    @Override
    public void take(Sheet sheet) {
        switch (sheet) {
            case Sheet.Compared of -> profiles[room.local(of.number())] = of;
            case Sheet.Pairs of -> meetings.add(of);
            case Sheet.Roots of -> room.enter(of, texts);
            default -> throw Work.stray(sheet);
        }
    }

    @Override
    public void finish() {
        meetings.send(
                Stage.LIKENESSES,
                (report, block) -> {
                    int local = room.local(report);
                    room.send(
                            Stage.LIKENESSES,
                            block,
                            new Sheet.Compared(report, texts[local], profiles[local].profile()));
                });
        room.send(Stage.SURROUNDINGS, room.block(), new Sheet.Roots(room.apart(), texts));
    }
}
