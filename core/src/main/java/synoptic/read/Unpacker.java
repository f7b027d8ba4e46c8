package synoptic.read;

import java.io.IOException;
import java.io.InputStream;
import synoptic.news.Capture;
import synoptic.read.archive.Expansion;

/// Takes a file apart into captures, and hands them on one by one, so that the size of the file
/// does not matter: archives and compressed files, web archives, feeds, lists and tables of
/// articles.
///
/// What a file is, is told by its content first and its name second.
public final class Unpacker {

    private final Limits limits;

    public Unpacker() {
        this(Limits.USUAL);
    }

    Unpacker(Limits limits) {
        this.limits = limits;
    }

    /// Takes what comes out of a file, in the order in which it stands there.
    public interface Receiver {
        void take(Capture capture);

        void skip(Reading.Skipped none);

        /// A sentence that names the file and says what is damaged in it or left out of it.
        void remark(String sentence);
    }

    /// Hands what is in `source` to `receiver`. Whatever the file holds, nothing is thrown but
    /// what the receiver throws.
    public void unpack(Source source, Receiver receiver) {
        Expansion expansion = new Expansion(limits.free(), limits.ratio());
        try (InputStream in = source.opening().open()) {
            unpack(
                    source.label(),
                    expansion.counted(in),
                    new Unpacking(limits, receiver, expansion));
        } catch (IOException e) {
            receiver.skip(new Reading.Skipped(source.path(), source.path(), reason(e)));
        }
    }

    private static void unpack(Capture label, InputStream in, Unpacking unpacking) {
        try {
            unpacking.file(label, in, Unpacking.Depth.TOP);
        } catch (IOException e) {
            unpacking.skip(label.path(), "could not be read to its end: " + reason(e));
        }
    }

    private static String reason(IOException e) {
        String message = e.getMessage();
        return message == null ? "could not be opened" : message;
    }
}
