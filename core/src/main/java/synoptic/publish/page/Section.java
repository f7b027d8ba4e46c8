package synoptic.publish.page;

import synoptic.publish.html.Html;

/// One part of an event's page, under a heading of its own; left out where it is empty.
interface Section {

    /// `id` is the anchor in the page; `brief` stands in the list of sections at its head.
    record Heading(String id, String words, String brief) {}

    Heading heading();

    boolean isEmpty();

    /// Writes what stands under the heading.
    void write(Html html);
}
