package synoptic.flink;

import java.io.IOException;

/// Puts the failure of a job into one sentence: the first cause, which tells what happened, and not
/// where in the cluster it was caught.
final class Failing {

    private Failing() {}

    interface Running<T> {
        T run() throws Exception;
    }

    static <T> T named(Running<T> job) throws IOException {
        try {
            return job.run();
        } catch (Exception e) { // all that Flink says it throws
            throw new IOException("the job failed: " + first(e), e);
        }
    }

    private static Throwable first(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }
}
