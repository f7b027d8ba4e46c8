package synoptic.app;

import java.io.PrintStream;
import synoptic.Synoptic;
import synoptic.news.Capture;
import synoptic.publish.wording.Plural;
import synoptic.read.Reading;

/// Says how far an ingest is: on a terminal, in one line that is written over and over.
final class Counting implements Synoptic.Receiver {

    private static final int STEP = 256;

    private final PrintStream out;
    private final boolean running;
    private long captures;

    private Counting(PrintStream out, boolean running) {
        this.out = out;
        this.running = running;
    }

    /// Counts on standard error, where the launcher found a terminal; remarks are said anyway.
    static Counting onTerminal() {
        return new Counting(System.err, Boolean.getBoolean("synoptic.terminal"));
    }

    @Override
    public void take(Reading reading) {
        // what could not be captured is said as it is skipped
    }

    @Override
    public void take(Capture capture, Reading reading) {
        captures++;
        if (captures % STEP == 0) {
            say(Plural.of(captures, "capture") + " kept…");
        }
    }

    @Override
    public void remark(String sentence) {
        out.println(sentence);
    }

    /// All is read; what is left may take long.
    void settling() {
        say(Plural.of(captures, "capture") + " kept, working out the events…");
        if (running) {
            out.println();
        }
    }

    private void say(String what) {
        if (running) {
            out.print('\r' + what);
            out.flush();
        }
    }
}
