package id.go.pontianak.bangkom.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Officials read these tables: each row says on what it rests. */
class DecisionTableTest {

    static List<Path> tables() {
        return Models.files(Models.PROCESSES, ".dmn");
    }

    @Test
    void thereAreTables() {
        assertThat(tables()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void isNamedKeptAndExplained(Path file) {
        DmnModelInstance table = Dmn.readModelFromFile(file.toFile());

        assertThat(table.getModelElementsByType(Decision.class)).isNotEmpty().allSatisfy(decision -> {
            assertThat(decision.getId()).matches("[a-z][A-Za-z]+");
            assertThat(decision.getCamundaHistoryTimeToLiveString()).isNotBlank();
        });
        assertThat(table.getModelElementsByType(DecisionTable.class))
                .allSatisfy(one ->
                        assertThat(one.getHitPolicy()).isIn(HitPolicy.UNIQUE, HitPolicy.FIRST, HitPolicy.COLLECT));
        assertThat(table.getModelElementsByType(Input.class))
                .allSatisfy(input -> assertThat(input.getId()).startsWith("input_"));
        assertThat(table.getModelElementsByType(Output.class))
                .allSatisfy(output -> assertThat(output.getId()).startsWith("output_"));
        assertThat(table.getModelElementsByType(Rule.class)).isNotEmpty().allSatisfy(rule -> {
            assertThat(rule.getId()).startsWith("rule_");
            assertThat(rule.getDescription()).as(rule.getId()).isNotNull();
            assertThat(rule.getDescription().getTextContent()).as(rule.getId()).isNotBlank();
        });
    }
}
