package synoptic.annotate.name;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import synoptic.text.Once;
import synoptic.text.Resource;

/// Learned weights of traits for each tag.
public final class NameModel {

    static final int TAGS = 7;
    private static final int MOST = 127;
    /// Traits whose weights are all below so many steps are left out.
    private static final int LEAST = 20;
    private static final Once<NameModel> BUILT_IN = new Once<>(NameModel::read);

    private final int[] keys;
    private final float[] weights;

    /// The weights that come with the program.
    static NameModel builtIn() {
        return BUILT_IN.get();
    }

    NameModel(Map<Integer, float[]> learned) {
        keys = new int[Integer.highestOneBit(Math.max(8, learned.size())) * 4];
        weights = new float[keys.length * TAGS];
        learned.forEach(this::put);
    }

    private void put(int key, float[] of) {
        int slot = slot(key);
        keys[slot] = key;
        System.arraycopy(of, 0, weights, slot * TAGS, TAGS);
    }

    private int slot(int key) {
        int slot = (key ^ (key >>> 15)) & (keys.length - 1);
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }

    /// Adds the weights of traits `from` to `to` to the scores of the tags.
    void add(int[] traits, int from, int to, float[] scores) {
        for (int i = from; i < to; i++) {
            int at = slot(traits[i]) * TAGS;
            for (int tag = 0; tag < TAGS; tag++) {
                scores[tag] += weights[at + tag];
            }
        }
    }

    /// As bytes to ship: each weight in one byte, traits in order, those without weight left out.
    static byte[] bytes(Map<Integer, float[]> learned) {
        float most = 0;
        for (float[] of : learned.values()) {
            for (float weight : of) {
                most = Math.max(most, Math.abs(weight));
            }
        }
        float step = most == 0 ? 1 : most / MOST;
        SortedMap<Integer, byte[]> rounded = new TreeMap<>();
        learned.forEach(
                (key, of) -> {
                    byte[] steps = rounded(of, step);
                    if (steps.length > 0) {
                        rounded.put(key, steps);
                    }
                });
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(bytes))) {
            out.writeInt(rounded.size());
            out.writeFloat(step);
            for (int key : rounded.keySet()) {
                out.writeInt(key);
            }
            for (int tag = 0; tag < TAGS; tag++) {
                for (byte[] steps : rounded.values()) {
                    out.writeByte(steps[tag]);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] rounded(float[] of, float step) {
        byte[] steps = new byte[TAGS];
        boolean any = false;
        for (int tag = 0; tag < TAGS; tag++) {
            steps[tag] = (byte) Math.round(of[tag] / step);
            any |= Math.abs(steps[tag]) >= LEAST;
        }
        return any ? steps : new byte[0];
    }

    private static NameModel read() {
        try (InputStream in = Resource.open(NameModel.class, "model.bin.gz")) {
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The model in what [#bytes] gave.
    static NameModel read(InputStream bytes) throws IOException {
        try (DataInputStream in = new DataInputStream(new GZIPInputStream(bytes, 1 << 16))) {
            int count = in.readInt();
            float step = in.readFloat();
            byte[] keys = in.readNBytes(count * Integer.BYTES);
            byte[][] steps = new byte[TAGS][];
            for (int tag = 0; tag < TAGS; tag++) {
                steps[tag] = in.readNBytes(count);
            }
            Map<Integer, float[]> learned = new java.util.HashMap<>(count * 2);
            for (int i = 0; i < count; i++) {
                float[] of = new float[TAGS];
                for (int tag = 0; tag < TAGS; tag++) {
                    of[tag] = steps[tag][i] * step;
                }
                learned.put(java.nio.ByteBuffer.wrap(keys).getInt(i * Integer.BYTES), of);
            }
            return new NameModel(learned);
        }
    }
}
