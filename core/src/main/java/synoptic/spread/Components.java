package synoptic.spread;

final class Components extends Chains {

    Components(Room room) {
        super(room);
    }

    @Override
    public void send(Post post) {
        send(Stage.MEMBERS, post);
    }
}
