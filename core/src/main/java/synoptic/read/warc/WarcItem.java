package synoptic.read.warc;

import synoptic.news.Capture;

/// What stands in a web archive that someone wants to know of.
public sealed interface WarcItem {

    /// A page that was served.
    record Page(Capture capture) implements WarcItem {}

    /// A record that could not be read; `number` counts records from 1.
    record Damaged(int number, String reason) implements WarcItem {}
}
