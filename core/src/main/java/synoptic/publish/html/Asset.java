package synoptic.publish.html;

import synoptic.text.Resource;
import synoptic.text.Sha256;

/// A file that served pages name: the style sheet and the script, under names that change with
/// their content, so that browsers may keep them for good.
public enum Asset {
    STYLE("page.css", "text/css; charset=utf-8"),
    SCRIPT("page.js", "text/javascript; charset=utf-8"),
    ICON("icon.svg", "image/svg+xml");

    private static final int DIGITS = 8;

    private final String contentType;
    private final String text;
    private final String name;

    Asset(String file, String contentType) {
        this.contentType = contentType;
        text = Resource.text(Asset.class, file);
        int dot = file.indexOf('.');
        name =
                file.substring(0, dot)
                        + "-"
                        + Sha256.hex(text).substring(0, DIGITS)
                        + file.substring(dot);
    }

    public String text() {
        return text;
    }

    /// The last segment of its address.
    public String fileName() {
        return name;
    }

    public String address() {
        return "/assets/" + name;
    }

    public String contentType() {
        return contentType;
    }
}
