package synoptic.flink.kafka;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/// The topics of a job from outside of it: made, filled and read by hand.
public record Broker(String servers) {

    public static final String CAPTURES = "captures";

    private static final Duration DEADLINE = Duration.ofMinutes(1);
    private static final Duration TURN = Duration.ofMillis(100);

    /// Pages may be long; a broker takes so much where its `message.max.bytes` says so.
    private static final int LARGEST = 32 << 20;

    /// Hands on messages one by one.
    public interface Feed {
        void to(Consumer<byte[]> messages) throws IOException;
    }

    /// Makes the topics that are not there: captures in three partitions, and what comes of them in
    /// one each. Waits for a broker that is only starting.
    public void topicsOfAJob() throws IOException {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", servers))) {
            Collection<String> there = within(admin.listTopics().names());
            within(
                    admin.createTopics(
                                    Stream.of("captures", "events", "provisional", "dead")
                                            .filter(name -> !there.contains(name))
                                            .map(Broker::topic)
                                            .toList())
                            .all());
        }
    }

    private static NewTopic topic(String name) {
        return new NewTopic(name, name.equals(CAPTURES) ? 3 : 1, (short) 1);
    }

    private <T> T within(KafkaFuture<T> answer) throws IOException {
        try {
            return answer.get(DEADLINE.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IOException(servers + ": the broker does not do as asked: " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(servers + ": interrupted", e);
        }
    }

    /// Comes back when the topic has all messages.
    ///
    /// @throws UncheckedIOException where the broker does not take one of them
    public void send(String topic, Feed feed) throws IOException {
        AtomicReference<Exception> failure = new AtomicReference<>();
        Map<String, Object> settings =
                Map.of("bootstrap.servers", servers, "max.request.size", LARGEST);
        try (KafkaProducer<byte[], byte[]> producer =
                new KafkaProducer<>(
                        settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            feed.to(
                    message -> {
                        throwIfAny(failure, topic);
                        Future<?> unused =
                                producer.send(
                                        new ProducerRecord<>(topic, message),
                                        (sent, e) -> failure.compareAndSet(null, e));
                    });
            producer.flush();
        }
        throwIfAny(failure, topic);
    }

    private void throwIfAny(AtomicReference<Exception> failure, String topic) {
        Exception first = failure.get();
        if (first != null) {
            String sentence =
                    "%s, topic %s: %s"
                            .formatted(servers, topic, String.valueOf(first.getMessage()));
            throw new UncheckedIOException(sentence, new IOException(sentence, first));
        }
    }

    /// All that was committed to a topic.
    public List<ConsumerRecord<byte[], byte[]>> committed(String topic) throws IOException {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", servers, "isolation.level", "read_committed");
        try (KafkaConsumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(
                        settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions =
                    consumer.partitionsFor(topic).stream()
                            .map(one -> new TopicPartition(one.topic(), one.partition()))
                            .toList();
            if (partitions.isEmpty()) {
                throw new IOException("%s: no topic %s is there".formatted(servers, topic));
            }
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            return all(consumer, consumer.endOffsets(partitions));
        } catch (org.apache.kafka.common.KafkaException e) {
            throw new IOException("%s, topic %s: %s".formatted(servers, topic, e.getMessage()), e);
        }
    }

    private static List<ConsumerRecord<byte[], byte[]>> all(
            KafkaConsumer<byte[], byte[]> consumer, Map<TopicPartition, Long> ends)
            throws IOException {
        List<ConsumerRecord<byte[], byte[]>> all = new ArrayList<>();
        Instant deadline = Instant.now().plus(DEADLINE);
        while (ends.entrySet().stream()
                .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            consumer.poll(TURN).forEach(all::add);
            if (Instant.now().isAfter(deadline)) {
                throw new IOException("%s was not read in %s".formatted(ends.keySet(), DEADLINE));
            }
        }
        return all;
    }
}
