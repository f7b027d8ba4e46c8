package synoptic.flink;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.test.KafkaClusterTestKit;
import org.apache.kafka.common.test.TestKitNodes;
import synoptic.flink.kafka.Broker;

/// A broker for tests.
final class Kafka implements AutoCloseable {

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
                        .setConfigProp("group.initial.rebalance.delay.ms", "0")
                        .build();
        cluster.format();
        cluster.startup();
        cluster.waitForReadyBrokers();
        return new Kafka(cluster);
    }

    String servers() {
        return cluster.bootstrapServers();
    }

    void topicsOfAJob() throws IOException {
        broker().topicsOfAJob();
    }

    void send(String topic, List<byte[]> messages) throws IOException {
        broker().send(topic, messages::forEach);
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
