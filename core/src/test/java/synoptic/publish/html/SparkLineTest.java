package synoptic.publish.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class SparkLineTest {

    private static Document drawn(String... times) {
        Html html = new Html();
        SparkLine.write(html, List.of(times));
        return Jsoup.parseBodyFragment(html.end());
    }

    private static String label(Document drawn) {
        return drawn.select("svg").attr("aria-label");
    }

    @Test
    void countsByTheHourWhatTookADayOrTwo() {
        Document drawn =
                drawn("2026-06-08T23:10", "2026-06-08T23:50", "2026-06-09T02:05", "2026-06-08");

        assertThat(label(drawn))
                .isEqualTo(
                        "3 dated reports by the hour, from 8 June 2026, 23:10 to 9 June 2026, 02:05");
        assertThat(drawn.select("rect")).hasSize(4);
        assertThat(drawn.select("rect.rest")).hasSize(2);
    }

    @Test
    void countsByTheDayWhatTookLongerOrStatesNoHours() {
        assertThat(label(drawn("2026-06-08T23:10", "2026-06-12T10:00", "2026-06-12T11:00")))
                .startsWith("3 dated reports by the day, from 8 June 2026 to 12 June 2026");
        assertThat(label(drawn("2026-06-08", "2026-06-09", "2026-06-09T11:00")))
                .startsWith("3 dated reports by the day");
    }

    @Test
    void countsByTheWeekWhatTookMonths() {
        assertThat(label(drawn("2026-01-08", "2026-06-09")))
                .startsWith("2 dated reports by the week");
    }

    @Test
    void goesByOneClockWhereAllStateTheirZone() {
        assertThat(label(drawn("2026-06-08T10:00:00+02:00", "2026-06-08T09:30:00Z")))
                .contains("from 8 June 2026, 08:00 to 8 June 2026, 09:30");
        assertThat(label(drawn("2026-06-08T10:00:00+02:00", "2026-06-08T09:30:00")))
                .contains("from 8 June 2026, 09:30 to 8 June 2026, 10:00");
    }

    @Test
    void drawsNothingWhereAllCameOutTogetherOrNothingIsATime() {
        assertThat(drawn("2026-06-08T10:00", "2026-06-08T10:40").select("svg")).isEmpty();
        assertThat(drawn("2026-06-08", "2026-06-08").select("svg")).isEmpty();
        assertThat(drawn("soon", "later").select("svg")).isEmpty();
        assertThat(drawn().select("svg")).isEmpty();
    }
}
