package synoptic.flink.kafka;

import java.nio.charset.StandardCharsets;
import org.apache.flink.connector.kafka.sink.KafkaRecordSerializationSchema;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/// Hands messages to Kafka.
final class OutgoingWriter implements KafkaRecordSerializationSchema<Outgoing> {
    private static final long serialVersionUID = 1L;

    @Override
    public ProducerRecord<byte[], byte[]> serialize(
            Outgoing message, KafkaSinkContext context, @Nullable Long time) {
        ProducerRecord<byte[], byte[]> sent =
                new ProducerRecord<>(message.topic(), bytes(message.key()), message.value());
        message.headers()
                .forEach(header -> sent.headers().add(header.name(), bytes(header.value())));
        return sent;
    }

    private static byte @Nullable [] bytes(@Nullable String words) {
        return words == null ? null : words.getBytes(StandardCharsets.UTF_8);
    }
}
