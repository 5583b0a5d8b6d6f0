package id.go.pontianak.bangkom.lending;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A life cycle costs at most twelve files, and foundation and desk do not hear of it. */
class LendingFilesTest {

    private static final int AT_MOST = 12;

    private static final Pattern ITS_OWN = Pattern.compile("/lending\\W|/lending_|[/-]loan\\W|[/-]loan-|hand-over");

    @Test
    void isWholeInTwelveFiles() throws IOException {
        assertThat(about(Path.of("src/test")))
                .anyMatch(file -> file.toString().endsWith(".bpmn"))
                .anyMatch(file -> file.toString().endsWith(".form"))
                .anyMatch(file -> file.toString().endsWith(".html"))
                .hasSizeLessThanOrEqualTo(AT_MOST);
    }

    @Test
    void theProductDoesNotKnowIt() throws IOException {
        assertThat(about(Path.of("src/main"))).isEmpty();
    }

    private static List<Path> about(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> ITS_OWN.matcher(file.toString()).find())
                    .filter(file -> !file.toString().matches(".*(IT|Test)\\.java"))
                    .toList();
        }
    }
}
