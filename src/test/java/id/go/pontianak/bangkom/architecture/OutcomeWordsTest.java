package id.go.pontianak.bangkom.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

    /** The form says it and nobody else: one is the main one, and each other is named as plain or as one that takes something away. */
    @Test
    void everyOutcomeOfEveryFormSaysHowItsButtonLooks() throws IOException {
        Set<String> destructive = new TreeSet<>();
        for (Path form : Models.files(Path.of("forms"), ".form")) {
            for (JsonNode field : new ObjectMapper().readTree(form.toFile()).path("components")) {
                if (field.path("key").asText().equals("outcome")) {
                    List<String> styles = new ArrayList<>();
                    for (JsonNode value : field.path("values")) {
                        String outcome = value.path("value").asText();
                        String style = field.path("properties").path(outcome).asText();
                        assertThat(style).as("%s, %s", form, outcome).isIn("main", "plain", "destructive");
                        styles.add(style);
                        if (style.equals("destructive")) {
                            destructive.add(outcome);
                        }
                    }
                    assertThat(styles)
                            .as(form.toString())
                            .containsOnlyOnce("main")
                            .hasSize(field.path("properties").size());
                }
            }
        }

        assertThat(destructive).contains("rejected", "declined", "withdrawn", "cancelled", "released");
    }

    /** A list is set, a permission given, evidence found right: "approved" alone would say something else. A word belongs to a task that has it. */
    @Test
    void aTaskWhoseDeedIsAnotherHasItsOwnWordForIt() throws IOException {
        Set<String> possible = new TreeSet<>();
        for (Path model : Models.files(Models.PROCESSES, ".bpmn")) {
            String text = Models.text(model);
            Matcher process = Pattern.compile("process id=\"([^\"]+)\"").matcher(text);
            assertThat(process.find()).isTrue();
            Matcher task = Pattern.compile("userTask id=\"([^\"]+)\"[^>]*formRef=\"([^\"]+)\"")
                    .matcher(text);
            while (task.find()) {
                for (String outcome : outcomesOf(task.group(2))) {
                    possible.add("task." + process.group(1) + '.' + task.group(1) + '.' + outcome);
                }
            }
        }
        Set<String> own = Messages.keys("").stream()
                .filter(key -> key.matches("task\\.[\\w-]+\\.\\w+\\.\\w+") && !key.endsWith(".note"))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(possible).containsAll(own);
        assertThat(own)
                .contains(
                        "task.training-batch.userTask_decreeList.approved",
                        "task.batch-results.userTask_confirmResults.confirmed",
                        "task.external-learning.userTask_verifyEvidence.approved",
                        "task.nomination.userTask_permitNomination.approved");
    }

    private static List<String> outcomesOf(String form) throws IOException {
        List<String> outcomes = new ArrayList<>();
        for (Path file : Models.files(Path.of("forms"), ".form")) {
            JsonNode read = new ObjectMapper().readTree(file.toFile());
            if (read.path("id").asText().equals(form)) {
                for (JsonNode field : read.path("components")) {
                    if (field.path("key").asText().equals("outcome")) {
                        field.path("values")
                                .forEach(value ->
                                        outcomes.add(value.path("value").asText()));
                    }
                }
            }
        }
        return outcomes;
    }
}
