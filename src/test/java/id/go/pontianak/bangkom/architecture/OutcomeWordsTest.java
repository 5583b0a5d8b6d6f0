package id.go.pontianak.bangkom.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** How a task was decided is read in words wherever it stands: each outcome of each form has one in both languages. */
class OutcomeWordsTest {

    @Test
    void everyOutcomeOfEveryFormHasAWord() throws IOException {
        Set<String> outcomes = new TreeSet<>();
        for (Path form : Models.files(Path.of("forms"), ".form")) {
            for (JsonNode field : new ObjectMapper().readTree(form.toFile()).path("components")) {
                if (field.path("key").asText().equals("outcome")) {
                    field.path("values")
                            .forEach(value -> outcomes.add(
                                    "outcome." + value.path("value").asText()));
                }
            }
        }

        assertThat(outcomes).contains("outcome.approved", "outcome.overturned").hasSizeGreaterThan(12);
        assertThat(Messages.keys("")).containsAll(outcomes);
        assertThat(Messages.keys("_en")).containsAll(outcomes);
    }
}
