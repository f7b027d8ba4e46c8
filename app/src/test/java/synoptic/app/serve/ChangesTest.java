package synoptic.app.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.javalin.http.HttpStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import synoptic.group.edit.Edit;

/// A change to the library that may take longer than a browser waits.
@Timeout(60)
class ChangesTest {

    private final MemoryShelf shelf =
            MemoryShelf.demonstrating(Serving.SYNOPTIC, Serving.sampleFiles());
    private final Answers answers = new Answers(shelf);
    private final CountDownLatch mayEnd = new CountDownLatch(1);
    private Changes changes = new Changes(shelf, answers, Duration.ofSeconds(30));

    @AfterEach
    void stops() {
        changes.close();
        shelf.close();
    }

    private void awaitEnd() throws InterruptedException {
        while (changes.underWay().isPresent()) {
            Thread.sleep(5);
        }
    }

    /// Hides nothing that there is, once it may.
    private Object hideSlowly() {
        return changes.make(
                ingest -> {
                    try {
                        if (!mayEnd.await(30, TimeUnit.SECONDS)) {
                            throw new IllegalStateException("was never let go on");
                        }
                    } catch (InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                    return ingest.add(new Edit.Hide(List.of("none")), Instant.EPOCH);
                });
    }

    @Test
    void givesWhatCameOfAChangeThatIsQuick() {
        mayEnd.countDown();

        assertThat(hideSlowly()).isEqualTo(shelf.library().edits().getFirst());
        assertThat(changes.underWay()).isEmpty();
    }

    @Test
    void goesOnWithAChangeThatTakesLongAndSaysSo() throws InterruptedException {
        changes.close();
        changes = new Changes(shelf, answers, Duration.ofMillis(20));
        String before = answers.revision();

        assertThatThrownBy(this::hideSlowly)
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.status()).isEqualTo(HttpStatus.ACCEPTED));

        assertThat(changes.underWay()).isPresent();
        assertThat(shelf.library().edits()).isEmpty();
        mayEnd.countDown();
        awaitEnd();
        assertThat(shelf.library().edits()).hasSize(1);
        assertThat(answers.revision()).isNotEqualTo(before);
    }

    @Test
    void handsOnWhatIsWrongWithAChange() {
        assertThatThrownBy(() -> changes.make(ingest -> ingest.undo(7, Instant.EPOCH)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("7");
    }
}
