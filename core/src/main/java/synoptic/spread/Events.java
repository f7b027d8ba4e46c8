package synoptic.spread;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import synoptic.copy.CopyLink;
import synoptic.group.Portrayed;
import synoptic.group.Profiled;
import synoptic.group.link.PairScores;
import synoptic.group.link.Pot;
import synoptic.group.profile.Profile;

/// Each part is cut by itself: nothing holds it to the others.
final class Events implements Work {

    private final Room room;
    private final List<Sheet.Member> members = new ArrayList<>();
    private final List<Sheet.Linked> links = new ArrayList<>();
    private final List<Sheet.Scores> scores = new ArrayList<>();

    Events(Room room) {
        this.room = room;
    }

    @Override
    public void take(Sheet sheet) {
        switch (sheet) {
            case Sheet.Member of -> members.add(of);
            case Sheet.Linked of -> links.add(of);
            case Sheet.Scores of -> scores.add(of);
            default -> throw Work.stray(sheet);
        }
    }

    @Override
    public void finish() {
        Introductions introductions = new Introductions(room);
        for (Part part : parts()) {
            part.events().forEach(introductions::of);
        }
        introductions.finish();
    }

    private Collection<Part> parts() {
        Map<Integer, Part> parts = new TreeMap<>();
        Known<Part> having = new Known<>();
        for (Sheet.Member member : members) {
            Part part = parts.computeIfAbsent(member.part(), any -> new Part());
            part.members.add(member);
            having.put(member.near().number(), part);
        }
        for (Sheet.Linked of : links) {
            around(of.pair(), having).ifPresent(part -> part.copies.add(of.link()));
        }
        for (Sheet.Scores of : scores) {
            for (int i = 0; i < of.pairs().length; i++) {
                long pair = of.pairs()[i];
                double score = of.scores()[i];
                around(pair, having).ifPresent(part -> part.add(pair, score));
            }
        }
        return parts.values();
    }

    /// The part that both of a pair are in; the other is elsewhere where nothing holds the two
    /// together.
    private static Optional<Part> around(long pair, Known<Part> having) {
        int higher = PairScores.higher(pair);
        Part part = having.get(PairScores.lower(pair));
        return having.has(higher) && having.get(higher) == part
                ? Optional.of(part)
                : Optional.empty();
    }

    /// Reports that some chain of pairs joins, with what is known of pairs of them.
    private final class Part {
        private final List<Sheet.Member> members = new ArrayList<>();
        private final List<CopyLink> copies = new ArrayList<>();
        private final Numbers pairs = new Numbers();
        private final Numbers scores = new Numbers();

        void add(long pair, double score) {
            pairs.add(pair);
            scores.add(score);
        }

        List<Portrayed> events() {
            members.sort(Comparator.comparingInt(member -> member.near().number()));
            copies.sort(Comparator.comparing(CopyLink::a).thenComparing(CopyLink::b));
            List<Profiled> reports =
                    members.stream().map(member -> member.profiled().value()).toList();
            return room.finder()
                    .portrayed(
                            pot(reports.stream().map(Profiled::profile).toList()),
                            reports.stream().map(Profiled::report).toList(),
                            copies);
        }

        private Pot pot(List<Profile> profiles) {
            Known<Sheet.Member> places = new Known<>();
            members.forEach(member -> places.put(member.near().number(), member));
            long[] among = new long[pairs.count()];
            Arrays.setAll(
                    among,
                    i ->
                            PairScores.pair(
                                    places.place(PairScores.lower(pairs.get(i))),
                                    places.place(PairScores.higher(pairs.get(i)))));
            long[] sorted = among.clone();
            Arrays.sort(sorted);
            double[] known = new double[sorted.length];
            for (int i = 0; i < among.length; i++) {
                known[Arrays.binarySearch(sorted, among[i])] =
                        Double.longBitsToDouble(scores.get(i));
            }
            return new Pot(
                    profiles,
                    sorted,
                    known,
                    Scores.neighbourhood(
                            room.partition(), members.stream().map(Sheet.Member::near).toList()),
                    copies,
                    room.finder().model());
        }
    }
}
