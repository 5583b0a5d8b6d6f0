package id.go.pontianak.bangkom.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.bangkom.architecture.Models.Model;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pairs of elements lead from a model that was shipped to today's: a slip of the pen would keep cases on the old one. */
class MigrationPairsTest {

    private static final Path FOLDER = Path.of("src/main/resources/migrations");

    static List<Path> files() {
        return Models.files(FOLDER, ".properties");
    }

    @Test
    void thereArePairs() {
        assertThat(files()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void leadFromAReleasedElementToOneOfToday(Path file) throws IOException {
        String model = file.getFileName().toString().replace(".properties", ".bpmn");
        Set<String> before = nodes(Models.released(), model);
        Set<String> now = nodes(Models.all(), model);
        Properties pairs = new Properties();
        pairs.load(new StringReader(Models.text(file)));

        assertThat(pairs.stringPropertyNames()).isNotEmpty().isSubsetOf(before);
        assertThat(pairs.values()).allSatisfy(target -> assertThat(now).contains((String) target));
    }

    private static Set<String> nodes(List<Model> models, String name) {
        return models.stream()
                .filter(model -> model.toString().equals(name))
                .flatMap(model -> Stream.of(model.nodeIds()))
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
    }
}
