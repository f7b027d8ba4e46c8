package synoptic.publish.html;

import java.util.Locale;

/// A number as a bar beside others of a kind; it says nothing that does not stand beside it in
/// words.
public final class Bar {

    private static final int FULL = 100;

    private Bar() {}

    /// `part` of the whole, 0 to 1.
    public static void write(Html html, double part) {
        html.raw("<svg class=\"barline\" viewBox=\"0 0 100 4\" preserveAspectRatio=\"none\" ")
                .raw("aria-hidden=\"true\"><rect class=\"rest\" width=\"100\" height=\"4\"/>")
                .raw("<rect class=\"part\" height=\"4\" width=\"")
                .raw(String.format(Locale.ROOT, "%.1f", FULL * Math.clamp(part, 0, 1)))
                .raw("\"/></svg>");
    }
}
