package synoptic.flink;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.flink.api.common.JobExecutionResult;
import org.apache.flink.api.common.JobStatus;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.RestOptions;
import org.apache.flink.core.execution.JobClient;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/// A job that runs in the process of the test, and what Flink's own pages say of it.
final class Running implements AutoCloseable {

    static final Duration LONG = Duration.ofMinutes(1);

    private final JobClient job;
    private final Pages pages;

    private Running(JobClient job, Pages pages) {
        this.job = job;
        this.pages = pages;
    }

    static Running start(StreamExecutionEnvironment env) throws Exception {
        int port = Pages.freePort();
        env.configure(new Configuration().set(RestOptions.BIND_PORT, Integer.toString(port)));
        return new Running(env.executeAsync("synoptic"), new Pages(port));
    }

    JobStatus state() {
        try {
            return job.getJobStatus().get(LONG.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The failures that it went on from.
    String failures() {
        return pages.told("/jobs/%s/exceptions".formatted(job.getJobID()));
    }

    /// With what it gave up; nothing where it came to its end.
    Optional<Throwable> gaveUp() throws Exception {
        try {
            job.getJobExecutionResult().get(LONG.toSeconds(), TimeUnit.SECONDS);
            return Optional.empty();
        } catch (ExecutionException e) {
            return Optional.of(e);
        }
    }

    /// @throws java.util.concurrent.CompletionException with what it gave up, where it did
    void checkThatItHasNotGivenUp() {
        CompletableFuture<JobExecutionResult> end = job.getJobExecutionResult();
        if (end.isDone()) {
            end.join();
        }
    }

    @Override
    public void close() throws IOException {
        try {
            job.cancel().get(LONG.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new IOException(e);
        }
    }
}
