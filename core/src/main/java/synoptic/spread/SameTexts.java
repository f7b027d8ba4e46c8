package synoptic.spread;

final class SameTexts extends Chains {

    SameTexts(Room room) {
        super(room);
    }

    @Override
    public void send(Post post) {
        send(Stage.PROFILES, post);
    }
}
