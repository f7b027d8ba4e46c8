package synoptic.flink.form;

import java.io.IOException;
import java.util.Arrays;
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

    /// Telling words in the order of their hashes, each of these with a weight. Earlier builds
    /// wrote longer hashes, and weights apart from them.
    @SuppressWarnings("ArrayRecordComponent") // on its way from and to a value that has the same
    record KeptTerms(
            String[] words,
            long @Nullable [] packed,
            long @Nullable [] hashes,
            float @Nullable [] weights) {

        static KeptTerms of(Terms terms) {
            return new KeptTerms(terms.words(), terms.packed(), null, null);
        }

        Terms terms() {
            return packed == null
                    ? together(Objects.requireNonNull(hashes), Objects.requireNonNull(weights))
                    : Terms.of(packed, words);
        }

        /// Of words that the shorter hashes do not tell apart the first stays.
        private Terms together(long[] hashes, float[] weights) {
            long[] together = new long[hashes.length];
            String[] kept = words.clone();
            int size = 0;
            for (int i = 0; i < hashes.length; i++) {
                int hash = Terms.hashOf(hashes[i]);
                if (size == 0 || Terms.hashOf(together[size - 1]) != hash) {
                    together[size] = Terms.pack(hash, weights[i]);
                    if (words.length > 0) {
                        kept[size] = words[i];
                    }
                    size++;
                }
            }
            return Terms.of(
                    Arrays.copyOf(together, size),
                    Arrays.copyOf(kept, Math.min(size, kept.length)));
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
