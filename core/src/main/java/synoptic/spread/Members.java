package synoptic.spread;

import java.util.ArrayList;
import java.util.List;
import synoptic.group.link.PairScores;

final class Members implements Work {

    private final Room room;
    private final List<Sheet.Report> reports = new ArrayList<>();
    private final Sheet.Near[] near;
    private final int[] roots;
    private final List<Sheet.Linked> links = new ArrayList<>();
    private final List<Sheet.Scores> scores = new ArrayList<>();

    Members(Room room) {
        this.room = room;
        near = new Sheet.Near[room.size()];
        roots = room.apart();
    }

    @Override
    public void take(Sheet sheet) {
        switch (sheet) {
            case Sheet.Report of -> reports.add(of);
            case Sheet.Near of -> near[room.local(of.number())] = of;
            case Sheet.Roots of -> room.enter(of, roots);
            case Sheet.Linked of -> links.add(of);
            case Sheet.Scores of -> scores.add(of);
            default -> throw Work.stray(sheet);
        }
    }

    /// All that some chain of pairs joins goes to the block of its first report.
    @Override
    public void finish() {
        for (Sheet.Report report : reports) {
            int local = room.local(report.number());
            room.send(
                    Stage.EVENTS,
                    to(report.number()),
                    new Sheet.Member(roots[local], report.profiled(), near[local]));
        }
        links.forEach(link -> room.send(Stage.EVENTS, to(PairScores.lower(link.pair())), link));
        Pages pages = Scores.pages(Stage.EVENTS, room);
        for (Sheet.Scores sheet : scores) {
            for (int i = 0; i < sheet.pairs().length; i++) {
                long pair = sheet.pairs()[i];
                pages.add(
                        to(PairScores.lower(pair)),
                        pair,
                        Double.doubleToRawLongBits(sheet.scores()[i]));
            }
        }
        pages.send();
    }

    private int to(int report) {
        return room.partition().blockOf(roots[room.local(report)]);
    }
}
