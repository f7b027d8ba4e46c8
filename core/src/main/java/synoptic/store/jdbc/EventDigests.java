package synoptic.store.jdbc;

import java.sql.SQLException;
import synoptic.group.Event;
import synoptic.news.Article;

/// What tells whether an event changed: in its reports and what they share, which its synopsis
/// rests on, and in how they and other events stand to it.
record EventDigests(String own, String beside) {

    static EventDigests of(Event event) throws SQLException {
        RowDigest own = new RowDigest();
        Object[] reports = event.articles().map(Article::id).toArray();
        own.row("event_report", reports);
        EventRows.writeOwn(event, own);
        RowDigest beside = new RowDigest();
        beside.row("event", event.title(), Lists.json(event.edits()));
        EventRows.writeBeside(event, beside);
        return new EventDigests(own.hex(), beside.hex());
    }
}
