package synoptic.flink;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import kafka.server.BrokerServer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.test.KafkaClusterTestKit;
import org.apache.kafka.common.test.TestKitNodes;

/// A broker for tests.
final class Kafka implements AutoCloseable {

    private static final Duration DEADLINE = Duration.ofMinutes(1);

    private static final int PARTITIONS = 3;

    private final KafkaClusterTestKit cluster;

    private Kafka(KafkaClusterTestKit cluster) {
        this.cluster = cluster;
    }

    static Kafka start() throws Exception {
        KafkaClusterTestKit cluster =
                new KafkaClusterTestKit.Builder(
                                new TestKitNodes.Builder()
                                        .setCombined(true)
                                        .setNumBrokerNodes(1)
                                        .setNumControllerNodes(1)
                                        .build())
                        .setConfigProp("offsets.topic.replication.factor", "1")
                        .setConfigProp("offsets.topic.num.partitions", "1")
                        .setConfigProp("transaction.state.log.replication.factor", "1")
                        .setConfigProp("transaction.state.log.num.partitions", "1")
                        .setConfigProp("transaction.state.log.min.isr", "1")
                        // A broker that comes back is taken for another until then.
                        .setConfigProp("broker.session.timeout.ms", "3000")
                        .setConfigProp("broker.heartbeat.interval.ms", "500")
                        .setConfigProp("group.initial.rebalance.delay.ms", "0")
                        .build();
        cluster.format();
        cluster.startup();
        cluster.waitForReadyBrokers();
        return new Kafka(cluster);
    }

    /// As when the broker is restarted: what it kept is there again at [#comeBack].
    void goAway() {
        cluster.brokers().values().forEach(BrokerServer::shutdown);
    }

    void comeBack() {
        cluster.brokers().values().forEach(BrokerServer::startup);
    }

    String servers() {
        return cluster.bootstrapServers();
    }

    /// Captures in three partitions, and what comes of them in one each; their names begin with
    /// `prefix`.
    void topicsOfAJob(String prefix) throws Exception {
        topic(prefix + "captures", PARTITIONS);
        for (String topic : List.of("events", "provisional", "dead")) {
            topic(prefix + topic, 1);
        }
    }

    private void topic(String name, int partitions) throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", servers()))) {
            admin.createTopics(List.of(new NewTopic(name, partitions, (short) 1)))
                    .all()
                    .get(DEADLINE.toSeconds(), TimeUnit.SECONDS);
        }
    }

    void send(String topic, List<byte[]> messages) throws Exception {
        sendAll(messages.stream().map(m -> new ProducerRecord<byte[], byte[]>(topic, m)).toList());
    }

    /// To each partition of a topic of captures.
    void sendToAll(String topic, byte[] message) throws Exception {
        sendAll(
                IntStream.range(0, PARTITIONS)
                        .mapToObj(
                                partition ->
                                        new ProducerRecord<byte[], byte[]>(
                                                topic, partition, null, message))
                        .toList());
    }

    private void sendAll(List<ProducerRecord<byte[], byte[]>> messages) throws Exception {
        Properties settings = new Properties();
        settings.put("bootstrap.servers", servers());
        try (KafkaProducer<byte[], byte[]> producer =
                new KafkaProducer<>(
                        settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            for (ProducerRecord<byte[], byte[]> message : messages) {
                producer.send(message).get(DEADLINE.toSeconds(), TimeUnit.SECONDS);
            }
        }
    }

    /// All that was committed to a topic.
    List<ConsumerRecord<byte[], byte[]>> committed(String topic) {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", servers(), "isolation.level", "read_committed");
        List<ConsumerRecord<byte[], byte[]>> all = new ArrayList<>();
        try (KafkaConsumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(
                        settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = partitions(consumer.partitionsFor(topic));
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            Instant deadline = Instant.now().plus(DEADLINE);
            while (ends.entrySet().stream()
                    .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(100)).forEach(all::add);
                if (Instant.now().isAfter(deadline)) {
                    throw new IllegalStateException(topic + " was not read in " + DEADLINE);
                }
            }
        }
        return all;
    }

    private static List<TopicPartition> partitions(List<PartitionInfo> all) {
        return all.stream().map(one -> new TopicPartition(one.topic(), one.partition())).toList();
    }

    @Override
    public void close() {
        try {
            cluster.close();
        } catch (Exception e) { // all that the kit says it throws
            throw new IllegalStateException(e);
        }
    }
}
