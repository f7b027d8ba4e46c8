package synoptic.made;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import synoptic.Synoptic;
import synoptic.annotate.quote.Quotation;
import synoptic.compare.Headline;
import synoptic.compare.Milestone;
import synoptic.compare.Synopsis;
import synoptic.compare.cast.Voice;
import synoptic.compare.claim.Conflict;
import synoptic.compare.claim.Statement;
import synoptic.compare.said.Rendering;
import synoptic.compare.said.Utterance;
import synoptic.group.Event;
import synoptic.group.Storyline;
import synoptic.news.Article;
import synoptic.news.Place;
import synoptic.text.Span;

/// A synopsis with something in each of its lists, of an invented country's river treaty.
public final class MadeSynopsis {

    private static final String WIRE =
            """
            Brascany may suspend the Anse water treaty within weeks, foreign minister Ilse \
            Calvander said on Monday.
            “We may suspend the treaty if the war against our farmers goes on,” Calvander told \
            parliament.
            The treaty of 1974 parts the water of the Anse between the two countries.
            Some 400 farmers had blocked the weir at Dorn since Friday, police said.\
            """;
    private static final String ECHO =
            """
            Brascany will suspend the Anse treaty, its foreign minister has said.
            “We suspend the treaty if the conflict around our farmers goes on,” Ilse Calvander \
            told parliament on Monday.
            About 900 farmers have blocked the weir at Dorn since last week.
            Halvonia called the threat <unfriendly> & “a step back”.\
            """;
    private static final String RADIO =
            """
            The treaty on the Anse, signed in 1974, is in danger.
            The foreign minister told parliament that the treaty may be suspended.
            Police counted 400 farmers at the weir of Dorn.
            An engineer at Dorn said: “The gates have not moved for a year.”\
            """;
    private static final String POST =
            """
            “We may suspend the treaty,” Ilse Calvander said on Monday.
            The weir at Dorn was blocked on 5 June by 400 farmers, police said.
            In Halvonia’s capital, officials spoke of 200 farmers at first.\
            """;

    private static final List<Article> ARTICLES =
            List.of(
                    article("wire", WIRE, "Hill Press", "Brascany may quit river treaty", "08:10"),
                    article("echo", ECHO, "Kestwick Echo", "Brascany quits river treaty", "09:30"),
                    article("radio", RADIO, "Radio Ostrel", "River treaty in danger", "12:00"),
                    article("post", POST, "Vallow Post", "“We may suspend the treaty”", "18:45"));

    private final Map<String, String> texts = new HashMap<>();

    private MadeSynopsis() {
        ARTICLES.forEach(article -> texts.put(article.id(), article.text()));
    }

    private static Article article(
            String id, String text, String outlet, String title, String time) {
        return Made.article(id, text)
                .titled(title)
                .of(outlet)
                .on("2026-06-08", time + ":00", "+02:00")
                .build();
    }

    /// Four reports of four outlets, told by four accounts.
    public static Synopsis rich() {
        return new MadeSynopsis().synopsis(event(ARTICLES));
    }

    /// One event, whatever the reports have in common.
    public static Event event(List<Article> articles) {
        Synoptic synoptic = Synoptic.builtIn();
        List<Event> alone =
                articles.stream().map(article -> synoptic.events(List.of(article)).get(0)).toList();
        return new Event(
                "e0123456789ab",
                articles.get(0).label(),
                alone.stream().flatMap(event -> event.reports().stream()).toList(),
                List.of(),
                alone.stream().flatMap(event -> event.origins().stream()).toList(),
                List.of(),
                List.of(),
                List.of(),
                Storyline.NONE,
                List.of());
    }

    /// The same where the event follows one and is followed by one, and somebody edited it.
    public static Synopsis inARow() {
        Event event = event(ARTICLES);
        Storyline row =
                new Storyline(
                        new Storyline.Step("eaaaaaaaaaaaa", List.of("Anse", "Dorn", "weir")),
                        List.of(new Storyline.Step("ebbbbbbbbbbbb", List.of("Anse", "treaty"))));
        return new MadeSynopsis()
                .synopsis(
                        new Event(
                                event.id(),
                                event.title(),
                                event.reports(),
                                event.copies(),
                                event.origins(),
                                event.dates(),
                                event.links(),
                                event.similar(),
                                row,
                                List.of("Split by you: dam taken out")));
    }

    private Synopsis synopsis(Event event) {
        List<Headline> headlines =
                ARTICLES.stream()
                        .map(a -> new Headline(a.id(), a.label(), event.when(a).orElse(null)))
                        .toList();
        return new Synopsis(
                event,
                utterances(),
                statements(),
                conflicts(),
                timeline(),
                headlines,
                List.of(
                        place("wire", "Brascany may suspend", "said on Monday."),
                        place("radio", "The treaty on the Anse", "in danger.")));
    }

    private List<Utterance> utterances() {
        return List.of(
                new Utterance(
                        new Voice("police", "police", null, Set.of("police")),
                        "Some 400 farmers had blocked the weir at Dorn since Friday",
                        List.of(
                                same(
                                        place("wire", "Some 400 farmers", "since Friday"),
                                        Quotation.Kind.INDIRECT,
                                        null))),
                threat(),
                new Utterance(
                        new Voice("engineer", "An engineer at Dorn", null, Set.of("engineer")),
                        "The gates have not moved for a year.",
                        List.of(
                                same(
                                        place("radio", "The gates", "a year."),
                                        Quotation.Kind.DIRECT,
                                        null))));
    }

    private Utterance threat() {
        Place first = place("wire", "We may suspend", "goes on");
        Place other = place("echo", "We suspend", "goes on");
        Place indirect = place("radio", "the treaty may be", "suspended");
        Place part = place("post", "We may suspend", "the treaty");
        return new Utterance(
                new Voice(
                        "calvander",
                        "Ilse Calvander",
                        place("wire", "Ilse Calvander", ""),
                        Set.of("calvander")),
                first.text(),
                List.of(
                        same(first, Quotation.Kind.DIRECT, place("wire", "Calvander", "")),
                        new Rendering(
                                other,
                                Quotation.Kind.DIRECT,
                                place("echo", "Ilse", "Calvander"),
                                Rendering.Change.MATERIAL,
                                List.of(
                                        new Rendering.WordChange(
                                                "may",
                                                "",
                                                at("echo", "suspend the treaty if", 0),
                                                Rendering.Change.MATERIAL),
                                        new Rendering.WordChange(
                                                "war against",
                                                "conflict around",
                                                at("echo", "conflict around", 15),
                                                Rendering.Change.MATERIAL))),
                        new Rendering(
                                indirect,
                                Quotation.Kind.INDIRECT,
                                place("radio", "The foreign", "minister"),
                                Rendering.Change.REWORDED,
                                List.of(
                                        new Rendering.WordChange(
                                                "We",
                                                "be suspended",
                                                at("radio", "be suspended", 12),
                                                Rendering.Change.REWORDED))),
                        new Rendering(
                                part,
                                Quotation.Kind.DIRECT,
                                place("post", "Ilse", "Calvander"),
                                Rendering.Change.TRUNCATED,
                                List.of(
                                        new Rendering.WordChange(
                                                "if the war against our farmers goes on",
                                                "",
                                                new Span(part.span().end(), part.span().end()),
                                                Rendering.Change.TRUNCATED)))));
    }

    private List<Statement> statements() {
        return List.of(
                new Statement(
                        "Some 400 farmers had blocked the weir at Dorn since Friday, police said.",
                        Statement.Standing.CORROBORATED,
                        3,
                        List.of(
                                place("wire", "Some 400", "police said."),
                                place("radio", "Police counted", "of Dorn."),
                                place("post", "The weir", "police said."))),
                new Statement(
                        "About 900 farmers have blocked the weir at Dorn since last week.",
                        Statement.Standing.CONFLICTING,
                        1,
                        List.of(place("echo", "About 900", "last week."))),
                new Statement(
                        "In Halvonia’s capital, officials spoke of 200 farmers at first.",
                        Statement.Standing.SUPERSEDED,
                        1,
                        List.of(place("post", "In Halvonia", "at first."))),
                new Statement(
                        "Halvonia called the threat <unfriendly> & “a step back”.",
                        Statement.Standing.EXCLUSIVE,
                        1,
                        List.of(place("echo", "Halvonia called", "back”."))));
    }

    private List<Conflict> conflicts() {
        return List.of(
                new Conflict(
                        Conflict.Kind.NUMBER,
                        "farmers at the weir",
                        List.of(
                                new Conflict.Side(
                                        "400",
                                        List.of(
                                                place("wire", "400 farmers", ""),
                                                place("radio", "400 farmers", ""),
                                                place("post", "400 farmers", ""))),
                                new Conflict.Side(
                                        "900", List.of(place("echo", "900 farmers", "")))),
                        "400 and 900 for one count, and neither account is later"));
    }

    private List<Milestone> timeline() {
        return List.of(
                new Milestone(
                        "1974",
                        Milestone.Precision.YEAR,
                        false,
                        "The treaty of 1974 parts the water of the Anse between the two countries.",
                        List.of(
                                place("wire", "The treaty of 1974", "countries."),
                                place("radio", "The treaty on", "danger."))),
                new Milestone(
                        "2026-06-05",
                        Milestone.Precision.DAY,
                        true,
                        "Some 400 farmers had blocked the weir at Dorn since Friday, police said.",
                        List.of(place("wire", "Some 400", "police said."))),
                new Milestone(
                        "2026-06-08T10:15",
                        Milestone.Precision.MINUTE,
                        false,
                        "“We may suspend the treaty,” Ilse Calvander said on Monday.",
                        List.of(place("post", "“We may", "Monday."))));
    }

    private static Rendering same(Place place, Quotation.Kind kind, @Nullable Place source) {
        return new Rendering(place, kind, source, Rendering.Change.NONE, List.of());
    }

    /// From the first of `from` to the next end of `to`.
    private Place place(String article, String from, String to) {
        String text = texts.getOrDefault(article, "");
        int start = text.indexOf(from);
        int end = to.isEmpty() ? start + from.length() : text.indexOf(to, start) + to.length();
        return new Place(article, new Span(start, end), text.substring(start, end));
    }

    private Span at(String article, String words, int length) {
        int start = texts.getOrDefault(article, "").indexOf(words);
        return new Span(start, start + length);
    }
}
