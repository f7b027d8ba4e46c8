package synoptic.store;

import java.time.Instant;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import synoptic.group.edit.Edit;
import synoptic.group.edit.Edits;

/// An edit with its number, when it was made, and when it was undone, null while it holds.
public record KeptEdit(long number, Edit edit, Instant when, @Nullable Instant undone) {

    public boolean holds() {
        return undone == null;
    }

    /// Those of some that hold, in their order.
    public static Edits holding(Collection<KeptEdit> edits) {
        return new Edits(edits.stream().filter(KeptEdit::holds).map(KeptEdit::edit).toList());
    }
}
