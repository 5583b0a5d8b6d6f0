package id.go.pontianak.bangkom.lifecycle.result.process;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.bangkom.lifecycle.catalogue.Mode;
import id.go.pontianak.bangkom.support.DecisionTables;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Minimal attendance by mode: the usual share where there are sessions, none where there are none. */
class PresenceTableTest {

    private final DecisionTables table =
            new DecisionTables("presenceThreshold", Path.of("processes/presence-threshold.dmn"));

    @Test
    void eachModeHasOneRowAndTheSettingCountsWhereThereAreSessions() {
        for (Mode mode : Mode.values()) {
            assertThat(row(mode, "PRO"))
                    .as(mode.name())
                    .isEqualTo(sessions(mode) ? List.of(85, 0, 0, 0) : List.of(0, 0, 0, 0));
            assertThat(row(mode, "KEP"))
                    .as(mode.name())
                    .isEqualTo(sessions(mode) ? List.of(85, 3, 9, 2) : List.of(0, 0, 0, 0));
        }
        assertThat(table.silentRows()).isEmpty();
    }

    private static boolean sessions(Mode mode) {
        return mode != Mode.MANDIRI && mode != Mode.NONKLASIKAL;
    }

    /** Percent, sessions, learning hours, days. */
    private List<Integer> row(Mode mode, String field) {
        List<Map<String, Object>> rows = table.evaluate(Map.of(
                "mode",
                mode.name(),
                "field",
                field,
                "attendancePercent",
                85,
                "absentSessions",
                3,
                "absentHours",
                9,
                "absentDays",
                2));
        assertThat(rows).hasSize(1);
        return Stream.of("percent", "sessions", "hours", "days")
                .map(name -> ((Number) rows.get(0).get(name)).intValue())
                .toList();
    }
}
