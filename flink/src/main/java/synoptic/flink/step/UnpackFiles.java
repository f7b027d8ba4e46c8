package synoptic.flink.step;

import org.apache.flink.api.common.functions.FlatMapFunction;
import org.apache.flink.util.Collector;
import synoptic.flink.file.FileContent;
import synoptic.news.Capture;
import synoptic.read.Reading;
import synoptic.read.Unpacker;

/// Takes files apart into captures, each file by one worker, as a stream: a file of any size holds
/// up no more than what is on its way.
public final class UnpackFiles implements FlatMapFunction<String, Arrival> {
    private static final long serialVersionUID = 1L;

    @Override
    public void flatMap(String file, Collector<Arrival> out) {
        FileContent.unpack(file, new Handing(file, out));
    }

    /// Numbers what comes out of a file.
    private static final class Handing implements Unpacker.Receiver {
        private final String file;
        private final Collector<Arrival> out;
        private long count;

        Handing(String file, Collector<Arrival> out) {
            this.file = file;
            this.out = out;
        }

        private Position next() {
            return Position.in(file, count++);
        }

        @Override
        public void take(Capture capture) {
            out.collect(new Arrival.Arrived(next(), capture));
        }

        @Override
        public void skip(Reading.Skipped none) {
            out.collect(new Arrival.Missed(next(), none));
        }

        @Override
        public void remark(String sentence) {
            out.collect(new Arrival.Remarked(next(), sentence));
        }
    }
}
