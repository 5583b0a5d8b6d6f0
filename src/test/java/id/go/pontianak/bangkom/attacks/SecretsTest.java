package id.go.pontianak.bangkom.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is written down in the repository is written down in the jar and on every developer's disk. */
class SecretsTest {

    private static final Pattern KEY = Pattern.compile(
            "-----BEGIN [A-Z ]*PRIVATE KEY|AKIA[0-9A-Z]{16}|ghp_\\w{36}|xox[bp]-\\w+|eyJhbGciOi[\\w-]{20,}\\.[\\w-]{20,}\\.[\\w-]{20,}|\\$2[aby]\\$\\d\\d\\$[./\\w]{53}");
    private static final Pattern SETTING = Pattern.compile(
            "(?im)^[^#\\n]*\\b[\\w.-]*(password|passwd|secret|api-?key|token)\\s*[:=][ \\t]*([^\\s#]+)");

    @Test
    @DisplayName("S-47 no key and no hash of a password stands in any file of the repository")
    void noKeyStandsInAnyFile() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : files("src", "processes", "forms", ".ci", ".githooks")) {
            KEY.matcher(text(file)).results().forEach(hit -> found.add(file + ": " + hit.group()));
        }
        assertThat(found).isEmpty();
    }

    @Test
    @DisplayName("S-47 no setting has a password: the installation gives it")
    void noSettingHasAPassword() throws IOException {
        List<String> found = new ArrayList<>();
        List<Path> settings = new ArrayList<>(files("src/main/resources", "src/docker"));
        settings.add(Path.of("docker-compose.yml"));
        settings.add(Path.of("pom.xml"));
        for (Path file : settings) {
            if (file.toString().matches(".*(ya?ml|properties|Dockerfile|xml)")
                    && !file.toString().contains("messages")) {
                SETTING.matcher(text(file))
                        .results()
                        .filter(hit -> !hit.group(2).matches("[$?].*"))
                        .forEach(hit -> found.add(file + ": " + hit.group().strip()));
            }
        }
        assertThat(settings).hasSizeGreaterThan(5);
        assertThat(found).isEmpty();
    }

    private static List<Path> files(String... folders) throws IOException {
        List<Path> all = new ArrayList<>();
        for (String folder : folders) {
            if (Files.exists(Path.of(folder))) {
                try (Stream<Path> files = Files.walk(Path.of(folder))) {
                    files.filter(Files::isRegularFile)
                            .filter(file -> !file.endsWith("SecretsTest.java"))
                            .forEach(all::add);
                }
            }
        }
        return all;
    }

    private static String text(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    }
}
