package synoptic.flink.file;

import java.io.IOException;

/// A row or a message that is no capture; the message of this says what was found and what was
/// expected.
public final class NoCapture extends IOException {
    private static final long serialVersionUID = 1L;

    public NoCapture(String sentence) {
        super(sentence);
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
