package synoptic.flink.form;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.flink.types.StringValue;

/// The values that records are made of in the end.
@SuppressWarnings({
    "ImmutableEnumChecker", // the lambdas hold nothing, and no list is changed
    "JavaInstantGetSecondsGetNano" // both parts are written
})
enum PlainType {
    BOOLEAN(
            List.of(boolean.class, Boolean.class),
            (value, out) -> out.writeBoolean((Boolean) value),
            DataInput::readBoolean),
    INT(
            List.of(int.class, Integer.class),
            (value, out) -> Numbers.write((Integer) value, out),
            Numbers::read),
    LONG(
            List.of(long.class, Long.class),
            (value, out) -> out.writeLong((Long) value),
            DataInput::readLong),
    DOUBLE(
            List.of(double.class, Double.class),
            (value, out) -> out.writeDouble((Double) value),
            DataInput::readDouble),
    TEXT(
            List.of(String.class),
            (value, out) -> StringValue.writeString((String) value, out),
            StringValue::readString),
    BYTES(
            List.of(byte[].class),
            (value, out) -> {
                byte[] bytes = (byte[]) value;
                Numbers.write(bytes.length, out);
                out.write(bytes);
            },
            in -> {
                byte[] bytes = new byte[Numbers.read(in)];
                in.readFully(bytes);
                return bytes;
            }),
    INTS(
            List.of(int[].class),
            (value, out) -> {
                int[] all = (int[]) value;
                Numbers.write(all.length, out);
                for (int one : all) {
                    Numbers.write(one, out);
                }
            },
            in -> {
                int[] all = new int[Numbers.read(in)];
                for (int i = 0; i < all.length; i++) {
                    all[i] = Numbers.read(in);
                }
                return all;
            }),
    LONGS(
            List.of(long[].class),
            (value, out) -> {
                long[] all = (long[]) value;
                Numbers.write(all.length, out);
                for (long one : all) {
                    out.writeLong(one);
                }
            },
            in -> {
                long[] all = new long[Numbers.read(in)];
                for (int i = 0; i < all.length; i++) {
                    all[i] = in.readLong();
                }
                return all;
            }),
    FLOATS(
            List.of(float[].class),
            (value, out) -> {
                float[] all = (float[]) value;
                Numbers.write(all.length, out);
                for (float one : all) {
                    out.writeFloat(one);
                }
            },
            in -> {
                float[] all = new float[Numbers.read(in)];
                for (int i = 0; i < all.length; i++) {
                    all[i] = in.readFloat();
                }
                return all;
            }),
    TEXTS(
            List.of(String[].class),
            (value, out) -> {
                String[] all = (String[]) value;
                Numbers.write(all.length, out);
                for (String one : all) {
                    StringValue.writeString(one, out);
                }
            },
            in -> {
                String[] all = new String[Numbers.read(in)];
                for (int i = 0; i < all.length; i++) {
                    all[i] = StringValue.readString(in);
                }
                return all;
            }),
    DAY(
            List.of(LocalDate.class),
            (value, out) -> out.writeLong(((LocalDate) value).toEpochDay()),
            in -> LocalDate.ofEpochDay(in.readLong())),
    CLOCK(
            List.of(LocalTime.class),
            (value, out) -> out.writeLong(((LocalTime) value).toNanoOfDay()),
            in -> LocalTime.ofNanoOfDay(in.readLong())),
    ZONE(
            List.of(ZoneOffset.class),
            (value, out) -> Numbers.write(((ZoneOffset) value).getTotalSeconds(), out),
            in -> ZoneOffset.ofTotalSeconds(Numbers.read(in))),
    MONTH_DAY(
            List.of(MonthDay.class),
            (value, out) -> {
                Numbers.write(((MonthDay) value).getMonthValue(), out);
                Numbers.write(((MonthDay) value).getDayOfMonth(), out);
            },
            in -> MonthDay.of(Numbers.read(in), Numbers.read(in))),
    YEAR_MONTH(
            List.of(YearMonth.class),
            (value, out) -> {
                Numbers.write(((YearMonth) value).getYear(), out);
                Numbers.write(((YearMonth) value).getMonthValue(), out);
            },
            in -> YearMonth.of(Numbers.read(in), Numbers.read(in))),
    MOMENT(
            List.of(Instant.class),
            (value, out) -> {
                out.writeLong(((Instant) value).getEpochSecond());
                Numbers.write(((Instant) value).getNano(), out);
            },
            in -> Instant.ofEpochSecond(in.readLong(), Numbers.read(in))),
    DOUBLES(
            List.of(double[].class),
            (value, out) -> {
                double[] all = (double[]) value;
                Numbers.write(all.length, out);
                for (double one : all) {
                    out.writeDouble(one);
                }
            },
            in -> {
                double[] all = new double[Numbers.read(in)];
                for (int i = 0; i < all.length; i++) {
                    all[i] = in.readDouble();
                }
                return all;
            });

    interface Writing {
        void write(Object value, DataOutput out) throws IOException;
    }

    interface Reading {
        Object read(DataInput in) throws IOException;
    }

    private final List<Class<?>> classes;
    private final Writing writing;
    private final Reading reading;

    PlainType(List<Class<?>> classes, Writing writing, Reading reading) {
        this.classes = classes;
        this.writing = writing;
        this.reading = reading;
    }

    static Optional<PlainType> of(Class<?> type) {
        return Arrays.stream(values()).filter(plain -> plain.classes.contains(type)).findFirst();
    }

    void write(Object value, DataOutput out) throws IOException {
        writing.write(value, out);
    }

    Object read(DataInput in) throws IOException {
        return reading.read(in);
    }
}
