package synoptic.flink.form;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The values that records are made of in the end.
@SuppressWarnings({
    "ImmutableEnumChecker", // the lambdas hold nothing, and no list is changed
    "JavaInstantGetSecondsGetNano" // both parts are written
})
enum PlainType {
    BOOLEAN(
            List.of(boolean.class, Boolean.class),
            (value, out) -> out.bool((Boolean) value),
            ByteReader::bool),
    INT(
            List.of(int.class, Integer.class),
            (value, out) -> out.number((Integer) value),
            ByteReader::number),
    LONG(
            List.of(long.class, Long.class),
            (value, out) -> out.longs((Long) value),
            ByteReader::whole),
    DOUBLE(
            List.of(double.class, Double.class),
            (value, out) -> out.doubles((Double) value),
            ByteReader::real),
    TEXT(List.of(String.class), (value, out) -> out.text((String) value), ByteReader::text),
    BYTES(
            List.of(byte[].class),
            (value, out) -> {
                out.number(((byte[]) value).length);
                out.raw((byte[]) value);
            },
            in -> in.raw(in.number())),
    INTS(
            List.of(int[].class),
            (value, out) -> {
                int[] all = (int[]) value;
                out.number(all.length);
                for (int one : all) {
                    out.number(one);
                }
            },
            in -> {
                int[] all = new int[in.number()];
                for (int i = 0; i < all.length; i++) {
                    all[i] = in.number();
                }
                return all;
            }),
    LONGS(
            List.of(long[].class),
            (value, out) -> {
                out.number(((long[]) value).length);
                out.longs((long[]) value);
            },
            in -> in.longs(in.number())),
    FLOATS(
            List.of(float[].class),
            (value, out) -> {
                out.number(((float[]) value).length);
                out.floats((float[]) value);
            },
            in -> in.floats(in.number())),
    TEXTS(
            List.of(String[].class),
            (value, out) -> {
                String[] all = (String[]) value;
                out.number(all.length);
                for (String one : all) {
                    out.text(one);
                }
            },
            in -> {
                String[] all = new String[in.number()];
                for (int i = 0; i < all.length; i++) {
                    all[i] = in.text();
                }
                return all;
            }),
    DAY(
            List.of(LocalDate.class),
            (value, out) -> out.longs(((LocalDate) value).toEpochDay()),
            in -> LocalDate.ofEpochDay(in.whole())),
    CLOCK(
            List.of(LocalTime.class),
            (value, out) -> out.longs(((LocalTime) value).toNanoOfDay()),
            in -> LocalTime.ofNanoOfDay(in.whole())),
    ZONE(
            List.of(ZoneOffset.class),
            (value, out) -> out.number(((ZoneOffset) value).getTotalSeconds()),
            in -> ZoneOffset.ofTotalSeconds(in.number())),
    MONTH_DAY(
            List.of(MonthDay.class),
            (value, out) -> {
                out.number(((MonthDay) value).getMonthValue());
                out.number(((MonthDay) value).getDayOfMonth());
            },
            in -> MonthDay.of(in.number(), in.number())),
    YEAR_MONTH(
            List.of(YearMonth.class),
            (value, out) -> {
                out.number(((YearMonth) value).getYear());
                out.number(((YearMonth) value).getMonthValue());
            },
            in -> YearMonth.of(in.number(), in.number())),
    MOMENT(
            List.of(Instant.class),
            (value, out) -> {
                out.longs(((Instant) value).getEpochSecond());
                out.number(((Instant) value).getNano());
            },
            in -> Instant.ofEpochSecond(in.whole(), in.number())),
    DOUBLES(
            List.of(double[].class),
            (value, out) -> {
                out.number(((double[]) value).length);
                out.doubles((double[]) value);
            },
            in -> in.doubles(in.number()));

    interface Writing {
        void write(Object value, ByteWriter out);
    }

    interface Reading {
        Object read(ByteReader in);
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

    void write(Object value, ByteWriter out) {
        writing.write(value, out);
    }

    Object read(ByteReader in) {
        return reading.read(in);
    }
}
