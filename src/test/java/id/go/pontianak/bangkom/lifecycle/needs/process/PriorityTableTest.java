package id.go.pontianak.bangkom.lifecycle.needs.process;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.bangkom.support.DecisionTables;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Both sides of each threshold of {@code need-priority.dmn}; of the rows that speak the first counts. */
class PriorityTableTest {

    private final DecisionTables table = new DecisionTables("needPriority", Path.of("processes/need-priority.dmn"));

    @ParameterizedTest(name = "mandatory {0}, weight {1}, core {2}, gap {3}, people {4}, performance {5}: {6} {7}")
    @CsvSource({
        "true, 0, false, 0, 0, 0, 1, mandatory",
        "false, 3, false, 0, 0, 0, 1, binding",
        "false, 0, true, 160, 25, 0, 2, coreGap",
        "false, 0, true, 150, 20, 0, 2, coreGap",
        "false, 0, true, 149, 25, 0, 3, other",
        "false, 0, true, 160, 19, 0, 3, other",
        "false, 0, false, 160, 25, 0, 3, other",
        "false, 2, false, 0, 20, 0, 2, planned",
        "false, 2, false, 0, 19, 0, 3, other",
        "false, 1, false, 0, 90, 0, 3, other",
        "false, 0, false, 100, 0, 15, 2, performance",
        "false, 0, false, 120, 0, 20, 2, performance",
        "false, 0, false, 99, 0, 15, 3, other",
        "false, 0, false, 100, 0, 14, 3, other",
        "true, 3, true, 200, 50, 50, 1, mandatory"
    })
    void theFirstRowThatSpeaksGivesThePriority(
            boolean mandatory,
            int weight,
            boolean core,
            int gap,
            int people,
            int performance,
            int priority,
            String row) {
        Map<String, Object> said = table.evaluate(Map.ofEntries(
                        Map.entry("mandatory", mandatory),
                        Map.entry("strategicWeight", weight),
                        Map.entry("coreService", core),
                        Map.entry("gapPercent", gap),
                        Map.entry("peoplePercent", people),
                        Map.entry("performancePercent", performance),
                        Map.entry("coreGap", 150),
                        Map.entry("peopleLimit", 20),
                        Map.entry("performanceLimit", 15),
                        Map.entry("performanceGap", 100)))
                .get(0);
        assertThat(said).containsEntry("row", row);
        assertThat(((Number) said.get("priority")).intValue()).isEqualTo(priority);
    }
}
