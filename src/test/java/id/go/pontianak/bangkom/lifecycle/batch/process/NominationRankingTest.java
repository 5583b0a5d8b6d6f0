package id.go.pontianak.bangkom.lifecycle.batch.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each row of {@code nomination-ranking.dmn}, each threshold from both sides. */
class NominationRankingTest {

    private static final Path TABLE = Path.of("processes/nomination-ranking.dmn");
    private static final DmnEngine ENGINE =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private static final Set<String> SPOKEN = new HashSet<>();

    @ParameterizedTest(name = "need {0}, shortfall {1} %, {2}, {3} months, grade {4}: {5}")
    @CsvSource(nullValues = "-", textBlock = """
            1, 100, -,             -,  -,  need.first=30000 hours.none=4000 performance.unknown=100 training.never=30 grade.notCompared=1
            2, 0,   Baik,          11, 40, need.second=20000 hours.reached=1000 performance.good=200 training.recent=10 grade.three=2
            3, 0,   Baik,          11, 40, need.third=10000 hours.reached=1000 performance.good=200 training.recent=10 grade.three=2
            -, 100, -,             -,  -,  hours.none=4000 performance.unknown=100 training.never=30 grade.notCompared=1
            -, 99,  -,             -,  -,  hours.belowHalf=3000 performance.unknown=100 training.never=30 grade.notCompared=1
            -, 50,  Sangat Baik,   0,  41, hours.belowHalf=3000 performance.veryGood=300 training.recent=10 grade.four=3
            -, 49,  Baik,          11, 40, hours.belowTarget=2000 performance.good=200 training.recent=10 grade.three=2
            -, 1,   Baik,          12, 31, hours.belowTarget=2000 performance.good=200 training.year=20 grade.three=2
            -, 0,   Cukup,         23, 30, hours.reached=1000 performance.belowGood=0 training.year=20 grade.two=1
            -, 51,  Baik,          1,  42, hours.belowHalf=3000 performance.good=200 training.recent=10 grade.four=3
            -, 2,   -,             13, 39, hours.belowTarget=2000 performance.unknown=100 training.year=20 grade.three=2
            -, -1,  -,             25, 29, hours.reached=1000 performance.unknown=100 training.long=30 grade.two=1
            -, 0,   Kurang,        24, 11, hours.reached=1000 performance.belowGood=0 training.long=30 grade.two=1
            """)
    void speaksByRow(
            Integer need, Integer shortfall, String performance, Integer months, Integer grade, String expected)
            throws Exception {
        Map<String, Object> facts = new HashMap<>();
        facts.put("needPriority", need);
        facts.put("shortfallPercent", shortfall);
        facts.put("performance", performance);
        facts.put("monthsSinceTraining", months);
        facts.put("grade", grade);

        List<Map<String, Object>> rows =
                ENGINE.evaluateDecisionTable(decision(), facts).getResultList();

        rows.forEach(row -> SPOKEN.add(String.valueOf(row.get("reason"))));
        assertThat(rows.stream()
                        .map(row -> row.get("reason") + "=" + row.get("points"))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(expected);
    }

    @AfterAll
    static void everyRowHasAnExample() throws Exception {
        Set<String> inTable = new TreeSet<>();
        Pattern.compile("<text>\"([a-z]+\\.[a-zA-Z]+)\"</text>")
                .matcher(Files.readString(TABLE))
                .results()
                .forEach(found -> inTable.add(found.group(1)));
        assertThat(SPOKEN).containsExactlyInAnyOrderElementsOf(inTable);
    }

    private static DmnDecision decision() throws Exception {
        try (var table = Files.newInputStream(TABLE)) {
            return ENGINE.parseDecision("nominationRanking", table);
        }
    }
}
