package synoptic.flink;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/// The processes that the script `cluster` starts.
final class Cluster implements AutoCloseable {

    private static final Duration SCRIPT = Duration.ofMinutes(2);

    private final Path folder;
    private final int port;
    private final Pages pages;

    private Cluster(Path folder, int port) {
        this.folder = folder;
        this.port = port;
        this.pages = new Pages(port);
    }

    static Cluster start(Path folder) throws IOException, InterruptedException {
        Cluster cluster = new Cluster(folder, Pages.freePort());
        cluster.script("start");
        return cluster;
    }

    void submit(String... settings) throws IOException, InterruptedException {
        script("submit", settings);
    }

    void startWorker(int number) throws IOException, InterruptedException {
        script("worker", Integer.toString(number));
    }

    /// Ends a worker as a power cut does.
    void killWorker(int number) throws IOException {
        Path file = folder.resolve("worker-%d.pid".formatted(number));
        long pid = Long.parseLong(Files.readString(file).strip());
        ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly);
    }

    boolean workerLives(int number) throws IOException {
        Path file = folder.resolve("worker-%d.pid".formatted(number));
        long pid = Long.parseLong(Files.readString(file).strip());
        return ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false);
    }

    /// What Flink's own pages say under an address, empty where they say nothing.
    String told(String path) {
        return pages.told(path);
    }

    static void until(String what, Duration most, BooleanSupplier done)
            throws InterruptedException {
        Instant deadline = Instant.now().plus(most);
        while (!done.getAsBoolean()) {
            if (Instant.now().isAfter(deadline)) {
                throw new IllegalStateException("waited %s in vain until %s".formatted(most, what));
            }
            Thread.sleep(200);
        }
    }

    private void script(String verb, String... arguments) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of("./cluster", verb, folder.toString()));
        words.addAll(Arrays.asList(arguments));
        ProcessBuilder builder = new ProcessBuilder(words);
        builder.environment().put("SYNOPTIC_JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("SYNOPTIC_FLINK_PORT", Integer.toString(port));
        Path log = folder.resolve("script.log");
        Process process =
                builder.redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                        .start();
        if (!process.waitFor(SCRIPT.toSeconds(), TimeUnit.SECONDS) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new IllegalStateException(words + " failed: " + Files.readString(log));
        }
    }

    @Override
    public void close() {
        try {
            script("stop");
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
