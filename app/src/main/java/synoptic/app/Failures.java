package synoptic.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import synoptic.eval.data.MarkedDataBroken;
import synoptic.eval.data.MarkedDataMissing;
import synoptic.store.LibraryProblem;

/// Puts a failure into one sentence and an exit status; broken code keeps its stack trace.
final class Failures {

    private Failures() {}

    static int told(Exception failure) {
        switch (failure) {
            case NothingUsable none -> say(none.getMessage());
            case LibraryProblem problem -> say(problem.getMessage());
            case MarkedDataMissing missing -> say(String.valueOf(missing.getMessage()));
            case MarkedDataBroken broken -> say(String.valueOf(broken.getMessage()));
            case UncheckedIOException wrapped -> say(String.valueOf(wrapped.getMessage()));
            case IOException outside -> say(sentence(outside));
            case RuntimeException broken -> throw broken;
            default -> throw new IllegalStateException(failure);
        }
        return Main.NOTHING_USABLE;
    }

    /// The name of what failed and why, for an error of the file system.
    static String sentence(IOException failure) {
        return switch (failure) {
            case java.nio.file.NoSuchFileException e -> e.getFile() + ": no such file or folder";
            case java.nio.file.AccessDeniedException e -> e.getFile() + ": may not be opened";
            case java.nio.file.NotDirectoryException e -> e.getFile() + ": is no folder";
            case java.nio.file.FileAlreadyExistsException e ->
                    e.getFile() + ": is in the way, expected a folder";
            default -> String.valueOf(failure.getMessage());
        };
    }

    private static void say(String sentence) {
        System.err.println("synoptic: " + sentence);
        System.err.flush();
    }

    /// Nothing in the input could be used.
    static final class NothingUsable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NothingUsable(String sentence) {
            super(sentence);
        }

        @Override
        public String getMessage() {
            return String.valueOf(super.getMessage());
        }
    }
}
