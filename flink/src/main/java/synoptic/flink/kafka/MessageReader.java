package synoptic.flink.kafka;

import java.time.Instant;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.connector.kafka.source.reader.deserializer.KafkaRecordDeserializationSchema;
import org.apache.flink.util.Collector;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import synoptic.flink.file.NoCapture;
import synoptic.flink.form.FormType;
import synoptic.flink.step.Arrival;
import synoptic.flink.step.Position;
import synoptic.news.Capture;

/// Takes messages for captures; what is none is handed on with the reason.
final class MessageReader implements KafkaRecordDeserializationSchema<Message> {
    private static final long serialVersionUID = 1L;

    @Override
    public void deserialize(ConsumerRecord<byte[], byte[]> message, Collector<Message> out) {
        out.collect(read(message));
    }

    private static Message read(ConsumerRecord<byte[], byte[]> message) {
        String place = "%s/%d:%d".formatted(message.topic(), message.partition(), message.offset());
        Instant sent = Instant.ofEpochMilli(message.timestamp());
        try {
            Capture capture = CaptureJson.read(message.value(), place, sent);
            Position position = new Position(capture.path(), 0, capture.contentId());
            Instant time = capture.time() == null ? sent : capture.time();
            return new Message.Sound(new Arrival.Arrived(position, capture), time.toEpochMilli());
        } catch (NoCapture e) {
            byte[] value = message.value() == null ? new byte[0] : message.value();
            return new Message.Poisoned(place, e.getMessage(), value, sent);
        }
    }

    @Override
    public TypeInformation<Message> getProducedType() {
        return new FormType<>(Message.class);
    }
}
