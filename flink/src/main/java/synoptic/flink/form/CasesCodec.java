package synoptic.flink.form;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Writes and reads one of several records, each under its place in the list of them.
final class CasesCodec implements Codec {

    /// A case as written, and its class.
    record Case(Class<?> type, Codec codec) {}

    private final Map<Class<?>, Integer> places = new HashMap<>();
    private List<Case> cases = List.of();

    /// A case may hold its own kind, so the cases are known only after it.
    void of(List<Case> known) {
        cases = List.copyOf(known);
        known.forEach(one -> places.put(one.type, places.size()));
    }

    @Override
    public void write(@Nullable Object value, ByteWriter out) {
        int place = Objects.requireNonNull(places.get(Objects.requireNonNull(value).getClass()));
        out.number(place);
        cases.get(place).codec.write(value, out);
    }

    @Override
    public @Nullable Object read(ByteReader in) throws IOException {
        return cases.get(in.number()).codec.read(in);
    }
}
