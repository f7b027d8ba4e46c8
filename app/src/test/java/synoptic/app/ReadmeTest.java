package synoptic.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// The output that README shows is the output a newcomer sees.
class ReadmeTest {

    @Test
    void showsWhatItsFirstCommandPrints() throws IOException {
        String readme = Files.readString(Path.of("..", "README.md"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        int status =
                Main.run(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
                        "compare",
                        Path.of("..", "samples").toString(),
                        "--top",
                        "3",
                        "--no-html");

        assertThat(status).isZero();
        assertThat(readme).contains("./synoptic compare samples/ --top 3");
        assertThat(readme).contains("```text\n" + out.toString(StandardCharsets.UTF_8) + "```");
    }
}
