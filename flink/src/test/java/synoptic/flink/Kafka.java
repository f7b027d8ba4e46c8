package synoptic.flink;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import kafka.server.BrokerServer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.test.KafkaClusterTestKit;
import org.apache.kafka.common.test.TestKitNodes;
import synoptic.flink.kafka.Broker;

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

    void send(String topic, List<byte[]> messages) throws IOException {
        broker().send(topic, messages::forEach);
    }

    /// To each partition of a topic of captures.
    void sendToAll(String topic, byte[] message) throws Exception {
        Properties settings = new Properties();
        settings.put("bootstrap.servers", servers());
        try (KafkaProducer<byte[], byte[]> producer =
                new KafkaProducer<>(
                        settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            for (int partition : IntStream.range(0, PARTITIONS).toArray()) {
                producer.send(new ProducerRecord<>(topic, partition, null, message))
                        .get(DEADLINE.toSeconds(), TimeUnit.SECONDS);
            }
        }
    }

    /// All that was committed to a topic.
    List<ConsumerRecord<byte[], byte[]>> committed(String topic) {
        try {
            return broker().committed(topic);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Broker broker() {
        return new Broker(servers());
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
