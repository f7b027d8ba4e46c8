package synoptic.spread;

import java.util.List;
import java.util.Optional;
import synoptic.copy.CopyParts;
import synoptic.group.Profiled;
import synoptic.group.link.SharedWords;
import synoptic.group.profile.Profile;
import synoptic.group.profile.Terms;
import synoptic.news.Article;
import synoptic.text.Words;

/// Nothing of a report waits for another, so each is sent on as it comes.
final class Brief implements Work {

    private final Room room;
    private final HotWords hot = new HotWords(SharedWords.MOST_SEEN);
    private final Pages words;
    private final Pages own;
    private final Pages shingles;
    private final Pages extents;
    private final Pages addresses;

    Brief(Room room) {
        this.room = room;
        words = Pages.ofEntries(Stage.WORDS, room);
        own = Rarest.pages(Stage.RAREST, room);
        shingles = Pages.ofEntries(Stage.SHINGLES, room);
        extents =
                new Pages(
                        Stage.SHINGLES,
                        room,
                        3,
                        page ->
                                new Sheet.Extents(
                                        page[0].ints(), page[1].longs(), page[2].longs()));
        addresses = Pages.ofEntries(Stage.ADDRESSES, room);
    }

    @Override
    public void take(Sheet sheet) {
        Sheet.Report report = (Sheet.Report) sheet;
        Profiled profiled = report.profiled().value();
        words(report.number(), profiled.profile().all());
        text(report.number(), profiled.report().article());
        room.send(Stage.MEMBERS, room.block(), report);
        room.send(
                Stage.PROFILES,
                room.block(),
                new Sheet.Compared(
                        report.number(), report.number(), Packed.of(bare(profiled.profile()))));
    }

    @Override
    public void finish() {
        List.of(words, own, shingles, extents, addresses).forEach(Pages::send);
    }

    private void words(int number, Terms all) {
        for (int t : all.heaviest(SharedWords.TERMS)) {
            if (hot.isTold(all.hash(t))) {
                words.add(room.partition().blockOfKey(all.hash(t)), all.hash(t), number);
            }
            own.add(room.block(), number, all.hash(t), Float.floatToRawIntBits(all.weight(t)));
        }
    }

    private void text(int number, Article article) {
        CopyParts.Sample sample = CopyParts.Sample.of(article.text());
        String outlet = article.outlet().key();
        long outletHash = outlet == null ? 0 : Words.hashOf(outlet);
        boolean[] told = new boolean[room.partition().blocks()];
        for (long shingle : sample.shingles()) {
            int to = room.partition().blockOfKey(shingle);
            shingles.add(to, shingle, number);
            if (!told[to]) {
                extents.add(to, number, outletHash, sample.extent());
                told[to] = true;
            }
        }
        Optional<String> address = CopyParts.address(article);
        address.map(Words::hashOf)
                .ifPresent(hash -> addresses.add(room.partition().blockOfKey(hash), hash, number));
        room.send(Stage.TEXTS, room.block(), new Sheet.Text(number, article.id(), article.text()));
    }

    /// A profile that is compared by hashes alone, and told by its number.
    private static Profile bare(Profile profile) {
        return new Profile(
                "",
                profile.length(),
                profile.all().withoutWords(),
                profile.lead().withoutWords(),
                profile.title().withoutWords(),
                profile.names().withoutWords(),
                profile.leadNames().withoutWords(),
                profile.numbers().withoutWords(),
                profile.daysNamed(),
                profile.publishedDay(),
                profile.day(),
                profile.latestYear());
    }
}
