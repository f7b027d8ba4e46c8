package synoptic.flink.kafka;

import java.time.Duration;
import java.util.Properties;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.connector.base.DeliveryGuarantee;
import org.apache.flink.connector.kafka.sink.KafkaSink;
import org.apache.flink.connector.kafka.source.KafkaSource;
import org.apache.flink.connector.kafka.source.KafkaSourceBuilder;
import org.apache.flink.connector.kafka.source.enumerator.initializer.OffsetsInitializer;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import synoptic.flink.form.FormType;
import synoptic.flink.step.Arrival;
import synoptic.flink.step.Steps;

/// The topics of a job: where captures come from, and where results, provisional places and what
/// is amiss go. Settings of Kafka's own clients, as how they prove who they are, hold for what
/// reads and what writes.
public record Topics(
        String servers,
        Properties client,
        String captures,
        String events,
        String provisional,
        String dead,
        Duration disorder,
        Ending ending) {

    /// Whether a job goes on for ever, or ends with what the topic holds when it begins.
    public enum Ending {
        NEVER,
        WITH_WHAT_IS_THERE
    }

    /// A partition that is silent so long holds up no window.
    private static final Duration SILENT = Duration.ofMinutes(1);

    /// Kafka ends a transaction that is open for longer, by its brokers' own setting. Those of a
    /// client may say less.
    private static final String TRANSACTION_MILLIS = "900000";

    /// Captures, with what is none sent to the topic of the dead.
    public DataStream<Arrival> arrivals(StreamExecutionEnvironment env) {
        SingleOutputStreamOperator<Arrival> sorted =
                env.fromSource(source(), watermarks(), "captures", new FormType<>(Message.class))
                        .uid("captures")
                        .process(new SortPoison(dead))
                        .returns(new FormType<>(Arrival.class))
                        .name("sort out poison");
        send(sorted.getSideOutput(SortPoison.DEAD), "poison");
        return sorted;
    }

    @SuppressWarnings("deprecation") // the connector asks for it
    private KafkaSource<Message> source() {
        KafkaSourceBuilder<Message> source =
                KafkaSource.<Message>builder()
                        .setProperties(client)
                        .setBootstrapServers(servers)
                        .setTopics(captures)
                        .setGroupId("synoptic")
                        .setStartingOffsets(
                                OffsetsInitializer.committedOffsets(
                                        org.apache.kafka.clients.consumer.OffsetResetStrategy
                                                .EARLIEST))
                        .setDeserializer(new MessageReader());
        return ending == Ending.NEVER
                ? source.build()
                : source.setBounded(OffsetsInitializer.latest()).build();
    }

    private WatermarkStrategy<Message> watermarks() {
        Duration waiting = disorder;
        return WatermarkStrategy.<Message>forGenerator(context -> new TimeOfCaptures(waiting))
                .withTimestampAssigner((message, sent) -> message.moment())
                .withIdleness(SILENT);
    }

    public void send(Steps.Results results) {
        FormType<Outgoing> messages = new FormType<>(Outgoing.class);
        String toEvents = events;
        String toProvisional = provisional;
        String toDead = dead;
        send(results.lines().map(line -> Outgoing.of(toEvents, line)).returns(messages), "events");
        results.provisional()
                .ifPresent(
                        places ->
                                send(
                                        places.map(place -> Outgoing.of(toProvisional, place))
                                                .returns(messages),
                                        "provisional"));
        send(results.told().map(told -> Outgoing.of(toDead, told)).returns(messages), "told");
    }

    /// A broker ends the transactions of others of the same name: so they are named by the topic of
    /// captures, and jobs of other topics may share the broker.
    private void send(DataStream<Outgoing> messages, String name) {
        KafkaSink<Outgoing> sink =
                KafkaSink.<Outgoing>builder()
                        .setProperty("transaction.timeout.ms", TRANSACTION_MILLIS)
                        .setKafkaProducerConfig(client)
                        .setBootstrapServers(servers)
                        .setRecordSerializer(new OutgoingWriter())
                        .setDeliveryGuarantee(DeliveryGuarantee.EXACTLY_ONCE)
                        .setTransactionalIdPrefix("synoptic-%s-%s".formatted(captures, name))
                        .build();
        messages.sinkTo(new OutlastingSink(sink)).name(name).uid("to " + name);
    }
}
