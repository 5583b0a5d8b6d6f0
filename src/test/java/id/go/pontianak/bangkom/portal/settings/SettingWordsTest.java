package id.go.pontianak.bangkom.portal.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Settings stand on their page under the name of their module, in both languages; a module that brings its first setting brings its word. */
class SettingWordsTest {

    private static final Path RESOURCES = Path.of("src/main/resources");

    /** A row of an insert: {@code ('batch.callUpDays', …}. */
    private static final Pattern ROW = Pattern.compile("(?m)^\\s*\\('([a-z]+)\\.[A-Za-z]+'");

    @Test
    void everyModuleWithSettingsHasAWordInBothLanguages() throws IOException {
        Set<String> modules = new TreeSet<>();
        for (Path file : files("db/changelog", ".sql")) {
            String sql = Files.readString(file);
            if (sql.contains("INTO policy_setting")) {
                ROW.matcher(sql).results().forEach(row -> modules.add(row.group(1)));
            }
        }

        assertThat(modules).contains("batch", "evaluation");
        for (String language : List.of("", "_en")) {
            assertThat(modules)
                    .allSatisfy(module -> assertThat(texts(language).getProperty("policy.module." + module))
                            .as(module)
                            .isNotBlank());
        }
    }

    private static Properties texts(String language) throws IOException {
        Properties texts = new Properties();
        for (Path file : files("messages", ".properties")) {
            if (file.getFileName().toString().endsWith("_en.properties") == !language.isEmpty()) {
                try (Reader reader = Files.newBufferedReader(file)) {
                    texts.load(reader);
                }
            }
        }
        return texts;
    }

    private static List<Path> files(String folder, String end) throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(end)).toList();
        }
    }
}
