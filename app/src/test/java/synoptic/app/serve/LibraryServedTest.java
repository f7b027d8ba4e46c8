package synoptic.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import synoptic.Ingest;
import synoptic.store.LibraryWriter;
import synoptic.store.jdbc.Libraries;

/// A library in a file, served.
class LibraryServedTest {

    @TempDir private Path folder = Path.of(".");

    private String filled() {
        String file = folder.resolve("news.db").toString();
        try (LibraryWriter writer = Libraries.openWriter(file)) {
            new Ingest(Serving.SYNOPTIC, writer).files(Serving.sampleFiles(), new Told());
        }
        return file;
    }

    @Test
    void showsTheSamePagesAsTheSamplesInMemoryAndKeepsEdits() {
        String file = filled();
        try (Serving lasting = serving(file);
                Serving passing = Serving.samples()) {
            String event = passing.json("/api/events?q=pension").at("/items/0/id").stringValue();
            String article =
                    passing.json("/api/articles?q=pension").at("/items/0/id").stringValue();
            for (String path :
                    List.of(
                            "/events/" + event,
                            "/articles/" + article,
                            "/persons/Tomas_Veldrin",
                            "/outlets/hpa.example")) {
                assertThat(lasting.page(path).select("main").text())
                        .as(path)
                        .isEqualTo(passing.page(path).select("main").text());
            }
            HttpResponse<String> hidden = hide(lasting, event);

            assertThat(hidden.statusCode()).isEqualTo(303);
            assertThat(lasting.page("/").select("a[href=/events/" + event + "]")).isEmpty();
        }
        try (Serving again = serving(file)) {
            assertThat(again.json("/api/edits").get("items")).hasSize(1);
            assertThat(again.page("/").select(".demo")).isEmpty();
        }
    }

    @Test
    void saysWhoIsWritingWhereAnotherProgramIs() {
        String file = filled();
        try (Serving serving = serving(file)) {
            String event = serving.json("/api/events?q=pension").at("/items/0/id").stringValue();
            try (LibraryWriter other = Libraries.openWriter(file)) {
                HttpResponse<String> refused = hide(serving, event);

                assertThat(other.edits()).isEmpty();
                assertThat(refused.statusCode()).isEqualTo(409);
                assertThat(refused.body()).contains(file);
                assertThat(serving.browse("/").statusCode()).isEqualTo(200);
            }
            assertThat(hide(serving, event).statusCode()).isEqualTo(303);
        }
    }

    private static Serving serving(String file) {
        return Serving.of(LibraryShelf.open(file, Serving.SYNOPTIC), Serving.open());
    }

    private static HttpResponse<String> hide(Serving serving, String event) {
        return serving.post(
                "/edits",
                List.of(
                        Map.entry("csrf", serving.csrf()),
                        Map.entry("edit", "hide"),
                        Map.entry("event", event)));
    }
}
