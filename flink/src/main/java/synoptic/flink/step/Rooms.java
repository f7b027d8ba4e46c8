package synoptic.flink.step;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import synoptic.Synoptic;
import synoptic.read.credit.OutletTable;

/// The rooms, made once in each process from what a job carries: the rows of a table of outlets of
/// the user's own, none for the built-in one alone.
public record Rooms(List<String> outlets) implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final Map<Rooms, Synoptic> MADE = new ConcurrentHashMap<>();

    public static final Rooms BUILT_IN = new Rooms(List.of());

    public Rooms {
        outlets = List.copyOf(outlets);
    }

    public Synoptic open() {
        return MADE.computeIfAbsent(this, Rooms::make);
    }

    private static Synoptic make(Rooms rooms) {
        OutletTable builtIn = OutletTable.builtIn();
        return Synoptic.builtIn(
                rooms.outlets.isEmpty() ? builtIn : builtIn.with(rooms.outlets, "outlets"));
    }
}
