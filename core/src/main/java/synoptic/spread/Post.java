package synoptic.spread;

import synoptic.group.Event;

/// Takes what a block sends.
public interface Post {

    /// To a block, for a later stage.
    void send(Stage stage, int block, Sheet sheet);

    /// An event with all that is known of it, the `rank`-th from 0 of `of`, the latest first.
    void event(int rank, int of, Event event);
}
