package synoptic.spread;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import synoptic.copy.CopyLink;
import synoptic.group.Portrayed;
import synoptic.group.Profiled;
import synoptic.group.link.PairScores;
import synoptic.group.link.Pot;

final class Events implements Work {

    private final Room room;
    private final List<Sheet.Member> members = new ArrayList<>();
    private final List<Sheet.Linked> links = new ArrayList<>();
    private final Map<Long, Double> scores = new TreeMap<>();

    Events(Room room) {
        this.room = room;
    }

    @Override
    public void take(Sheet sheet) {
        switch (sheet) {
            case Sheet.Member of -> members.add(of);
            case Sheet.Linked of -> links.add(of);
            case Sheet.Scores of -> {
                for (int i = 0; i < of.pairs().length; i++) {
                    scores.put(of.pairs()[i], of.scores()[i]);
                }
            }
            default -> throw Work.stray(sheet);
        }
    }

    @Override
    public void send(Post post) {
        members.sort(Comparator.comparingInt(member -> member.near().number()));
        Known<Sheet.Member> places = new Known<>();
        members.forEach(member -> places.put(member.near().number(), member));
        List<CopyLink> copies =
                links.stream()
                        .filter(link -> isHere(link.pair(), places))
                        .map(Sheet.Linked::link)
                        .sorted(Comparator.comparing(CopyLink::a).thenComparing(CopyLink::b))
                        .toList();
        List<Profiled> reports = members.stream().map(member -> member.profiled().value()).toList();
        tell(
                room,
                room.finder()
                        .portrayed(
                                pot(reports, places, copies),
                                reports.stream().map(Profiled::report).toList(),
                                copies),
                post);
    }

    /// Events are numbered as reports are.
    static void tell(Room room, List<Portrayed> events, Post post) {
        Introductions introductions = new Introductions(room, post);
        for (int local = 0; local < events.size(); local++) {
            Portrayed one = events.get(local);
            int number = room.report(local);
            introductions.of(number, one.portrait());
            post.send(Stage.TOLD, room.block(), new Sheet.Found(number, one.event()));
        }
        introductions.names();
        if (!events.isEmpty()) {
            post.send(Stage.RANKS, 0, moments(room, events));
        }
    }

    private static Sheet.Moments moments(Room room, List<Portrayed> events) {
        return new Sheet.Moments(
                IntStream.range(0, events.size()).map(room::report).toArray(),
                events.stream().mapToLong(Portrayed::last).toArray(),
                events.stream().map(one -> one.event().id()).toArray(String[]::new));
    }

    private Pot pot(List<Profiled> reports, Known<Sheet.Member> places, List<CopyLink> copies) {
        Numbers pairs = new Numbers();
        Numbers known = new Numbers();
        scores.forEach(
                (pair, score) -> {
                    if (isHere(pair, places)) {
                        pairs.add(
                                PairScores.pair(
                                        places.place(PairScores.lower(pair)),
                                        places.place(PairScores.higher(pair))));
                        known.add(Double.doubleToRawLongBits(score));
                    }
                });
        return new Pot(
                reports.stream().map(Profiled::profile).toList(),
                pairs.longs(),
                known.doubles(),
                Scores.neighbourhood(members.stream().map(Sheet.Member::near).toList()),
                copies,
                room.finder().model());
    }

    /// The other of a pair is elsewhere where nothing holds the two together.
    private static boolean isHere(long pair, Known<Sheet.Member> places) {
        return places.has(PairScores.lower(pair)) && places.has(PairScores.higher(pair));
    }
}
