package synoptic.read;

import java.util.ArrayList;
import java.util.List;
import synoptic.news.Capture;

/// All that came out of a file.
record Unpacked(List<Capture> captures, List<Reading.Skipped> skipped, List<String> remarks) {

    static Unpacked of(Unpacker unpacker, Capture file) {
        Unpacked all = new Unpacked(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        unpacker.unpack(
                Source.of(file),
                new Unpacker.Receiver() {
                    @Override
                    public void take(Capture capture) {
                        all.captures.add(capture);
                    }

                    @Override
                    public void skip(Reading.Skipped none) {
                        all.skipped.add(none);
                    }

                    @Override
                    public void remark(String sentence) {
                        all.remarks.add(sentence);
                    }
                });
        return all;
    }
}
