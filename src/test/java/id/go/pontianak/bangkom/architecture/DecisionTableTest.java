package id.go.pontianak.bangkom.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
                .allSatisfy(one -> assertThat(one.getHitPolicy())
                        .isIn(HitPolicy.UNIQUE, HitPolicy.FIRST, HitPolicy.RULE_ORDER, HitPolicy.COLLECT));
        assertThat(table.getModelElementsByType(Input.class))
                .allSatisfy(input -> assertThat(input.getId()).startsWith("input_"));
        assertThat(table.getModelElementsByType(Output.class))
                .allSatisfy(output -> assertThat(output.getId()).startsWith("output_"));
        assertThat(table.getModelElementsByType(Rule.class)).isNotEmpty().allSatisfy(rule -> {
            assertThat(rule.getId()).startsWith("rule_");
            assertThat(rule.getDescription()).as(rule.getId()).isNotNull();
            assertThat(rule.getDescription().getTextContent()).as(rule.getId()).containsPattern("Dasar: \\p{L}+");
        });
    }

    /** Where the first row that fits holds, the last fits always: no case is without an answer. */
    @ParameterizedTest
    @MethodSource("tables")
    void aTableOfFirstMatchesCatchesAll(Path file) {
        DmnModelInstance table = Dmn.readModelFromFile(file.toFile());
        assertThat(table.getModelElementsByType(DecisionTable.class))
                .filteredOn(one -> one.getHitPolicy() == HitPolicy.FIRST)
                .allSatisfy(one -> {
                    List<Rule> rules = List.copyOf(one.getRules());
                    assertThat(rules.get(rules.size() - 1).getInputEntries())
                            .allSatisfy(
                                    entry -> assertThat(entry.getTextContent()).isBlank());
                });
    }

    /** What officials cannot read in the cells, they read above them. */
    @ParameterizedTest
    @MethodSource("tables")
    void explainsTheCodesOfItsCells(Path file) {
        DmnModelInstance table = Dmn.readModelFromFile(file.toFile());
        Decision decision =
                table.getModelElementsByType(Decision.class).iterator().next();

        assertThat(table.getModelElementsByType(DecisionTable.class)).allSatisfy(one -> {
            if (one.getHitPolicy() == HitPolicy.RULE_ORDER) {
                assertThat(codes(one))
                        .allSatisfy(code -> assertThat(decision.getDescription().getTextContent())
                                .contains(code + " = "));
            }
        });
    }

    private static Set<String> codes(DecisionTable table) {
        return table.getRules().stream()
                .flatMap(rule -> Stream.concat(rule.getInputEntries().stream(), rule.getOutputEntries().stream()))
                .map(entry -> entry.getTextContent())
                .flatMap(text ->
                        Pattern.compile("\"([A-Z_]{2,})\"").matcher(text).results())
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }
}
