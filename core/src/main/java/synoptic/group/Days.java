package synoptic.group;

import org.jspecify.annotations.Nullable;

/// The days a group of reports is of, in epoch days; none where `first` is after `last`.
record Days(long first, long last) {

    /// Reports published farther apart are not of one event, whatever their words.
    static final long FARTHEST = 60;

    private static final Days NONE = new Days(Long.MAX_VALUE, Long.MIN_VALUE);

    static Days of(@Nullable Long day) {
        return day == null ? NONE : new Days(day, day);
    }

    Days with(Days others) {
        return new Days(Math.min(first, others.first), Math.max(last, others.last));
    }

    boolean conflict(Days others) {
        return first <= last
                && others.first <= others.last
                && (last - others.first > FARTHEST || others.last - first > FARTHEST);
    }
}
