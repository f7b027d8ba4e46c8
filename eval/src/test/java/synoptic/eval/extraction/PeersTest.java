package synoptic.eval.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.l3s.boilerpipe.BoilerpipeProcessingException;
import de.l3s.boilerpipe.extractors.ArticleExtractor;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import synoptic.eval.bench.CpuTime;
import synoptic.eval.data.DataFolder;
import synoptic.read.credit.OutletTable;
import synoptic.read.html.PageReader;

/// The page reader beside what else a Java program would take for the main text of a page.
///
/// The peers stand here, not in `bench`, because one brings an XML parser that would put itself
/// in the place of the JDK's wherever it is on the class path.
class PeersTest {

    private static final int PAGES = 40;
    private static final int ROUNDS = 3;

    private record Peer(String name, UnaryOperator<String> text) {}

    private final PageReader reader = new PageReader(OutletTable.builtIn());
    private final Peer synoptic =
            new Peer("synoptic", html -> reader.read("id", "page.html", html).text());
    private final List<Peer> peers =
            List.of(
                    new Peer("readability4j", PeersTest::readability),
                    new Peer("boilerpipe", PeersTest::boilerpipe));

    private static String readability(String html) {
        try {
            String text = new Readability4J("https://a.example/", html).parse().getTextContent();
            return text == null ? "" : text;
        } catch (IllegalStateException e) {
            return ""; // it gives up on some pages
        }
    }

    private static String boilerpipe(String html) {
        try {
            return ArticleExtractor.getInstance().getText(html);
        } catch (BoilerpipeProcessingException e) {
            return ""; // a page it cannot read counts as one without text
        }
    }

    private static List<MarkedPage> pages() throws IOException {
        DataFolder data = DataFolder.located();
        assumeTrue(data.has("extraction"), "no marked pages here");
        List<MarkedPage> pages = MarkedPage.load(data.root(), Half.DEV);
        return Boolean.getBoolean("peers.all") ? pages : pages.subList(0, PAGES);
    }

    @Test
    void findsMoreOfTheTextAndLessBesideItThanThePeers() throws IOException {
        List<MarkedPage> pages = pages();

        double ours = f1(synoptic, pages);

        for (Peer peer : peers) {
            assertThat(f1(peer, pages)).as(peer.name).isLessThan(ours);
        }
    }

    /// Only when asked for, by `-Dpeers.all=true`; prints the ratios and does not judge them, since
    /// clocks of shared machines keep no promise.
    @Test
    void tellsHowLongThePeersTakeForTheSamePages() throws IOException {
        assumeTrue(Boolean.getBoolean("peers.all"), "not asked for");
        List<String> pages = pages().stream().map(MarkedPage::html).toList();
        long[] sink = new long[1];
        Runnable parse = () -> pages.forEach(page -> sink[0] += Jsoup.parse(page).childNodeSize());

        for (Peer peer : List.of(synoptic, peers.get(0), peers.get(1))) {
            Runnable read = () -> pages.forEach(page -> sink[0] += peer.text.apply(page).length());
            CpuTime.Paired paired = CpuTime.paired(read, parse, ROUNDS);
            tell(peer.name, "over the bare parse", paired.ratio());
            assertThat(paired.ratio()).as(peer.name).isPositive();
        }
        assertThat(sink[0]).isPositive();
    }

    private static double f1(Peer peer, List<MarkedPage> pages) {
        ExtractionScores.Segments found = Extraction.segments(pages, peer.text);
        tell(peer.name, "segments F1", found.f1());
        tell(peer.name, "precision", found.precision());
        tell(peer.name, "recall", found.recall());
        return found.f1();
    }

    private static void tell(String peer, String what, double value) {
        System.out.printf(Locale.ROOT, "%s: %s %.3f%n", peer, what, value);
    }
}
