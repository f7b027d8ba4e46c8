package synoptic.app;

import java.io.IOException;

/// One thing the program does, named by the first word of the command line.
interface Verb {

    Usage usage();

    /// Does it; gives the exit status.
    int run(Line line) throws IOException;
}
