package synoptic;

import java.util.ArrayList;
import java.util.List;
import synoptic.news.Capture;
import synoptic.read.ArticleReader;
import synoptic.read.Reading;
import synoptic.read.Unpacker;
import synoptic.text.Begun;

/// Captures as they come out of files, read a batch at a time by other threads while the one before
/// is handed on, in the order in which they came. The second of an id is skipped.
final class Batches implements Unpacker.Receiver {

    private static final int MOST = 512;
    private static final long MOST_BYTES = 1 << 23;

    /// What came, until its batch is full.
    private sealed interface Item {
        record Unread(Capture capture) implements Item {}

        record Read(Capture capture, Reading reading) implements Item {}

        /// What could not even be captured.
        record Missed(Reading.Skipped none) implements Item {}

        record Remark(String sentence) implements Item {}
    }

    private final ArticleReader reader;
    private final Synoptic.Receiver receiver;
    private final List<Item> batch = new ArrayList<>();
    private final FirstOfEach firstOfEach = new FirstOfEach();
    private Begun<Item> reading = Begun.onEach(List.<Item>of(), this::read);
    private long bytes;

    Batches(ArticleReader reader, Synoptic.Receiver receiver) {
        this.reader = reader;
        this.receiver = receiver;
    }

    @Override
    public void take(Capture capture) {
        bytes += capture.bytes().length;
        add(new Item.Unread(capture));
    }

    @Override
    public void skip(Reading.Skipped none) {
        add(new Item.Missed(none));
    }

    @Override
    public void remark(String sentence) {
        add(new Item.Remark(sentence));
    }

    private void add(Item item) {
        batch.add(item);
        if (batch.size() >= MOST || bytes > MOST_BYTES) {
            next();
        }
    }

    /// Hands on what is left.
    void finish() {
        next();
        next();
    }

    /// Begins to read what came, and hands on what came before it.
    private void next() {
        Begun<Item> before = reading;
        reading = Begun.onEach(List.copyOf(batch), this::read);
        batch.clear();
        bytes = 0;
        before.finish().forEach(this::handOn);
    }

    private Item read(Item item) {
        return item instanceof Item.Unread unread
                ? new Item.Read(unread.capture(), reader.read(unread.capture()))
                : item;
    }

    private void handOn(Item item) {
        switch (item) {
            case Item.Unread unread -> throw new IllegalStateException("unread " + unread);
            case Item.Read read -> receiver.take(read.capture(), firstOfEach.take(read.reading()));
            case Item.Missed missed -> receiver.take(missed.none());
            case Item.Remark remark -> receiver.remark(remark.sentence());
        }
    }
}
