package synoptic;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import synoptic.group.Settlement;
import synoptic.group.edit.Edit;
import synoptic.news.Capture;
import synoptic.read.Reading;
import synoptic.read.Source;
import synoptic.store.Kept;
import synoptic.store.KeptEdit;
import synoptic.store.LibraryWriter;
import synoptic.store.Progress;
import synoptic.text.Sha256;

/// Brings files into a library, and works out its events.
///
/// What is done next depends on the library alone: captures are kept in batches that end at
/// multiples of [#BATCH], and events are worked out when [#GROWTH] times as many captures came
/// since as there were before, and at the end. So a run that is cut off and started again comes to
/// the same.
public final class Ingest {

    static final int BATCH = 256;

    private static final int FEWEST = 4096;

    /// Events of a library that grows are worked out a few times on the way, so that there is
    /// something to see, but seldom enough to cost each report little.
    private static final int GROWTH = 7;

    private final Synoptic synoptic;
    private final LibraryWriter library;
    private final Grouping grouping;

    public Ingest(Synoptic synoptic, LibraryWriter library) {
        this.synoptic = synoptic;
        this.library = library;
        grouping = new Grouping(synoptic);
    }

    /// What came of it: captures that are new, and those that were there already.
    public record Taken(long added, long known) {}

    /// Brings in what `files` hold, and works out the events; `told` hears of each reading that is
    /// new, and of every remark.
    public Taken files(Collection<Source> files, Synoptic.Receiver told) {
        Filling filling = filling(told);
        synoptic.read(files, filling);
        return filling.finish();
    }

    /// Takes readings into the library as they come; `told` hears of those that are new.
    public Filling filling(Synoptic.Receiver told) {
        return new Filling(told);
    }

    /// Works out anew, from the captures, all that was worked out.
    public void rebuild() {
        library.atOnce(
                () -> {
                    library.reread(synoptic::read);
                    grouping.forget();
                    settle();
                });
    }

    /// Works out the events of all articles, and puts them in the place of those of before; gives
    /// a sentence on each edit that did nothing or does not hold.
    public List<String> settle() {
        Settlement settlement = grouping.settle(library, KeptEdit.holding(library.edits()));
        library.settle(settlement, synoptic::compare);
        return settlement.remarks();
    }

    /// Adds an edit, and works out the events anew.
    public KeptEdit add(Edit edit, Instant when) {
        return settled(() -> library.add(edit, when));
    }

    /// Undoes an edit, and works out the events anew.
    ///
    /// @throws IllegalArgumentException where no edit of this number holds
    public KeptEdit undo(long number, Instant when) {
        return settled(() -> library.undo(number, when));
    }

    /// An edit stands only with the events it makes.
    private KeptEdit settled(Supplier<KeptEdit> edit) {
        List<KeptEdit> done = new ArrayList<>();
        library.atOnce(
                () -> {
                    done.add(edit.get());
                    settle();
                });
        return done.getFirst();
    }

    private static boolean isDue(Progress progress) {
        return progress.unsettled() >= Math.max(FEWEST, GROWTH * progress.settled());
    }

    /// Captures on their way into the library.
    public final class Filling implements Synoptic.Receiver {
        private final Synoptic.Receiver told;
        private final Map<String, Kept> batch = new LinkedHashMap<>();
        private long added;
        private long known;
        private long room;

        private Filling(Synoptic.Receiver told) {
            this.told = told;
            room = room();
        }

        @Override
        public void take(Reading reading) {
            told.take(reading);
        }

        @Override
        public void take(Capture capture, Reading reading) {
            Kept kept = new Kept(capture, reading);
            Optional<String> before = digestBefore(kept.id());
            if (before.isPresent()) {
                passOver(kept, before.get());
                return;
            }
            batch.put(kept.id(), kept);
            if (batch.size() >= room) {
                keep();
                if (isDue(library.progress())) {
                    settle();
                }
            }
        }

        /// The digest of what came under this id before.
        private Optional<String> digestBefore(String id) {
            Kept waiting = batch.get(id);
            return waiting == null
                    ? Optional.ofNullable(library.known(List.of(id)).get(id))
                    : Optional.of(Sha256.hex(waiting.capture().bytes()));
        }

        private void passOver(Kept again, String before) {
            known++;
            if (!Sha256.hex(again.capture().bytes()).equals(before)) {
                told.remark(
                        "%s: other bytes are kept under the id %s already, and stay"
                                .formatted(again.capture().path(), again.id()));
            }
        }

        private long room() {
            return BATCH - library.progress().captures() % BATCH;
        }

        private void keep() {
            library.keep(new ArrayList<>(batch.values()));
            added += batch.size();
            batch.values().forEach(one -> told.take(one.capture(), one.reading()));
            batch.clear();
            room = room();
        }

        @Override
        public void remark(String sentence) {
            told.remark(sentence);
        }

        /// Keeps what is left, and works out the events.
        public Taken finish() {
            if (!batch.isEmpty()) {
                keep();
            }
            if (library.progress().unsettled() > 0) {
                settle();
            }
            return new Taken(added, known);
        }
    }
}
