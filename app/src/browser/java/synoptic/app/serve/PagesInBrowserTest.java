package synoptic.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// The pages as a browser shows them: readable by all, by keyboard, on a phone, asking nobody else.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesInBrowserTest {

    private static final String AXE = axe();

    private final Serving serving = Serving.samples();
    private final Browsing browsing = new Browsing();

    @AfterAll
    void stops() {
        browsing.close();
        serving.close();
    }

    private static String axe() {
        try (InputStream in =
                Objects.requireNonNull(
                        PagesInBrowserTest.class.getResourceAsStream("/axe.min.js"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private String event() {
        String id = serving.json("/api/events?q=pension").at("/items/0/id").stringValue();
        return "/events/" + id;
    }

    private Map<String, String> pages() {
        String article = serving.json("/api/articles?q=pension").at("/items/0/id").stringValue();
        Map<String, String> pages = new TreeMap<>();
        pages.put("front", "/");
        pages.put("event", event());
        pages.put("article", "/articles/" + article);
        pages.put("person", "/persons/Tomas_Veldrin");
        pages.put("persons", "/persons");
        pages.put("outlet", "/outlets/hpa.example");
        pages.put("outlets", "/outlets");
        pages.put("search", "/search?q=pension");
        pages.put("search, empty", "/search");
        pages.put("edits", "/edits");
        pages.put("bring", "/bring");
        pages.put("sign-in", "/sign-in");
        pages.put("nothing", "/nothing");
        return pages;
    }

    @Test
    void haveNothingSeriousForAxeInLightAndDark() {
        for (ColorScheme colours : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            Page page = browsing.page(Browsing.DESK, colours);
            pages().forEach((name, path) -> assertAccessible(page, path, name + " " + colours));
        }
    }

    private void assertAccessible(Page page, String path, String as) {
        page.navigate(serving.address(path));
        page.evaluate(AXE);
        Object found =
                page.evaluate(
                        """
                        async () => (await axe.run()).violations
                          .filter(v => v.impact === 'serious' || v.impact === 'critical')
                          .flatMap(v => v.nodes.map(n => v.id + ': ' + n.html.slice(0, 200)))
                        """);
        assertThat((List<?>) found).as(as).isEmpty();
    }

    @Test
    void fitAPhone() {
        Page page = browsing.page(Browsing.PHONE, ColorScheme.LIGHT);
        pages().forEach(
                        (name, path) -> {
                            page.navigate(serving.address(path));

                            assertThat(page.evaluate("document.documentElement.scrollWidth"))
                                    .as(name)
                                    .isEqualTo(Browsing.PHONE);
                        });
    }

    @Test
    void askNobodyElseAndBreakNoRuleOfTheirOwn() {
        Page page = browsing.page();
        browsing.asked();
        browsing.complaints();
        pages().values().stream()
                .filter(path -> !path.equals("/nothing"))
                .forEach(path -> page.navigate(serving.address(path)));

        assertThat(browsing.asked())
                .isNotEmpty()
                .allSatisfy(address -> assertThat(address).startsWith(serving.address("/")));
        assertThat(browsing.complaints()).isEmpty();
    }

    @Test
    void areWalkedThroughByKeyboard() {
        Page page = browsing.page();
        page.navigate(serving.address("/"));

        page.keyboard().press("j");
        page.keyboard().press("j");
        assertThat(page.locator(".here h3").textContent()).startsWith("Veldrin government");
        page.keyboard().press("k");
        assertThat(page.locator(".here h3").textContent()).startsWith("Brascany");
        page.keyboard().press("o");
        page.waitForURL("**/events/*");
        page.keyboard().press("?");
        assertThat(page.locator("#keys").isVisible()).isTrue();
        page.keyboard().press("Escape");
        assertThat(page.locator("#keys").isVisible()).isFalse();
        page.keyboard().press("/");
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("find");
        page.keyboard().press("Escape");
        page.keyboard().press("u");
        page.waitForURL(serving.address("/"));
    }

    @Test
    void chooseStatementsByStandingWithoutAScript() {
        Page page = browsing.page();
        page.navigate(serving.address(event()));

        page.locator("label:has(#only-conflicting)").click();

        assertThat(page.locator(".standing.conflicting").isVisible()).isTrue();
        assertThat(page.locator(".standing.corroborated").isVisible()).isFalse();
    }

    @Test
    void showOnlyWhatOneReportSays() {
        Page page = browsing.page();
        page.navigate(serving.address(event()));

        page.locator("#only-report").selectOption("6");

        assertThat(page.locator("tr[data-of='6']").first().isVisible()).isTrue();
        assertThat(page.locator("[data-of='1']:visible").count()).isZero();
    }

    @Test
    void areNarrowedToCopiesAndBack() {
        Page page = browsing.page();
        page.navigate(serving.address(event()));
        int lines = page.locator("main [data-of]:visible").count();

        page.locator("#only-text").selectOption(new SelectOption().setIndex(1));
        assertThat(page.locator("#narrow [role=status]").textContent())
                .isEqualTo("In 4 of 6 reports");
        assertThat(page.locator("article.report:visible").count()).isEqualTo(4);
        assertThat(page.locator(".tree li:visible").count()).isEqualTo(6);
        page.locator("#only-report").selectOption("6");
        assertThat(page.locator("main [data-of]:visible").count()).isZero();
        assertThat(page.locator("nav.sections li:visible").count()).isZero();

        page.locator("#narrow button").click();
        page.waitForCondition(() -> page.locator("main [data-of]:visible").count() == lines);
        assertThat(page.locator("#narrow button").isVisible()).isFalse();
    }

    @Test
    void showInTheFirstScreenWhatHappenedWhoReportedAndWhereAccountsDiffer() {
        Page page = browsing.page();
        page.navigate(serving.address(event()));

        for (String part : List.of("h1", ".lede >> nth=0", ".newest", ".differing", ".reporters")) {
            BoundingBox box = page.locator(part).first().boundingBox();
            assertThat(box.y + box.height).as(part).isLessThanOrEqualTo(900);
        }
    }

    @Test
    void leadFromALineToItsSentence() {
        Page page = browsing.page();
        page.navigate(serving.address(event()));

        page.locator(".renderings a").first().click();

        assertThat(page.url()).contains("#r");
        assertThat(page.locator(".s:target").isVisible()).isTrue();
    }

    @Test
    void takeASplitAndItsUndoing() {
        try (Serving edited = Serving.samples()) {
            Page page = browsing.page();
            String id = edited.json("/api/events?q=ferry").at("/items/0/id").stringValue();
            page.navigate(edited.address("/events/" + id));
            int reports = page.locator("article.report").count();

            page.locator("input[name=report]").first().check();
            page.locator("button[value=split]").click();
            assertThat(page.locator("header .note").first().textContent()).isNotEmpty();
            assertThat(page.locator("article.report").count()).isEqualTo(1);
            page.navigate(edited.address("/edits"));
            page.locator("button:has-text('Undo')").click();
            page.waitForURL("**/edits");
            assertThat(page.locator("li .quiet:has-text('Undone')").isVisible()).isTrue();

            page.navigate(edited.address("/events/" + id));
            assertThat(page.locator("article.report").count()).isEqualTo(reports);
        }
    }

    @Test
    void takeMergesPinsAndHiding() {
        try (Serving edited = Serving.samples()) {
            Page page = browsing.page();
            String one = edited.json("/api/events?q=smelter").at("/items/0/id").stringValue();
            String two = edited.json("/api/events?q=telescope").at("/items/0/id").stringValue();
            page.navigate(edited.address("/events/" + one));
            page.locator("#merge-with").fill(two);
            page.locator("button[value=merge]").click();
            assertThat(page.locator("header").textContent()).contains("Merged by you");

            page.locator("input[name=report]").nth(0).check();
            page.locator("input[name=report]").nth(1).check();
            page.locator("button[value=apart]").click();
            assertThat(page.locator("header").textContent()).contains("Pinned apart by you");

            String title = page.locator("h1").textContent();
            page.locator("button[value=hide]").click();
            page.waitForURL(edited.address("/"));
            assertThat(page.locator(".event h3").allTextContents()).doesNotContain(title);
        }
    }

    @Test
    void takeFilesThatAreDropped() {
        try (Serving own = Serving.samples()) {
            Page page = browsing.page();
            page.navigate(own.address("/bring"));
            byte[] text =
                    "Weir at Dorn blocked\n\nSome 400 farmers blocked the weir at Dorn on Friday."
                            .getBytes(StandardCharsets.UTF_8);

            page.locator("input[type=file]")
                    .setInputFiles(new FilePayload("weir.txt", "text/plain", text));

            page.locator("#told li:has-text('1 article taken in')").waitFor();
            page.navigate(own.address("/"));
            assertThat(page.locator(".event h3").textContent()).contains("Weir at Dorn");
        }
    }

    /// Writes what `docs/` shows where `-Dsynoptic.pictures=DIR` names a folder.
    @Test
    void arePicturedForTheDocs() {
        String folder = System.getProperty("synoptic.pictures", "target");
        picture(folder, "front-page.png", "/", Browsing.DESK, ColorScheme.LIGHT);
        picture(folder, "front-page-dark.png", "/", Browsing.DESK, ColorScheme.DARK);
        picture(folder, "front-page-phone.png", "/", Browsing.PHONE, ColorScheme.LIGHT);
        picture(folder, "event-page.png", event(), Browsing.DESK, ColorScheme.LIGHT);
        picture(folder, "event-page-dark.png", event(), Browsing.DESK, ColorScheme.DARK);
        picture(folder, "event-page-phone.png", event(), Browsing.PHONE, ColorScheme.LIGHT);

        assertThat(Path.of(folder, "event-page-phone.png")).isNotEmptyFile();
    }

    private void picture(String folder, String name, String path, int width, ColorScheme colours) {
        Page page = browsing.page(width, colours);
        page.setViewportSize(width, 1100);
        page.navigate(serving.address(path));
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of(folder, name)));
    }
}
