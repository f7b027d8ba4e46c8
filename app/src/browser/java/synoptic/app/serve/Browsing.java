package synoptic.app.serve;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Chromium, and what it was heard to ask for and to complain of.
final class Browsing implements AutoCloseable {

    static final int DESK = 1280;
    static final int PHONE = 360;
    private static final int HEIGHT = 900;

    private final Playwright playwright;
    private final Browser browser;
    private final List<String> asked = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    Browsing() {
        playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser =
                playwright
                        .chromium()
                        .launch(
                                new BrowserType.LaunchOptions()
                                        .setExecutablePath(
                                                java.nio.file.Path.of(
                                                        System.getProperty(
                                                                "synoptic.chromium",
                                                                "/usr/bin/chromium")))
                                        .setArgs(List.of("--no-sandbox", "--disable-gpu")));
    }

    Page page(int width, ColorScheme colours) {
        BrowserContext context =
                browser.newContext(
                        new Browser.NewContextOptions()
                                .setViewportSize(width, HEIGHT)
                                .setColorScheme(colours));
        Page page = context.newPage();
        page.onRequest(request -> asked.add(request.url()));
        page.onConsoleMessage(
                message -> {
                    if (message.type().equals("error")) {
                        complaints.add(message.text());
                    }
                });
        page.onPageError(complaints::add);
        return page;
    }

    Page page() {
        return page(DESK, ColorScheme.LIGHT);
    }

    /// The addresses asked for since the last time.
    List<String> asked() {
        List<String> since = List.copyOf(asked);
        asked.clear();
        return since;
    }

    /// What the browser complained of since the last time.
    List<String> complaints() {
        List<String> since = List.copyOf(complaints);
        complaints.clear();
        return since;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
