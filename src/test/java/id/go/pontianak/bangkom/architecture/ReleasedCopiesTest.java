package id.go.pontianak.bangkom.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A version tag says which model, table or form it is: what changed since it was shipped carries another, and forms stay compatible. */
class ReleasedCopiesTest {

    private static final Pattern TAG = Pattern.compile("camunda:versionTag=\"([^\"]+)\"");

    static List<Path> models() {
        return Models.files(Models.RELEASED, "mn");
    }

    static List<Path> forms() {
        return Models.files(Models.RELEASED, ".form");
    }

    @Test
    void thereAreCopiesOfModelsTablesAndForms() {
        assertThat(models()).anyMatch(file -> file.toString().endsWith(".bpmn"));
        assertThat(models()).anyMatch(file -> file.toString().endsWith(".dmn"));
        assertThat(forms()).isNotEmpty();
    }

    /** A tag that says nothing of the model is none. */
    @ParameterizedTest
    @MethodSource("models")
    void aModelOrTableThatChangedCarriesAnotherTag(Path before) {
        Path now = today(before);
        if (Files.exists(now) && !Models.text(now).equals(Models.text(before))) {
            assertThat(tag(now)).as(now + " differs from " + before).isNotEqualTo(tag(before));
        }
    }

    /** Forms have no tag of their own: whoever changes one changes that of the models that name it. */
    @ParameterizedTest
    @MethodSource("forms")
    void aFormThatChangedGivesItsModelsAnotherTag(Path before) {
        Path now = today(before);
        if (!Files.exists(now) || Models.text(now).equals(Models.text(before))) {
            return;
        }
        String id = form(now).path("id").asText();
        for (Path model : Models.files(Models.PROCESSES, ".bpmn")) {
            Path then =
                    before.resolveSibling("../processes/" + model.getFileName()).normalize();
            if (Models.text(model).contains("formRef=\"" + id + '"') && Files.exists(then)) {
                assertThat(tag(model))
                        .as(now + " differs from " + before + ", and " + model + " names it")
                        .isNotEqualTo(tag(then));
            }
        }
    }

    /** A case of before gets the form of today: what its gateway knows can still be chosen. */
    @ParameterizedTest
    @MethodSource("forms")
    void itsOutcomesCanStillBeChosen(Path before) {
        String id = form(before).path("id").asText();
        Set<String> today = new TreeSet<>();
        Models.files(Models.FORMS, ".form").stream()
                .map(ReleasedCopiesTest::form)
                .filter(form -> form.path("id").asText().equals(id))
                .forEach(form -> today.addAll(outcomes(form)));

        assertThat(today).containsAll(outcomes(form(before)));
    }

    private static Path today(Path released) {
        return Path.of(released.getParent().getFileName().toString())
                .resolve(released.getFileName().toString());
    }

    private static String tag(Path model) {
        Matcher tag = TAG.matcher(Models.text(model));
        assertThat(tag.find()).as(model + " has a version tag").isTrue();
        return tag.group(1);
    }

    private static JsonNode form(Path file) {
        try {
            return new ObjectMapper().readTree(Models.text(file));
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(file.toString(), broken);
        }
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
