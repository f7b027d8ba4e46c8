package synoptic.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import synoptic.group.edit.Edit;

/// An edit with its number, when it was made, and when it was undone, null while it holds.
public record KeptEdit(long number, Edit edit, Instant when, @Nullable Instant undone) {

    public boolean holds() {
        return undone == null;
    }
}
