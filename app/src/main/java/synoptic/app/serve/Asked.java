package synoptic.app.serve;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import synoptic.publish.html.Segment;
import synoptic.store.Cursor;
import synoptic.store.Paging;
import synoptic.store.Query;

/// What a request asks for, read out of its address.
final class Asked {

    private static final int LONGEST = 400;
    private static final int USUAL = 30;
    private static final int MOST = 200;

    private Asked() {}

    /// @throws Problem where a day is none, or the days are not in order
    static Query query(Context ctx) {
        try {
            return Query.of(filled(ctx, "q"))
                    .days(day(ctx, "from"), day(ctx, "to"))
                    .ofOutlet(words(ctx, "outlet"))
                    .ofPerson(words(ctx, "person"))
                    .ofEvent(words(ctx, "event"))
                    .inLanguage(words(ctx, "language"));
        } catch (IllegalArgumentException e) {
            throw Problem.badRequest(String.valueOf(e.getMessage()));
        }
    }

    /// @throws Problem where the cursor was given by no page, or the number is none
    static Paging paging(Context ctx) {
        String after = words(ctx, "after");
        if (after != null) {
            try {
                Cursor.of(after);
            } catch (IllegalArgumentException e) {
                throw Problem.badRequest(String.valueOf(e.getMessage()));
            }
        }
        return Paging.first(limit(ctx)).after(after);
    }

    private static int limit(Context ctx) {
        String limit = words(ctx, "limit");
        if (limit == null) {
            return USUAL;
        }
        if (!limit.matches("[0-9]{1,3}") || outside(Integer.parseInt(limit))) {
            throw Problem.badRequest(
                    "expected a limit from 1 to %d but found '%s'".formatted(MOST, limit));
        }
        return Integer.parseInt(limit);
    }

    /// An offset into a text; below 0 where none is asked for.
    static int offset(Context ctx, String name) {
        String offset = words(ctx, name);
        if (offset == null) {
            return -1;
        }
        if (!offset.matches("[0-9]{1,9}")) {
            throw Problem.badRequest(
                    "expected an offset in %s but found '%s'".formatted(name, offset));
        }
        return Integer.parseInt(offset);
    }

    private static boolean outside(int limit) {
        return limit < 1 || limit > MOST;
    }

    /// A parameter without the blanks around it; null where there is nothing else.
    static @Nullable String words(Context ctx, String name) {
        List<String> all = new ArrayList<>(ctx.queryParams(name));
        if (all.isEmpty() || all.getLast().isBlank()) {
            return null;
        }
        String words = all.getLast().strip();
        if (words.length() > LONGEST) {
            throw Problem.badRequest(
                    "expected at most %d chars in %s but found %d"
                            .formatted(LONGEST, name, words.length()));
        }
        return words;
    }

    /// A parameter as it stands in the field of a form: empty where there is nothing.
    static String filled(Context ctx, String name) {
        String words = words(ctx, name);
        return words == null ? "" : words;
    }

    private static @Nullable LocalDate day(Context ctx, String name) {
        String day = words(ctx, name);
        try {
            return day == null ? null : LocalDate.parse(day);
        } catch (DateTimeParseException e) {
            throw Problem.badRequest(
                    "expected a day like 2026-01-31 in %s but found '%s'".formatted(name, day));
        }
    }

    /// The words that a segment of the path stands for.
    static String segment(Context ctx, String name) {
        String segment = ctx.pathParam(name);
        return Segment.read(segment)
                .orElseThrow(() -> Problem.notFound("there is nothing at '%s'".formatted(segment)));
    }

    /// The query of an address, as it stands behind its question mark.
    static String rest(Context ctx) {
        String query = ctx.queryString();
        return query == null ? "" : "?" + query;
    }
}
