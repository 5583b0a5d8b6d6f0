package id.go.pontianak.bangkom.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Traceability of cases from the world: each row of {@code cases/*.txt} is whole and names tests that exist. */
class CasesTableTest {

    private static final Path SOURCES = Path.of("src/test/java");
    private static final Path TABLES = Path.of("src/test/resources/cases");

    private record Row(Path file, String line) {

        List<String> cells() {
            return Stream.of(line.split("\\s*\\|\\s*", -1)).map(String::strip).toList();
        }
    }

    @Test
    void everyRowSaysWhatTheUserGetsAndNamesTestsThatExist() throws IOException {
        Map<String, Path> tests = testClasses();

        assertThat(rows()).allSatisfy(row -> {
            assertThat(row.cells())
                    .as("%s: %s", row.file(), row.line())
                    .hasSize(4)
                    .noneMatch(String::isEmpty);
            for (String test : row.cells().get(2).split("\\s+")) {
                assertThat(exists(test, tests))
                        .as("%s names %s", row.file(), test)
                        .isTrue();
            }
        });
    }

    @Test
    void noCaseStandsTwiceInATable() throws IOException {
        assertThat(rows().stream().map(row -> row.file() + ": " + row.cells().get(0)))
                .doesNotHaveDuplicates();
    }

    private static boolean exists(String test, Map<String, Path> tests) {
        String[] parts = test.split("#", 2);
        Path source = tests.get(parts[0]);
        return source != null
                && (parts.length == 1
                        || Pattern.compile("\\b" + Pattern.quote(parts[1]) + "\\(")
                                .matcher(read(source))
                                .find());
    }

    private static List<Row> rows() throws IOException {
        try (Stream<Path> files = Files.list(TABLES)) {
            return files.filter(file -> file.toString().endsWith(".txt") && !file.endsWith("README.txt"))
                    .sorted()
                    .flatMap(file -> read(file)
                            .lines()
                            .filter(line -> !line.isBlank() && !line.startsWith("#"))
                            .map(line -> new Row(file, line)))
                    .toList();
        }
    }

    private static Map<String, Path> testClasses() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .collect(Collectors.toMap(
                            file -> file.getFileName().toString().replace(".java", ""),
                            Function.identity(),
                            (one, other) -> one));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
