package synoptic.spread;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import synoptic.group.link.PairFeatures.Likeness;
import synoptic.group.link.PairScores;
import synoptic.group.link.Surroundings;

final class Nearest implements Work {

    private final Room room;
    private final List<Sheet.Likenesses> sheets = new ArrayList<>();
    private int[] texts = new int[0];

    Nearest(Room room) {
        this.room = room;
    }

    @Override
    public void take(Sheet sheet) {
        switch (sheet) {
            case Sheet.Likenesses of -> sheets.add(of);
            case Sheet.Roots of -> texts = of.roots();
            default -> throw Work.stray(sheet);
        }
    }

    @Override
    public void finish() {
        Sheet.Likenesses all = inOrder();
        List<Surroundings.Of> ofTexts = gathered(all, all.texts());
        List<Surroundings.Of> ofLeads = gathered(all, all.leads());
        List<Surroundings.Of> ofNames = gathered(all, all.names());
        Sheet.Near[] near = new Sheet.Near[texts.length];
        for (int i = 0; i < near.length; i++) {
            Vicinity vicinity = new Vicinity(ofTexts.get(i), ofLeads.get(i), ofNames.get(i));
            near[i] = new Sheet.Near(room.report(i), texts[i], Packed.of(vicinity));
            room.send(Stage.MEMBERS, room.block(), near[i]);
        }
        sendToMeetings(all, near);
    }

    /// What is near to the two of a pair that is scored goes to where they meet.
    private void sendToMeetings(Sheet.Likenesses all, Sheet.Near[] near) {
        Meetings meetings = new Meetings(room, room.partition()::meetingOf);
        for (int i = 0; i < all.pairs().length; i++) {
            if (new Likeness(all.texts()[i], 0, 0).isEnough()) {
                meetings.bring(
                        all.pairs()[i],
                        (report, block) ->
                                room.send(Stage.SCORES, block, near[room.local(report)]));
            }
        }
    }

    private List<Surroundings.Of> gathered(Sheet.Likenesses all, double[] likeness) {
        Surroundings.Gathering gathering =
                new Surroundings.Gathering(room.partition().reports(), texts);
        for (int i = 0; i < all.pairs().length; i++) {
            int lower = PairScores.lower(all.pairs()[i]);
            int higher = PairScores.higher(all.pairs()[i]);
            if (room.has(lower)) {
                gathering.meet(room.local(lower), all.higherTexts()[i], likeness[i]);
            }
            if (room.has(higher)) {
                gathering.meet(room.local(higher), all.lowerTexts()[i], likeness[i]);
            }
        }
        return gathering.all();
    }

    /// All pairs on one sheet, in order.
    private Sheet.Likenesses inOrder() {
        long[] pairs =
                sheets.stream().flatMapToLong(sheet -> Arrays.stream(sheet.pairs())).toArray();
        Arrays.sort(pairs);
        Sheet.Likenesses all =
                new Sheet.Likenesses(
                        pairs,
                        new double[pairs.length],
                        new double[pairs.length],
                        new double[pairs.length],
                        new int[pairs.length],
                        new int[pairs.length]);
        for (Sheet.Likenesses sheet : sheets) {
            for (int i = 0; i < sheet.pairs().length; i++) {
                int at = Arrays.binarySearch(pairs, sheet.pairs()[i]);
                all.texts()[at] = sheet.texts()[i];
                all.leads()[at] = sheet.leads()[i];
                all.names()[at] = sheet.names()[i];
                all.lowerTexts()[at] = sheet.lowerTexts()[i];
                all.higherTexts()[at] = sheet.higherTexts()[i];
            }
        }
        return all;
    }
}
