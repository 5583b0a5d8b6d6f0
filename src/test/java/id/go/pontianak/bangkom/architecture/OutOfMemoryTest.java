package id.go.pontianak.bangkom.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A process without memory answers nobody and says so to nobody: it ends, and whoever watches it starts it again. */
class OutOfMemoryTest {

    @ParameterizedTest
    @ValueSource(strings = {"src/docker/Dockerfile", "pom.xml", "src/docs/operations.md"})
    void endsTheProcess(String file) throws IOException {
        assertThat(Files.readString(Path.of(file))).contains("-XX:+ExitOnOutOfMemoryError");
    }

    @ParameterizedTest
    @ValueSource(strings = "docker-compose.yml")
    void andSomebodyStartsItAgain(String file) throws IOException {
        assertThat(Files.readString(Path.of(file))).containsPattern("(?s)bangkom:.*restart: unless-stopped.*database:");
    }
}
