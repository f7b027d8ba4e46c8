package synoptic.eval.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Readers of a served library: each opens the front page, an event from it, a report of that, and
/// what a word of the title finds, and reads on each page for a while.
final class PageReaders {

    private static final Duration READING = Duration.ofSeconds(2);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Pattern EVENT = Pattern.compile("href=\"(/events/[^\"#?]+)");
    private static final Pattern ARTICLE = Pattern.compile("href=\"(/articles/[^\"#?]+)");
    private static final Pattern PERSON = Pattern.compile("href=\"(/persons/[^\"#?]+)");
    private static final List<String> WORDS =
            List.of("hospital", "minister", "police+officers", "%22health+officials%22", "school");

    private final HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final URI front;

    /// Milliseconds each answer took.
    private final Queue<Double> waits = new ConcurrentLinkedQueue<>();

    PageReaders(URI front) {
        this.front = front;
    }

    /// How long pages took to come, in milliseconds, the quickest first.
    record Waits(List<Double> sorted) {
        double at(double share) {
            return sorted.isEmpty()
                    ? Double.NaN
                    : sorted.get((int) Math.min(sorted.size() - 1, share * sorted.size()));
        }

        int count() {
            return sorted.size();
        }
    }

    /// So many at once, as long as `going`.
    Waits read(int readers, BooleanSupplier going) throws IOException, InterruptedException {
        Queue<Exception> failed = new ConcurrentLinkedQueue<>();
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < readers; i++) {
            SplittableRandom random = new SplittableRandom(i);
            threads.add(
                    Thread.ofVirtual()
                            .start(
                                    () -> {
                                        try {
                                            while (going.getAsBoolean()) {
                                                round(random, READING);
                                            }
                                        } catch (IOException | InterruptedException e) {
                                            failed.add(e);
                                        }
                                    }));
        }
        for (Thread thread : threads) {
            thread.join();
        }
        if (!failed.isEmpty()) {
            throw new IOException("a reader got no page", failed.peek());
        }
        return waits();
    }

    /// One alone, who does not stop to read.
    Waits hurry(int rounds) throws IOException, InterruptedException {
        SplittableRandom random = new SplittableRandom(rounds);
        for (int i = 0; i < rounds; i++) {
            round(random, Duration.ZERO);
        }
        return waits();
    }

    private Waits waits() {
        List<Double> sorted = waits.stream().sorted().toList();
        waits.clear();
        return new Waits(sorted);
    }

    private void round(SplittableRandom random, Duration reading)
            throws IOException, InterruptedException {
        Thread.sleep((long) (reading.toMillis() * random.nextDouble()));
        String page = page("/", reading);
        page = follow(EVENT, page, random, reading);
        follow(PERSON, page, random, reading);
        follow(ARTICLE, page, random, reading);
        page("/search?q=" + WORDS.get(random.nextInt(WORDS.size())), reading);
    }

    /// Opens one of the pages that `page` leads to, if any.
    private String follow(Pattern link, String page, SplittableRandom random, Duration reading)
            throws IOException, InterruptedException {
        List<String> links = new ArrayList<>();
        for (Matcher found = link.matcher(page); found.find(); ) {
            links.add(found.group(1));
        }
        return links.isEmpty() ? "" : page(links.get(random.nextInt(links.size())), reading);
    }

    private String page(String path, Duration reading) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(front.resolve(path)).timeout(PATIENCE).GET().build();
        long start = System.nanoTime();
        HttpResponse<String> answer =
                client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        waits.add((System.nanoTime() - start) / 1e6);
        // Events may go on under other ids while they are read about.
        if (answer.statusCode() >= 500) {
            throw new IOException("%s: status %d".formatted(path, answer.statusCode()));
        }
        Thread.sleep(reading);
        return answer.body();
    }
}
