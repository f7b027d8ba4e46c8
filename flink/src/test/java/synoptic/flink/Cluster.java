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
import synoptic.flink.kafka.Broker;

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

    /// With a broker, its topics, and a database.
    static Cluster start(Path folder) throws IOException, InterruptedException {
        Cluster cluster = new Cluster(folder, Pages.freePort());
        cluster.script("start");
        return cluster;
    }

    Broker broker() {
        return new Broker("localhost:" + (port + 2));
    }

    String database() {
        return "jdbc:postgresql://localhost:%d/postgres?user=postgres".formatted(port + 4);
    }

    void send(Path... files) throws IOException, InterruptedException {
        script("send", Arrays.stream(files).map(Path::toString).toArray(String[]::new));
    }

    List<String> read(String topic) throws IOException, InterruptedException {
        return script("read", topic).lines().toList();
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

    /// What it printed.
    private String script(String verb, String... arguments)
            throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of("./cluster", verb, folder.toString()));
        words.addAll(Arrays.asList(arguments));
        ProcessBuilder builder = new ProcessBuilder(words);
        builder.environment().put("SYNOPTIC_JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("SYNOPTIC_FLINK_PORT", Integer.toString(port));
        Path log = folder.resolve("script.log");
        Path out = folder.resolve("script.out");
        Process process =
                builder.redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()))
                        .redirectOutput(out.toFile())
                        .start();
        if (!process.waitFor(SCRIPT.toSeconds(), TimeUnit.SECONDS) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new IllegalStateException(words + " failed: " + Files.readString(log));
        }
        return Files.readString(out);
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
