package synoptic.flink.kafka;

import java.time.Duration;
import org.apache.flink.api.common.eventtime.BoundedOutOfOrdernessWatermarks;
import org.apache.flink.api.common.eventtime.WatermarkOutput;

/// Time goes on with captures alone: a message that is none was sent at some moment, but tells
/// nothing of how far the captures are.
final class TimeOfCaptures extends BoundedOutOfOrdernessWatermarks<Message> {

    TimeOfCaptures(Duration disorder) {
        super(disorder);
    }

    @Override
    public void onEvent(Message message, long moment, WatermarkOutput output) {
        if (message instanceof Message.Sound) {
            super.onEvent(message, moment, output);
        }
    }
}
