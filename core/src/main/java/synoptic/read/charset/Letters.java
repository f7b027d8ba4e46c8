package synoptic.read.charset;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import synoptic.text.Resource;

/// The commonest characters beyond ASCII of a language, and the share they have of all such
/// characters in ordinary text; `wide` where a character takes several bytes.
record Letters(BitSet common, double share, boolean wide) {

    private static final int FIRST_IDEOGRAPH = 0x3000;

    /// The languages that are written in each encoding, the encodings in the order of
    /// preference.
    static Map<Charset, List<Letters>> byCharset() {
        Map<Charset, List<Letters>> all = new LinkedHashMap<>();
        try (InputStream in = Resource.open(Letters.class, "letters.tsv");
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().skip(1).forEach(line -> add(line.split("\t"), all));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    private static void add(String[] cells, Map<Charset, List<Letters>> all) {
        BitSet common = new BitSet();
        cells[3].codePoints().forEach(common::set);
        boolean wide = common.length() > FIRST_IDEOGRAPH;
        Letters letters = new Letters(common, Double.parseDouble(cells[2]), wide);
        for (String name : cells[0].split(",")) {
            // A runtime may come without the encodings of East Asia.
            if (Charset.isSupported(name)) {
                all.computeIfAbsent(Charset.forName(name), n -> new ArrayList<>()).add(letters);
            }
        }
    }
}
