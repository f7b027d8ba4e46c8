package synoptic.publish.html;

/// On how many accounts reports stand: a full dot for each account, a hollow one for each report
/// beyond. It says nothing that does not stand beside it in words.
public final class Dots {

    private static final int MOST = 24;
    private static final int STEP = 11;
    private static final int RADIUS = 4;

    private Dots() {}

    /// Many reports are shown as one line, full as far as they are accounts.
    public static void write(Html html, int accounts, int reports) {
        if (reports > MOST) {
            Bar.write(html, (double) accounts / reports);
            return;
        }
        html.raw("<svg class=\"dots\" width=\"" + reports * STEP + "\" height=\"" + STEP)
                .raw("\" aria-hidden=\"true\">");
        for (int i = 0; i < reports; i++) {
            html.raw("<circle class=\"" + (i < accounts ? "own" : "copy") + "\" cx=\"")
                    .raw(i * STEP + STEP / 2 + "\" cy=\"" + STEP / 2 + "\" r=\"" + RADIUS + "\"/>");
        }
        html.raw("</svg>");
    }
}
