package synoptic.publish.html;

import org.jspecify.annotations.Nullable;

/// What stands around every page: a page of a folder carries its style within, a served page names
/// its style and script and has a bar that leads everywhere.
final class Frame {

    private static final String NEEDS_NOTHING =
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
                    + "style-src 'unsafe-inline'\">\n";
    private static final String SKIP =
            "</head>\n<body>\n<a class=\"skip\" href=\"#main\">Skip to content</a>\n";

    private final Html html;
    private final Site site;

    Frame(Html html, Site site) {
        this.html = html;
        this.site = site;
    }

    void open(Head head) {
        switch (site) {
            case Site.Folder folder -> ofFolder(head);
            case Site.Server server -> ofServer(head, server);
        }
    }

    private void ofFolder(Head head) {
        html.raw(NEEDS_NOTHING);
        title(head.title());
        html.raw("<style>\n").raw(Asset.STYLE.text()).raw("</style>\n").raw(SKIP);
    }

    private void ofServer(Head head, Site.Server server) {
        title(head.title().equals("Synoptic") ? "Synoptic" : head.title() + " · Synoptic");
        html.raw("<meta name=\"referrer\" content=\"same-origin\">\n")
                .raw("<link rel=\"stylesheet\" href=\"" + Asset.STYLE.address() + "\">\n")
                .raw("<link rel=\"icon\" type=\"image/svg+xml\" href=\"")
                .raw(Asset.ICON.address() + "\">\n")
                .raw("<script src=\"" + Asset.SCRIPT.address() + "\" defer></script>\n");
        relation("up", null, head.up());
        relation("alternate", "application/atom+xml", head.feed());
        relation("alternate", "application/json", head.json());
        html.raw(SKIP);
        bar(server);
    }

    private void title(String title) {
        html.raw("<title>").text(title).raw("</title>\n");
    }

    private void relation(String relation, @Nullable String type, @Nullable String address) {
        if (address != null) {
            html.raw("<link rel=\"" + relation + "\"")
                    .raw(type == null ? "" : " type=\"" + type + "\"")
                    .raw(" href=\"")
                    .text(address)
                    .raw("\">\n");
        }
    }

    private void bar(Site.Server server) {
        html.raw("<div class=\"bar\">\n<nav aria-label=\"Site\">")
                .raw("<a class=\"wordmark\" href=\"/\">Synoptic</a>")
                .raw("<a href=\"/outlets\">Outlets</a><a href=\"/persons\">People</a>");
        if (server.csrf() != null) {
            html.raw("<a href=\"/edits\">Edits</a><a href=\"/bring\">Bring</a>");
        }
        html.raw("</nav>\n<form class=\"find\" role=\"search\" action=\"/search\">")
                .raw("<label class=\"unseen\" for=\"find\">Search</label>")
                .raw("<input id=\"find\" type=\"search\" name=\"q\" maxlength=\"200\" ")
                .raw("placeholder=\"Search  /\" autocomplete=\"off\"></form>\n</div>\n");
    }
}
