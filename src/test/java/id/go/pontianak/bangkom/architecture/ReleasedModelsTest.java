package id.go.pontianak.bangkom.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.bangkom.architecture.JavaSide.Holder;
import id.go.pontianak.bangkom.architecture.Models.Model;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What was shipped once goes on: cases keep the model they began with until they are moved, and find today everything it names. */
class ReleasedModelsTest {

    private static final Pattern DATE = Pattern.compile("deadlines\\.of\\(execution, '(\\w+)'\\)");

    static List<Model> released() {
        return Models.released();
    }

    @Test
    void thereAreReleasedModels() {
        assertThat(released()).isNotEmpty();
        assertThat(released()).map(model -> model.process().getId()).containsAll(today());
    }

    private static List<String> today() {
        return Models.all().stream().map(model -> model.process().getId()).toList();
    }

    @ParameterizedTest
    @MethodSource("released")
    void whatItNamesIsStillInJava(Model model) {
        new ProcessModelTest().whatTheModelNamesIsInJava(model);
    }

    /** A switch that no longer knows a task would stop the case there. */
    @ParameterizedTest
    @MethodSource("released")
    void itsTasksAreKnownAndHaveTitles(Model model) {
        Set<String> indonesian = Messages.keys("");
        Set<String> english = Messages.keys("_en");
        assertThat(model.all(UserTask.class)).allSatisfy(task -> {
            String title = "task." + model.process().getId() + '.' + task.getId();
            assertThat(JavaSide.mentions(holder(model).itsPackage(), task.getId()))
                    .as(model.file() + " " + task.getId())
                    .isTrue();
            assertThat(indonesian).contains(title);
            assertThat(english).contains(title);
        });
    }

    @ParameterizedTest
    @MethodSource("released")
    void theDatesItAsksForAreStillAnswered(Model model) {
        for (String expression : model.expressions()) {
            Matcher date = DATE.matcher(expression);
            if (date.matches()) {
                assertThat(JavaSide.moduleMentions(holder(model).itsPackage(), date.group(1)))
                        .as(model.file() + " asks for " + date.group(1))
                        .isTrue();
            }
        }
    }

    private static Holder holder(Model model) {
        return JavaSide.findHolder(model.process().getId()).orElseThrow();
    }
}
