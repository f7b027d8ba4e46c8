package synoptic.flink.kafka;

import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.metrics.Counter;
import org.apache.flink.streaming.api.functions.ProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;
import synoptic.flink.form.FormType;
import synoptic.flink.step.Arrival;

/// Parts captures from messages that are none.
final class SortPoison extends ProcessFunction<Message, Arrival> {
    private static final long serialVersionUID = 1L;

    static final OutputTag<Outgoing> DEAD = new OutputTag<>("dead", new FormType<>(Outgoing.class));

    private final String dead;
    private transient Counter poisoned;

    @SuppressWarnings("NullAway.Init") // opened before use
    SortPoison(String dead) {
        this.dead = dead;
    }

    @Override
    public void open(OpenContext context) {
        poisoned = getRuntimeContext().getMetricGroup().counter("poisoned");
    }

    @Override
    public void processElement(Message message, Context context, Collector<Arrival> out) {
        switch (message) {
            case Message.Sound sound -> out.collect(sound.arrival());
            case Message.Poisoned poison -> {
                poisoned.inc();
                context.output(DEAD, Outgoing.of(dead, poison));
            }
        }
    }
}
