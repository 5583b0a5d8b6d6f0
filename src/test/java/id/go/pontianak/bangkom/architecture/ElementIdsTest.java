package id.go.pontianak.bangkom.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.bangkom.desk.RequestElements;
import id.go.pontianak.bangkom.desk.inbox.process.RoundElements;
import id.go.pontianak.bangkom.foundation.workflow.TinyElements;
import id.go.pontianak.bangkom.lifecycle.batch.process.BatchElements;
import id.go.pontianak.bangkom.lifecycle.behaviour.process.BehaviourElements;
import id.go.pontianak.bangkom.lifecycle.evaluation.process.EvaluationElements;
import id.go.pontianak.bangkom.lifecycle.evaluation.process.RedesignElements;
import id.go.pontianak.bangkom.lifecycle.evaluation.process.ReviewElements;
import id.go.pontianak.bangkom.lifecycle.ledger.process.ExternalLearningElements;
import id.go.pontianak.bangkom.lifecycle.needs.process.CampaignElements;
import id.go.pontianak.bangkom.lifecycle.needs.process.NeedsElements;
import id.go.pontianak.bangkom.lifecycle.needs.process.TeamElements;
import id.go.pontianak.bangkom.lifecycle.nomination.process.NominationElements;
import id.go.pontianak.bangkom.lifecycle.plan.process.AnnualPlanElements;
import id.go.pontianak.bangkom.lifecycle.plan.process.PlanItemElements;
import id.go.pontianak.bangkom.lifecycle.result.process.BatchResultsElements;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** An element is named in its model and in one holder; everybody else says the holder's word, and a renamed element breaks one line. */
class ElementIdsTest {

    private static final Path TEST_MODELS = Path.of("src/test/resources");
    /** A life cycle of one type, as the made-up one is, holds its elements in it. */
    private static final Pattern HOLDER = Pattern.compile("(\\w+(Process|Elements)|LoanType)\\.java");

    private static final Pattern ID = Pattern.compile("(?<![\\w.])[a-zA-Z]+_[a-zA-Z0-9]+(?!\\w)");

    static Stream<Arguments> holders() {
        return Stream.of(
                Arguments.of(NominationElements.class, "nomination.bpmn"),
                Arguments.of(BatchElements.class, "training-batch.bpmn"),
                Arguments.of(ExternalLearningElements.class, "external-learning.bpmn"),
                Arguments.of(BatchResultsElements.class, "batch-results.bpmn"),
                Arguments.of(AnnualPlanElements.class, "annual-plan.bpmn"),
                Arguments.of(PlanItemElements.class, "plan-item.bpmn"),
                Arguments.of(EvaluationElements.class, "programme-evaluation.bpmn"),
                Arguments.of(CampaignElements.class, "needs-campaign.bpmn"),
                Arguments.of(NeedsElements.class, "unit-needs.bpmn"),
                Arguments.of(TeamElements.class, "team-needs.bpmn"),
                Arguments.of(BehaviourElements.class, "behaviour-evaluation.bpmn"),
                Arguments.of(ReviewElements.class, "programme-review.bpmn"),
                Arguments.of(RedesignElements.class, "method-redesign.bpmn"),
                Arguments.of(RoundElements.class, "reminder-round.bpmn"),
                Arguments.of(TinyElements.class, "tiny.bpmn"),
                Arguments.of(RequestElements.class, "desk-request.bpmn"));
    }

    @ParameterizedTest
    @MethodSource("holders")
    void whatTestsNameIsInTheModel(Class<?> holder, String model) throws IllegalAccessException {
        Set<String> elements = elements(file -> file.getFileName().toString().equals(model));

        List<String> named = new ArrayList<>();
        for (Field field : holder.getDeclaredFields()) {
            if (Modifier.isStatic(field.getModifiers()) && field.getType() == String.class) {
                named.add((String) field.get(null));
            }
        }

        assertThat(named).isNotEmpty().doesNotHaveDuplicates();
        assertThat(elements).containsAll(named);
    }

    @Test
    void noElementStandsAsALiteralOutsideHolders() throws IOException {
        Set<String> elements = elements(file -> true);
        assertThat(elements).as("elements of all models").hasSizeGreaterThan(100);
        List<String> literals = new ArrayList<>();
        for (String folder : List.of("src/main/java", "src/test/java", "src/bench/java")) {
            for (Path file : Models.files(Path.of(folder), ".java")) {
                if (!HOLDER.matcher(file.getFileName().toString()).matches()) {
                    literals.addAll(literalsOf(file, elements));
                }
            }
        }

        assertThat(literals).isEmpty();
    }

    private static List<String> literalsOf(Path file, Set<String> elements) throws IOException {
        List<String> found = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            // What is no literal is a name of Java's, and those of our own have no underscore.
            Matcher ids = ID.matcher(line);
            while (ids.find()) {
                if (elements.contains(ids.group())) {
                    found.add(file.getFileName() + ": " + ids.group());
                }
            }
        }
        return found;
    }

    private static Set<String> elements(java.util.function.Predicate<Path> which) {
        return Stream.of(Models.PROCESSES, TEST_MODELS)
                .flatMap(folder -> Models.files(folder, ".bpmn").stream())
                .filter(which)
                .map(Models::read)
                .flatMap(model -> model.all(FlowElement.class).stream())
                .map(FlowElement::getId)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
