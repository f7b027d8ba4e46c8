package synoptic.flink;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import synoptic.flink.file.FileContent;
import synoptic.flink.file.Folder;
import synoptic.flink.kafka.Broker;
import synoptic.flink.kafka.CaptureJson;
import synoptic.news.Capture;
import synoptic.read.Reading;
import synoptic.read.Unpacker;

/// Brings captures to a topic, and fetches what came of them: what the script `cluster` does with
/// topics.
public final class Courier {

    private static final String EXPECTED =
            "expected topics SERVERS, send SERVERS PATH... or read SERVERS TOPIC but found: ";

    private final Broker broker;
    private final PrintStream out;

    private Courier(Broker broker, PrintStream out) {
        this.broker = broker;
        this.out = out;
    }

    /// What to do, a broker, and files or a topic.
    public static void main(String[] arguments) {
        List<String> words = List.of(arguments);
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        try {
            if (words.size() < 2) {
                throw new IOException(EXPECTED + String.join(" ", words));
            }
            new Courier(new Broker(words.get(1)), out)
                    .run(words.get(0), words.subList(2, words.size()));
        } catch (IOException | UncheckedIOException e) {
            System.err.println("cluster: " + e.getMessage());
            System.exit(1);
        }
        out.flush();
    }

    private void run(String what, List<String> rest) throws IOException {
        switch (what + rest.size()) {
            case "topics0" -> broker.topicsOfAJob();
            case "read1" -> broker.committed(rest.getFirst()).forEach(this::print);
            default -> {
                if (!what.equals("send") || rest.isEmpty()) {
                    throw new IOException(EXPECTED + what + " " + String.join(" ", rest));
                }
                send(rest);
            }
        }
    }

    private void send(List<String> paths) throws IOException {
        broker.send(
                Broker.CAPTURES,
                messages -> {
                    for (String path : paths) {
                        for (String file : Folder.files(path)) {
                            FileContent.unpack(file, new Sending(messages));
                        }
                    }
                });
    }

    /// A line of a result; of what has no place in any, where it lay and the reason.
    private void print(ConsumerRecord<byte[], byte[]> message) {
        Header reason = message.headers().lastHeader("reason");
        Header place = message.headers().lastHeader("place");
        out.println(
                reason == null
                        ? text(message.value())
                        : text(place.value()) + ": " + text(reason.value()));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /// What could not be captured is told, and not sent.
    private record Sending(Consumer<byte[]> messages) implements Unpacker.Receiver {

        @Override
        public void take(Capture capture) {
            messages.accept(CaptureJson.write(capture));
        }

        @Override
        public void skip(Reading.Skipped none) {
            System.err.println(none.path() + ": skipped: " + none.reason());
        }

        @Override
        public void remark(String sentence) {
            System.err.println(sentence);
        }
    }
}
