package synoptic.read.html;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import synoptic.news.Access;

/// Whether a page gives its article to all or to those who pay: as it states, else by the words in
/// which it asks for money where the text breaks off.
final class Paywall {

    /// Blocks below the body in which the page may ask.
    private static final int NEAR = 12;

    /// Sentences that say that there is more to read, for some. Fragments of names of a plan or a
    /// button do not count: they stand on free pages too.
    private static final PhraseSet PHRASES =
            new PhraseSet(
                    List.of(
                            "to continue reading this",
                            "to continue reading subscribe",
                            "to keep reading subscribe",
                            "subscribe to continue reading",
                            "subscribe to keep reading",
                            "subscribe to read the full",
                            "subscribe to read this",
                            "subscribe to read the rest",
                            "subscribe now to read",
                            "to read the full article",
                            "to read the full story",
                            "to view the full story",
                            "to read this article in full",
                            "to read the rest of this",
                            "to unlock this article",
                            "article is for subscribers",
                            "story is for subscribers",
                            "content is for subscribers",
                            "exclusive to subscribers",
                            "available to subscribers only",
                            "only available to subscribers",
                            "reserved for subscribers",
                            "this is a premium article",
                            "artikel ist abonnenten vorbehalten",
                            "artikel ist nur für abonnenten",
                            "artikel ist exklusiv für",
                            "artikel ist kostenpflichtig",
                            "ist unseren abonnenten vorbehalten",
                            "mit einem abo weiterlesen",
                            "um weiterzulesen",
                            "um diesen artikel zu lesen",
                            "um den ganzen artikel zu lesen",
                            "um den artikel vollständig",
                            "jetzt abonnieren und weiterlesen",
                            "sie möchten weiterlesen",
                            "sie wollen weiterlesen",
                            "article est réservé aux abonnés",
                            "article réservé aux abonnés",
                            "contenu réservé aux abonnés",
                            "la suite est réservée aux abonnés",
                            "il vous reste",
                            "pour lire la suite",
                            "para seguir leyendo",
                            "para continuar leyendo",
                            "contenido exclusivo para suscriptores",
                            "contenido solo para suscriptores",
                            "para continuar lendo",
                            "exclusivo para assinantes",
                            "conteúdo exclusivo para",
                            "per continuare a leggere",
                            "contenuto riservato agli abbonati",
                            "articolo riservato agli abbonati",
                            "om verder te lezen",
                            "alleen voor abonnees",
                            "för att läsa vidare",
                            "for å lese videre",
                            "for at læse videre",
                            "treść dostępna dla subskrybentów",
                            "aby czytać dalej"));

    private Paywall() {}

    /// `body` are the blocks of the article: what asks above them is about the site, not the
    /// article.
    static Access of(Statements said, LinkedArticle linked, Page page, List<Integer> body) {
        Optional<Boolean> free = linked.free();
        if (free.isPresent()) {
            return free.get() ? Access.FREE : Access.PAYWALLED;
        }
        return switch (said.first("article:content_tier").orElse("").toLowerCase(Locale.ROOT)) {
            case "free" -> Access.FREE;
            case "locked" -> Access.PAYWALLED;
            default -> asks(page, body) ? Access.PAYWALLED : Access.UNKNOWN;
        };
    }

    private static boolean asks(Page page, List<Integer> body) {
        int blocks = page.blocks().size();
        int from = body.isEmpty() ? 0 : body.getFirst();
        int to = body.isEmpty() ? blocks : Math.min(blocks, body.getLast() + NEAR);
        for (int i = from; i < to; i++) {
            if (asks(page.blocks().get(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean asks(Block block) {
        return PHRASES.standsIn(block.words()) && !Leftovers.isOfOthers(block.box());
    }
}
