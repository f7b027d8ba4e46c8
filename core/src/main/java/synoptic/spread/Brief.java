package synoptic.spread;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import synoptic.copy.CopyParts;
import synoptic.group.Profiled;
import synoptic.group.link.SharedWords;
import synoptic.group.profile.Profile;
import synoptic.group.profile.Terms;
import synoptic.news.Article;
import synoptic.text.Words;

final class Brief implements Work {

    private final Room room;
    private final List<Sheet.Report> reports = new ArrayList<>();

    Brief(Room room) {
        this.room = room;
    }

    @Override
    public void take(Sheet sheet) {
        reports.add((Sheet.Report) sheet);
    }

    @Override
    public void send(Post post) {
        Sending sending = new Sending(post);
        reports.forEach(sending::report);
        sending.pages.forEach(Pages::send);
    }

    private final class Sending {
        private final Post post;
        private final HotWords hot = new HotWords(SharedWords.MOST_SEEN);
        private final Pages words;
        private final Pages own;
        private final Pages shingles;
        private final Pages extents;
        private final Pages addresses;
        private final List<Pages> pages;

        Sending(Post post) {
            this.post = post;
            words = Pages.ofEntries(Stage.WORDS, room, post);
            own = Rarest.pages(Stage.RAREST, room, post);
            shingles = Pages.ofEntries(Stage.SHINGLES, room, post);
            extents =
                    new Pages(
                            Stage.SHINGLES,
                            room,
                            3,
                            page ->
                                    new Sheet.Extents(
                                            page[0].ints(), page[1].longs(), page[2].longs()),
                            post);
            addresses = Pages.ofEntries(Stage.ADDRESSES, room, post);
            pages = List.of(words, own, shingles, extents, addresses);
        }

        void report(Sheet.Report report) {
            Profiled profiled = report.profiled().value();
            words(report.number(), profiled.profile().all());
            text(report.number(), profiled.report().article());
            post.send(Stage.MEMBERS, room.block(), report);
            post.send(
                    Stage.PROFILES,
                    room.block(),
                    new Sheet.Compared(report.number(), report.number(), bare(profiled.profile())));
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
                    .ifPresent(
                            hash -> addresses.add(room.partition().blockOfKey(hash), hash, number));
            post.send(
                    Stage.TEXTS,
                    room.block(),
                    new Sheet.Text(number, article.id(), article.text()));
        }

        /// A profile that is compared by hashes alone.
        private static Profile bare(Profile profile) {
            return new Profile(
                    profile.id(),
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
}
