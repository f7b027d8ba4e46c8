package synoptic.read;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import synoptic.news.Capture;
import synoptic.news.DateOrder;
import synoptic.read.archive.Expansion;
import synoptic.read.archive.GzipStream;
import synoptic.read.archive.Member;
import synoptic.read.archive.MemberNames;
import synoptic.read.archive.Members;
import synoptic.read.archive.TarMembers;
import synoptic.read.archive.ZipMembers;
import synoptic.read.credit.StatedTimes;
import synoptic.read.feed.FeedReader;
import synoptic.read.json.Field;
import synoptic.read.json.JsonList;
import synoptic.read.markup.NewsMarkup;
import synoptic.read.markup.Xml;
import synoptic.read.table.Table;
import synoptic.read.warc.WarcItem;
import synoptic.read.warc.WarcPages;
import tools.jackson.databind.node.ObjectNode;

/// One file being taken apart.
final class Unpacking {

    private static final int HEAD = 1 << 16;
    private static final int LONG_HEAD = 1 << 20;

    /// How many archives and compressed files are around a file.
    record Depth(int archives, int gzips) {
        static final Depth TOP = new Depth(0, 0);
        private static final int MOST_ARCHIVES = 2;
        private static final int MOST_GZIPS = 3;

        Depth inArchive() {
            return new Depth(archives + 1, gzips);
        }

        Depth inGzip() {
            return new Depth(archives, gzips + 1);
        }

        boolean tooDeep() {
            return archives > MOST_ARCHIVES || gzips > MOST_GZIPS;
        }
    }

    private final Limits limits;
    private final Unpacker.Receiver receiver;
    private final Expansion expansion;

    Unpacking(Limits limits, Unpacker.Receiver receiver, Expansion expansion) {
        this.limits = limits;
        this.receiver = receiver;
        this.expansion = expansion;
    }

    void file(Capture label, InputStream stream, Depth depth) throws IOException {
        file(label, stream, depth, () -> false);
    }

    private void file(Capture label, InputStream stream, Depth depth, WarcPages.Resume resume)
            throws IOException {
        BufferedInputStream in = new BufferedInputStream(stream);
        byte[] head = peek(in, HEAD);
        Kind kind = Kind.of(label.path(), head);
        switch (kind) {
            case GZIP -> gzip(label, in, depth.inGzip());
            case ZIP -> archive(label, new ZipMembers(in, expansion), depth.inArchive());
            case TAR -> archive(label, new TarMembers(in), depth.inArchive());
            case WARC -> pages(label, new WarcPages(label.path(), in, resume));
            case JSON_LINES -> lines(label, in, head);
            case JSON -> json(label, in);
            case TABLE -> table(label, in, head);
            case FEED, NEWS_MARKUP -> markup(label, in, kind);
            case OTHER_XML -> skip(label.path(), otherXml(head));
            case DOCUMENT -> document(label, in);
        }
    }

    private static byte[] peek(BufferedInputStream in, int most) throws IOException {
        in.mark(most);
        byte[] head = in.readNBytes(most);
        in.reset();
        return head;
    }

    void skip(String path, String reason) {
        receiver.skip(new Reading.Skipped(path, path, reason));
    }

    private void remark(Capture label, String what) {
        receiver.remark(label.path() + ": " + what);
    }

    private void tooLong(Capture label, int most) {
        skip(label.path(), "larger than %d MiB; part it into smaller files".formatted(most >> 20));
    }

    private void document(Capture label, InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(limits.document());
        if (bytes.length == limits.document() && in.read() >= 0) {
            tooLong(label, limits.document());
        } else {
            receiver.take(label.withBytes(bytes));
        }
    }

    private void gzip(Capture label, InputStream in, Depth depth) throws IOException {
        if (depth.tooDeep()) {
            skip(label.path(), "gzipped more than three times over; unpack it first");
            return;
        }
        GzipStream gzip = new GzipStream(in, expansion);
        file(label, gzip, depth, gzip::resume);
        String damage = gzip.damage();
        if (damage != null) {
            remark(
                    label,
                    "%s; the %d bytes before that are read".formatted(damage, gzip.unpacked()));
        }
    }

    private void archive(Capture label, Members members, Depth depth) throws IOException {
        if (depth.tooDeep()) {
            skip(label.path(), "an archive in an archive in an archive; unpack it first");
            return;
        }
        for (Member member = members.next(); member != null; member = members.next()) {
            member(label.path() + "/" + MemberNames.shown(member.name()), member, depth);
        }
        String damage = members.damage();
        if (damage != null) {
            remark(label, damage + "; what stands before that is read");
        }
    }

    private void member(String path, Member member, Depth depth) throws IOException {
        Optional<String> refusal = MemberNames.refusal(member.name());
        if (refusal.isPresent()) {
            skip(path, refusal.get());
        } else if (member.kind() == Member.Kind.LINK_OR_DEVICE) {
            skip(path, "a link or a device in an archive, expected a file");
        } else if (member.kind() == Member.Kind.FILE && !MemberNames.isHidden(member.name())) {
            file(new Capture(path, new byte[0]), member.content(), depth);
        }
    }

    private void pages(Capture label, WarcPages pages) throws IOException {
        for (WarcItem item = pages.next(); item != null; item = pages.next()) {
            switch (item) {
                case WarcItem.Page page -> receiver.take(page.capture());
                case WarcItem.Damaged damaged ->
                        skip(
                                label.path() + ":" + damaged.number(),
                                "the record " + damaged.reason());
            }
        }
        if (pages.passedOver() > 0) {
            remark(label, "%d records without a page passed over".formatted(pages.passedOver()));
        }
    }

    /// One capture a line; blank lines count, but are none.
    private void lines(Capture label, BufferedInputStream in, byte[] head) throws IOException {
        Decoded.Encoding encoding = Decoded.ofHead(head);
        boolean wide = encoding.charset().name().startsWith("UTF-16");
        Lines lines = new Lines(wide ? transcoded(in, encoding) : in, limits.document());
        for (byte[] line = lines.next(); line != null; line = lines.next()) {
            Capture capture =
                    new Capture(
                            label.path() + ":" + lines.number(),
                            line,
                            null,
                            label.charset(),
                            label.time());
            if (lines.isTooLong()) {
                tooLong(capture, limits.document());
            } else {
                receiver.take(capture);
            }
        }
    }

    private InputStream transcoded(InputStream in, Decoded.Encoding encoding) throws IOException {
        byte[] bytes = in.readNBytes(limits.document());
        String text = new String(bytes, encoding.charset());
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Reader reader(InputStream in, byte[] head) throws IOException {
        Decoded.Encoding encoding = Decoded.ofHead(head);
        in.skipNBytes(encoding.mark());
        return new InputStreamReader(
                in,
                encoding.charset()
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE));
    }

    private void json(Capture label, BufferedInputStream in) throws IOException {
        byte[] head = peek(in, LONG_HEAD);
        if (Lines.areOfJson(head)) {
            lines(label, in, head);
            return;
        }
        Recorder recorder = new Recorder(in, limits.document());
        JsonList list = new JsonList(reader(recorder, head));
        if (!list.begin()) {
            Optional<byte[]> whole = recorder.whole();
            whole.ifPresentOrElse(
                    bytes -> receiver.take(label.withBytes(bytes)),
                    () -> tooLong(label, limits.document()));
            return;
        }
        recorder.forget();
        int number = 0;
        for (byte[] member = list.next(); member != null; member = list.next()) {
            number++;
            receiver.take(new Capture(label.path() + ":" + number, member));
        }
        if (list.damage() != null) {
            remark(
                    label,
                    "%s; the %d articles before that are read".formatted(list.damage(), number));
        }
    }

    private void table(Capture label, BufferedInputStream in, byte[] head) throws IOException {
        String header = Kind.firstLine(Kind.text(head));
        List<String> names = Table.names(header);
        if (!Kind.hasWords(names)) {
            String found = String.join(", ", names.subList(0, Math.min(8, names.size())));
            skip(
                    label.path(),
                    "expected a table with a column such as title or text but found '%s'"
                            .formatted(found.substring(0, Math.min(200, found.length()))));
            return;
        }
        DateOrder order = dateOrder(peek(in, LONG_HEAD), header);
        Table table = Table.of(reader(in, head), header);
        for (Table.Row row = table.next(); row != null; row = table.next()) {
            String path = label.path() + ":" + row.line();
            if (row.unclosed()) {
                skip(path, "a cell of thousands of lines, expected a closing quote before");
            } else if (!row.cells().isEmpty()) {
                receiver.take(new Capture(path, Cells.json(row.cells())).withDateOrder(order));
            }
        }
        if (table.damage() != null) {
            remark(label, table.damage() + "; the rows before that are read");
        }
    }

    /// How the rows at the beginning of a table write their dates, where they are of one mind.
    private static @Nullable DateOrder dateOrder(byte[] head, String header) throws IOException {
        Set<DateOrder> orders = EnumSet.noneOf(DateOrder.class);
        Table rows = Table.of(reader(new ByteArrayInputStream(head), head), header);
        for (Table.Row row = rows.next(); row != null; row = rows.next()) {
            row.cells()
                    .forEach(
                            (name, cell) -> {
                                if (Field.PUBLISHED.isNamed(name) || Field.MODIFIED.isNamed(name)) {
                                    orders.addAll(StatedTimes.orders(cell));
                                }
                            });
        }
        return orders.size() == 1 ? orders.iterator().next() : null;
    }

    private void markup(Capture label, InputStream in, Kind kind) throws IOException {
        byte[] bytes = in.readNBytes(limits.xml());
        if (bytes.length == limits.xml() && in.read() >= 0) {
            tooLong(label, limits.xml());
            return;
        }
        Decoded decoded = Decoded.of(bytes, label.charset()).orElse(null);
        if (decoded == null) {
            receiver.take(label.withBytes(bytes)); // says what it is instead
            return;
        }
        markup(label, decoded, kind);
    }

    private void markup(Capture label, Decoded decoded, Kind kind) {
        String xml = decoded.text();
        if (decoded.remark() != null) {
            remark(label, decoded.remark());
        }
        if (Xml.declaresEntities(xml)) {
            remark(label, "declares entities of its own, which are not expanded");
        }
        Document document = Xml.parse(xml);
        boolean feed = kind == Kind.FEED;
        List<ObjectNode> items = feed ? FeedReader.entries(document) : NewsMarkup.items(document);
        if (items.isEmpty()) {
            skip(label.path(), feed ? "a feed without entries" : "XML of news without an item");
        }
        for (int i = 0; i < items.size(); i++) {
            String path = feed || items.size() > 1 ? label.path() + ":" + (i + 1) : label.path();
            receiver.take(
                    new Capture(path, items.get(i).toString().getBytes(StandardCharsets.UTF_8)));
        }
    }

    private static String otherXml(byte[] head) {
        @Nullable String root = Xml.root(Kind.text(head)).orElse("");
        return "XML with the root '%s', expected HTML, RSS, Atom, NITF or NewsML-G2"
                .formatted(root.substring(0, Math.min(60, root.length())));
    }
}
