package synoptic.flink.form;

import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import synoptic.group.profile.Terms;

/// A record that is written in the place of a value that is none.
record StandIn(Class<?> record, Function<Object, Object> in, Function<Object, Object> out) {

    private static final Map<Class<?>, StandIn> KNOWN =
            Map.of(
                    Terms.class,
                    new StandIn(
                            KeptTerms.class,
                            terms -> KeptTerms.of((Terms) terms),
                            kept -> ((KeptTerms) kept).terms()));

    static Optional<StandIn> of(Class<?> type) {
        return Optional.ofNullable(KNOWN.get(type));
    }

    /// Telling words in the order of their hashes.
    @SuppressWarnings("ArrayRecordComponent") // on its way from and to a value that has the same
    record KeptTerms(long[] hashes, String[] words, float[] weights) {

        static KeptTerms of(Terms terms) {
            return new KeptTerms(terms.hashes(), terms.words(), terms.weights());
        }

        Terms terms() {
            return Terms.of(hashes, words, weights);
        }
    }

    /// Writes and reads a value by what stands in for it.
    record Standing(StandIn standIn, Codec codec) implements Codec {
        @Override
        public void write(@Nullable Object value, ByteWriter out) {
            codec.write(standIn.in.apply(Objects.requireNonNull(value)), out);
        }

        @Override
        public Object read(ByteReader in) throws IOException {
            return standIn.out.apply(Objects.requireNonNull(codec.read(in)));
        }
    }
}
