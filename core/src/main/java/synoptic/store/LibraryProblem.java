package synoptic.store;

import org.jspecify.annotations.Nullable;

/// A library cannot be opened, read or written. The message is a sentence that names it and says
/// what was found and, where that helps, what to do.
public final class LibraryProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public LibraryProblem(String sentence) {
        super(sentence);
    }

    public LibraryProblem(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
