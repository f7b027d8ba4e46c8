package synoptic.group;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Finds, for each event, others that resemble it in actors, act and wording without being it.
final class SimilarEvents {

    private static final int MOST = 5;
    private static final int MOST_WORDS = 6;
    private static final int LEAST_NAMES = 2;
    private static final double LEAST_LIKE = 0.40;
    private static final int INDEXED_TERMS = 12;
    private static final int COMMON = 200;
    private static final int NEAR_DAYS = 3;

    private final List<Event> events;
    private final List<Portrait> portraits;

    /// What the reports of an event have in common: the mean of their words, leads and names.
    private record Portrait(Terms all, Terms lead, Terms names, Optional<LocalDate> day) {}

    SimilarEvents(List<Profile> profiles, List<Event> events, List<int[]> groups) {
        this.events = events;
        portraits = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            List<Profile> members = Arrays.stream(groups.get(i)).mapToObj(profiles::get).toList();
            portraits.add(
                    new Portrait(
                            Terms.mean(members.stream().map(Profile::all).toList()),
                            Terms.mean(members.stream().map(Profile::lead).toList()),
                            Terms.mean(members.stream().map(Profile::names).toList()),
                            day(events.get(i))));
        }
    }

    /// For each event in order, the most similar others, most alike first.
    List<List<SimilarEvent>> all() {
        Map<Long, List<Integer>> index = index();
        List<List<SimilarEvent>> all = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            all.add(similar(i, index));
        }
        return all;
    }

    private Map<Long, List<Integer>> index() {
        Map<Long, List<Integer>> index = new HashMap<>();
        for (int i = 0; i < portraits.size(); i++) {
            Terms lead = portraits.get(i).lead;
            for (int t : lead.heaviest(INDEXED_TERMS)) {
                index.computeIfAbsent(lead.hash(t), h -> new ArrayList<>()).add(i);
            }
        }
        return index;
    }

    private List<SimilarEvent> similar(int event, Map<Long, List<Integer>> index) {
        Terms lead = portraits.get(event).lead;
        Map<Integer, Double> found = new TreeMap<>();
        for (int t : lead.heaviest(INDEXED_TERMS)) {
            List<Integer> others = index.getOrDefault(lead.hash(t), List.of());
            for (int other : others.size() > COMMON ? List.<Integer>of() : others) {
                if (other != event) {
                    found.computeIfAbsent(other, o -> likeness(event, o));
                }
            }
        }
        return found.entrySet().stream()
                .filter(e -> e.getValue() >= LEAST_LIKE && sharesActors(event, e.getKey()))
                .sorted(
                        Map.Entry.<Integer, Double>comparingByValue(Comparator.reverseOrder())
                                .thenComparing(e -> events.get(e.getKey()).id()))
                .limit(MOST)
                .map(e -> compare(event, e.getKey()))
                .toList();
    }

    private double likeness(int a, int b) {
        return (portraits.get(a).lead.cosine(portraits.get(b).lead)
                        + portraits.get(a).all.cosine(portraits.get(b).all))
                / 2;
    }

    private boolean sharesActors(int a, int b) {
        return Reasons.shared(portraits.get(a).names, portraits.get(b).names).size() >= LEAST_NAMES;
    }

    private SimilarEvent compare(int event, int other) {
        Portrait a = portraits.get(event);
        Portrait b = portraits.get(other);
        List<String> same = new ArrayList<>();
        same.addAll(Reasons.capitalised(first(Reasons.shared(a.names, b.names))));
        List<String> words = Reasons.shared(a.lead, b.lead);
        Reasons.withoutNames(words, a.names);
        same.addAll(first(words));
        List<String> differs = new ArrayList<>();
        if (a.day.isPresent() && b.day.isPresent()) {
            differs.add("%s here, %s there".formatted(a.day.get(), b.day.get()));
        }
        only("only here", a, b).ifPresent(differs::add);
        only("only there", b, a).ifPresent(differs::add);
        return new SimilarEvent(events.get(other).id(), when(a, b), same, differs);
    }

    private static Optional<String> only(String where, Portrait here, Portrait there) {
        List<String> names = Reasons.capitalised(first(Reasons.lacking(here.names, there.all)));
        List<String> words = Reasons.lacking(here.lead, there.all);
        Reasons.withoutNames(words, here.names);
        List<String> all = new ArrayList<>(names);
        all.addAll(first(words));
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(where + ": " + String.join(", ", all));
    }

    private static List<String> first(List<String> words) {
        return words.subList(0, Math.min(MOST_WORDS, words.size()));
    }

    private static SimilarEvent.When when(Portrait a, Portrait b) {
        if (a.day.isEmpty() || b.day.isEmpty()) {
            return SimilarEvent.When.UNKNOWN;
        }
        long gap = b.day.get().toEpochDay() - a.day.get().toEpochDay();
        if (Math.abs(gap) <= NEAR_DAYS) {
            return SimilarEvent.When.SAME_DAYS;
        }
        return gap < 0 ? SimilarEvent.When.EARLIER : SimilarEvent.When.LATER;
    }

    private static Optional<LocalDate> day(Event event) {
        String first = event.first();
        return first == null
                ? Optional.empty()
                : Optional.of(LocalDate.parse(first.substring(0, 10)));
    }
}
