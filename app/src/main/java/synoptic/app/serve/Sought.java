package synoptic.app.serve;

import synoptic.news.Article;
import synoptic.store.Library;
import synoptic.store.OutletSummary;
import synoptic.store.Paging;
import synoptic.store.Person;
import synoptic.store.Query;

/// One thing of the library that an address names, or the problem that there is none.
final class Sought {

    private static final int MANY = 1000;

    private Sought() {}

    static Problem noEvent(String id) {
        return Problem.notFound("there is no event '%s'".formatted(id));
    }

    static Problem noArticle(String id) {
        return Problem.notFound("there is no article '%s'".formatted(id));
    }

    /// @throws Problem where there is no such article
    static Article article(Library library, String id) {
        return library.article(id).orElseThrow(() -> noArticle(id));
    }

    /// @throws Problem where nobody speaks under this name
    static Person person(Library library, String name) {
        return library.persons(Query.ALL.ofPerson(name), Paging.first(MANY)).items().stream()
                .filter(person -> person.name().equalsIgnoreCase(name.strip()))
                .findFirst()
                .orElseThrow(() -> Problem.notFound("nobody speaks as '%s'".formatted(name)));
    }

    /// @throws Problem where no article is of this outlet
    static OutletSummary outlet(Library library, String key) {
        return library.outlets(Query.ALL.ofOutlet(key), Paging.first(MANY)).items().stream()
                .filter(outlet -> outlet.key().equalsIgnoreCase(key.strip()))
                .findFirst()
                .orElseThrow(() -> Problem.notFound("there is no outlet '%s'".formatted(key)));
    }
}
