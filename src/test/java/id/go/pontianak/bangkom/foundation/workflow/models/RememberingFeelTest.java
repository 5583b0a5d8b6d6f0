package id.go.pontianak.bangkom.foundation.workflow.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableImpl;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngine;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.context.VariableContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Remembered answers are those of the engine beneath. */
class RememberingFeelTest {

    private static final Pattern LITERAL = Pattern.compile("\"([^\"]*)\"|-?\\d+");
    private static final Pattern NAME = Pattern.compile("(?<!\")\\b[a-z]\\w+\\b(?!\")");
    private static final int EXAMPLES = 300;

    private final RememberingFeel remembering = new RememberingFeel();

    static Stream<Path> tables() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("processes"))) {
            return files.filter(file -> file.toString().endsWith(".dmn")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyTableAnswersAsWithoutMemory(Path file) throws IOException {
        DmnEngine plain = engine(null);
        DmnEngine quick = engine(remembering);
        for (DmnDecision decision : decisions(plain, file)) {
            Map<String, List<Object>> values = values((DmnDecisionTableImpl) decision.getDecisionLogic());
            Random random = new Random(20_261_102);
            for (int example = 0; example < EXAMPLES; example++) {
                Map<String, Object> facts = new HashMap<>();
                values.forEach((name, any) -> facts.put(name, any.get(random.nextInt(any.size()))));
                assertThat(outcome(quick, decision, facts)).as("%s", facts).isEqualTo(outcome(plain, decision, facts));
            }
        }
    }

    @Test
    void differentTypesAndMissingValuesAreNotConfused() {
        for (Object value : Arrays.asList("1", 1, 1L, 1.0, true, "true", null)) {
            VariableContext context = Variables.fromMap(new HashMap<>() {
                        {
                            put("cellInput", value);
                        }
                    })
                    .asVariableContext();
            for (String test : List.of("1", "\"1\"", "true", "null", "> 0")) {
                assertThat(remembering.evaluateSimpleUnaryTests(test, "cellInput", context))
                        .as("%s of %s", test, value)
                        .isEqualTo(new ScalaFeelEngine(List.of()).evaluateSimpleUnaryTests(test, "cellInput", context));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"now()", "today()", "date and time(now(), \"Z\")"})
    void whatReadsTheClockIsAskedEachTime(String expression) {
        VariableContext nothing = Variables.createVariables().asVariableContext();

        assertThat(remembering.remembers(expression, nothing)).isFalse();
        assertThat(remembering.remembers("\"today\"", nothing)).isTrue();
    }

    private static DmnEngine engine(RememberingFeel feel) {
        DefaultDmnEngineConfiguration configuration =
                (DefaultDmnEngineConfiguration) DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
        if (feel != null) {
            configuration.setFeelEngineFactory(() -> feel);
        }
        return configuration.buildEngine();
    }

    private static List<DmnDecision> decisions(DmnEngine engine, Path file) throws IOException {
        try (InputStream model = Files.newInputStream(file)) {
            return engine.parseDecisions(model).stream()
                    .filter(DmnDecision::isDecisionTable)
                    .toList();
        }
    }

    /** What the engine says, a refusal included. */
    private static Object outcome(DmnEngine engine, DmnDecision decision, Map<String, Object> facts) {
        try {
            return engine.evaluateDecisionTable(decision, facts).getResultList();
        } catch (org.camunda.bpm.dmn.engine.DmnEngineException refused) {
            return refused.getClass();
        }
    }

    /** The variables a table names, each with all the literals in its column and their neighbours. */
    private static Map<String, List<Object>> values(DmnDecisionTableImpl table) {
        Map<String, List<Object>> values = new TreeMap<>();
        List<Object> numbers = List.of(-1, 0, 1, 2, 19, 20, 21);
        for (int column = 0; column < table.getInputs().size(); column++) {
            List<Object> literals = new ArrayList<>(Arrays.asList(null, true, false));
            for (var rule : table.getRules()) {
                String cell = String.valueOf(rule.getConditions().get(column).getExpression());
                LITERAL.matcher(cell).results().forEach(literal -> {
                    String text = literal.group(1);
                    literals.add(text != null ? text : Integer.valueOf(literal.group()));
                });
                new TreeSet<>(NAME.matcher(cell)
                                .results()
                                .map(java.util.regex.MatchResult::group)
                                .toList())
                        .forEach(name -> values.putIfAbsent(name, numbers));
            }
            boolean counted = literals.stream().noneMatch(String.class::isInstance);
            values.put(
                    table.getInputs().get(column).getExpression().getExpression(),
                    counted && literals.stream().anyMatch(Integer.class::isInstance) ? numbers : literals);
        }
        return values;
    }
}
