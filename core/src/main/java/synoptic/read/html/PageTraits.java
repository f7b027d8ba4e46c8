package synoptic.read.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import synoptic.read.credit.OutletTable;

/// The traits of the blocks of one page, as whoever learns [Weights] needs them.
public final class PageTraits {

    private final Page page;
    private final Traits traits;

    /// Something that speaks for or against a block.
    public record Trait(String kind, String value, String more) {}

    private PageTraits(Page page, Traits traits) {
        this.page = page;
        this.traits = traits;
    }

    public static PageTraits of(String html, OutletTable outlets) {
        Document document = Jsoup.parse(html);
        Statements.Collector collector = new Statements.Collector();
        Page page = Page.of(document, collector);
        Statements said = collector.statements();
        LinkedArticle linked =
                LinkedArticle.of(said.linkedData(), said.canonical(), said.titleElement());
        Optional<String> title = Titles.of(said, linked, page, Site.of(said, linked, outlets));
        String description = PageReader.description(said, linked);
        return new PageTraits(
                page,
                new Traits(
                        page,
                        title.orElse(""),
                        description,
                        linked.string("articleBody").orElse("")));
    }

    /// The text of each block, in order.
    public List<String> texts() {
        return page.blocks().stream().map(Block::text).toList();
    }

    /// What speaks for or against each block by itself and by what is around it.
    public List<List<Trait>> local() {
        List<List<Trait>> all = new ArrayList<>();
        for (Block block : page.blocks()) {
            List<Trait> found = new ArrayList<>();
            found.add(new Trait("bias", "", ""));
            traits.local(block, (kind, value, more) -> found.add(new Trait(kind, value, more)));
            named(block, (kind, value, more) -> found.add(new Trait(kind, value, more)));
            all.add(found);
        }
        return all;
    }

    private static void named(Block block, Traits.Sink sink) {
        Box frame = block.frame();
        boolean own = true;
        for (Box box = block.box(); ; box = box.parentOrSelf()) {
            Traits.named("around", box.names(), sink);
            if (own) {
                Traits.named("own", box.names(), sink);
            }
            own &= box != frame;
            if (box.parent == null) {
                break;
            }
        }
        Traits.named("parent", frame.parentOrSelf().names(), sink);
    }

    /// What speaks for or against each block by where the article lies according to `first`, the
    /// log-odds of all blocks.
    public List<List<Trait>> context(double[] first) {
        List<List<Trait>> all = new ArrayList<>();
        if (!page.blocks().isEmpty()) {
            Context context = new Context(page, traits, first);
            for (Block block : page.blocks()) {
                List<Trait> found = new ArrayList<>();
                context.traits(
                        block, (kind, value, more) -> found.add(new Trait(kind, value, more)));
                all.add(found);
            }
        }
        return all;
    }
}
