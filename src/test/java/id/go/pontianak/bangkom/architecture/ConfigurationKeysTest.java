package id.go.pontianak.bangkom.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URL;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.core.io.FileSystemResource;

/** A misspelt key is silently ignored by everything else. */
class ConfigurationKeysTest {

    private static final Set<String> OURS = Set.of("bangkom.", "camunda.bpm.", "spring.modulith.");

    @ParameterizedTest
    @ValueSource(strings = {"application.yaml", "application-demo.yaml", "application-production.yaml"})
    void everyKeyIsKnown(String file) throws IOException {
        YamlPropertiesFactoryBean yaml = new YamlPropertiesFactoryBean();
        yaml.setResources(new FileSystemResource("src/main/resources/" + file));
        Set<String> known = known();
        Set<String> keys = yaml.getObject().stringPropertyNames().stream()
                .filter(key -> OURS.stream().anyMatch(key::startsWith))
                .map(key -> key.replaceAll("\\[\\d+]", ""))
                // A map of the engine's own settings; the engine refuses an unknown one itself.
                .filter(key -> !key.startsWith("camunda.bpm.generic-properties.properties."))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(known).contains("camunda.bpm.history-level", "bangkom.workflow.clock-movable");
        assertThat(known).containsAll(keys);
    }

    private static Set<String> known() throws IOException {
        Set<String> known = new TreeSet<>();
        for (String name : new String[] {"spring-configuration-metadata", "additional-spring-configuration-metadata"}) {
            for (URL file : Collections.list(
                    ConfigurationKeysTest.class.getClassLoader().getResources("META-INF/" + name + ".json"))) {
                names(new ObjectMapper().readTree(file)).forEach(known::add);
            }
        }
        return known;
    }

    private static Stream<String> names(JsonNode metadata) {
        return metadata.path("properties").findValuesAsText("name").stream();
    }
}
