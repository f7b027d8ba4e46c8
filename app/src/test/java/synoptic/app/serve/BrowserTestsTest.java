package synoptic.app.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;

/// Says it where the pages were not opened in a browser.
class BrowserTestsTest {

    @Test
    void areRunWhereThereIsABrowser() throws ClassNotFoundException {
        boolean asked = Boolean.getBoolean("synoptic.browser");
        if (!asked) {
            System.out.println(
                    "Not run: the pages in a browser (mvn verify -Pbrowser, with Chromium).");
        }
        assumeTrue(asked, "the pages were not opened in a browser");

        assertThat(Class.forName("synoptic.app.serve.PagesInBrowserTest")).isNotNull();
    }
}
