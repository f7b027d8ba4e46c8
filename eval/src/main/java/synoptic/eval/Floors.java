package synoptic.eval;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// What each measure must at least reach, and the data on which that was found.
///
/// Floors hold for measures of which more is better. Their keys are those of [Measure#key].
public record Floors(SortedMap<String, DataHash> data, SortedMap<String, Double> floors) {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /// Whether a floor may be set lower than it was.
    public enum Lowering {
        REFUSED,
        ALLOWED
    }

    /// New floors, and a line for the evaluation log on each that changed.
    public record Revision(Floors floors, List<String> log) {
        public Revision {
            log = List.copyOf(log);
        }
    }

    public Floors {
        data = Collections.unmodifiableSortedMap(new TreeMap<>(data));
        floors = Collections.unmodifiableSortedMap(new TreeMap<>(floors));
    }

    public static Floors none() {
        return new Floors(new TreeMap<>(), new TreeMap<>());
    }

    public static Floors read(Path file) throws IOException {
        try {
            JsonNode json = MAPPER.readTree(Files.readAllBytes(file));
            TreeMap<String, DataHash> data = new TreeMap<>();
            json.path("data")
                    .forEachEntry((set, hash) -> data.put(set, new DataHash(hash.stringValue())));
            TreeMap<String, Double> floors = new TreeMap<>();
            json.path("floors").forEachEntry((key, floor) -> floors.put(key, floor.doubleValue()));
            return new Floors(data, floors);
        } catch (JacksonException e) {
            throw new IOException(
                    file + ": expected {\"data\":{set: hash},\"floors\":{measure: number}}", e);
        }
    }

    public void write(Path file) throws IOException {
        ObjectNode json = MAPPER.createObjectNode();
        ObjectNode hashes = json.putObject("data");
        data.forEach((set, hash) -> hashes.put(set, hash.hex()));
        ObjectNode numbers = json.putObject("floors");
        floors.forEach(numbers::put);
        Files.writeString(file, MAPPER.writeValueAsString(json) + "\n");
    }

    public Optional<Double> of(Measure measure) {
        return Optional.ofNullable(floors.get(measure.key()));
    }

    /// A sentence for each floor not reached, not measured, or set on other data than `found`.
    ///
    /// Only the sets of which there is a measure are looked at.
    public List<String> failures(List<Measure> measures, Map<String, DataHash> found) {
        Map<String, Measure> byKey = new TreeMap<>();
        measures.forEach(measure -> byKey.put(measure.key(), measure));
        List<String> failures = new ArrayList<>();
        for (String set : sets(measures)) {
            Optional<String> other = otherData(set, found);
            if (other.isPresent()) {
                failures.add(other.get());
            } else {
                floorsOf(set).forEach((key, floor) -> check(key, floor, byKey, failures));
            }
        }
        return failures;
    }

    /// These floors with those of the measures set to what was measured.
    ///
    /// A floor falls, and floors move to other data, only if that is allowed and `reason` says
    /// why; the floors that a set had on other data are dropped.
    public Revision revised(
            List<Measure> measures, Map<String, DataHash> found, Lowering lowering, String reason) {
        requireReason(lowering, reason);
        FloorsRevision revision = new FloorsRevision(this, lowering, reason);
        for (String set : sets(measures)) {
            revision.moveTo(set, hash(set, found));
        }
        measures.stream().filter(Floors::mayHaveFloor).forEach(revision::set);
        return revision.done();
    }

    /// A count is no quality: more clusters are neither better nor worse.
    private static boolean mayHaveFloor(Measure measure) {
        return !measure.name().equals("clusters");
    }

    SortedMap<String, Double> floorsOf(String set) {
        return floors.subMap(set + " ", set + "!");
    }

    /// As a person writes it: no more decimals than it needs.
    static String written(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    private static Set<String> sets(List<Measure> measures) {
        Set<String> sets = new LinkedHashSet<>();
        measures.forEach(measure -> sets.add(measure.set()));
        return sets;
    }

    private Optional<String> otherData(String set, Map<String, DataHash> found) {
        DataHash expected = data.get(set);
        if (floorsOf(set).isEmpty() || hash(set, found).equals(expected)) {
            return Optional.empty();
        }
        return Optional.of(
                "%s: expected the data its floors were set on, %s, but found %s"
                        .formatted(
                                set,
                                expected == null ? "which are not named" : expected.hex(),
                                hash(set, found).hex()));
    }

    private static DataHash hash(String set, Map<String, DataHash> found) {
        DataHash hash = found.get(set);
        if (hash == null) {
            throw new IllegalArgumentException(set + ": expected the hash of its data");
        }
        return hash;
    }

    private static void check(
            String key, double floor, Map<String, Measure> byKey, List<String> failures) {
        Measure measure = byKey.get(key);
        if (measure == null) {
            failures.add(
                    "%s: expected at least %s but it was not measured"
                            .formatted(key, written(floor)));
        } else if (measure.rounded() < floor) {
            failures.add(
                    "%s: expected at least %s but found %s"
                            .formatted(key, written(floor), written(measure.rounded())));
        }
    }

    private static void requireReason(Lowering lowering, String reason) {
        if (lowering == Lowering.ALLOWED && reason.isBlank()) {
            throw new IllegalArgumentException("expected a reason for lowering floors");
        }
    }
}
