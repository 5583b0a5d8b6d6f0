package id.go.pontianak.bangkom.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.go.pontianak.bangkom.architecture.Models.Model;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What was shipped once goes on: cases keep the model they began with, and find today everything it names. */
class ReleasedModelsTest {

    static List<Model> released() {
        return Models.released();
    }

    static List<Path> releasedForms() {
        return Models.files(Models.RELEASED, ".form");
    }

    @Test
    void thereAreReleasedModelsAndForms() {
        assertThat(released()).isNotEmpty();
        assertThat(releasedForms()).isNotEmpty();
    }

    /** A tag that says nothing of the model is none. */
    @ParameterizedTest
    @MethodSource("released")
    void aModelThatChangedCarriesAnotherTag(Model before) {
        Models.all().stream()
                .filter(now -> now.toString().equals(before.toString()))
                .filter(now -> !now.text().equals(before.text()))
                .forEach(now -> assertThat(now.process().getCamundaVersionTag())
                        .as(now + " differs from " + before.file())
                        .isNotEqualTo(before.process().getCamundaVersionTag()));
    }

    @ParameterizedTest
    @MethodSource("released")
    void whatItNamesIsStillInJava(Model model) {
        new ProcessModelTest().whatTheModelNamesIsInJava(model);
        assertThat(model.all(UserTask.class))
                .allSatisfy(task -> assertThat(JavaSide.mentions(
                                JavaSide.findHolder(model.process().getId())
                                        .orElseThrow()
                                        .itsPackage(),
                                task.getId()))
                        .as(model.file() + " " + task.getId())
                        .isTrue());
    }

    /** A case of before gets the form of today: what its gateway knows can still be chosen. */
    @ParameterizedTest
    @MethodSource("releasedForms")
    void itsOutcomesCanStillBeChosen(Path form) throws IOException {
        JsonNode before = new ObjectMapper().readTree(Models.text(form));
        String id = before.path("id").asText();
        Set<String> today = new TreeSet<>();
        for (Path file : Models.files(Models.FORMS, ".form")) {
            JsonNode now = new ObjectMapper().readTree(Models.text(file));
            if (now.path("id").asText().equals(id)) {
                today.addAll(outcomes(now));
            }
        }

        assertThat(today).containsAll(outcomes(before));
    }

    private static Set<String> outcomes(JsonNode form) {
        Set<String> outcomes = new TreeSet<>();
        for (JsonNode field : form.path("components")) {
            if (field.path("key").asText().equals("outcome")) {
                field.path("values")
                        .forEach(value -> outcomes.add(value.path("value").asText()));
            }
        }
        return outcomes;
    }
}
