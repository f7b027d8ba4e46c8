package synoptic.spread;

import synoptic.group.profile.Profile;

final class Profiles implements Work {

    private final Room room;
    private final Meetings meetings;
    private final Profile[] profiles;
    private final int[] texts;

    Profiles(Room room) {
        this.room = room;
        meetings = new Meetings(room, room.partition()::meetingOf);
        profiles = new Profile[room.size()];
        texts = room.apart();
    }

    @Override
    public void take(Sheet sheet) {
        switch (sheet) {
            case Sheet.Compared of -> profiles[room.local(of.number())] = of.profile();
            case Sheet.Pairs of -> meetings.add(of);
            case Sheet.Roots of -> room.enter(of, texts);
            default -> throw Work.stray(sheet);
        }
    }

    @Override
    public void send(Post post) {
        meetings.send(
                Stage.LIKENESSES,
                post,
                (report, block) -> {
                    int local = room.local(report);
                    post.send(
                            Stage.LIKENESSES,
                            block,
                            new Sheet.Compared(report, texts[local], profiles[local]));
                });
        post.send(Stage.SURROUNDINGS, room.block(), new Sheet.Roots(room.apart(), texts));
    }
}
