package id.go.pontianak.bangkom.lifecycle.result.process;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.bangkom.lifecycle.catalogue.Mode;
import id.go.pontianak.bangkom.support.DecisionTables;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Minimal attendance by mode: the usual share where there are sessions, none where there are none. */
class PresenceTableTest {

    private final DecisionTables table =
            new DecisionTables("presenceThreshold", Path.of("processes/presence-threshold.dmn"));

    @Test
    void eachModeHasOneRowAndTheSettingCountsWhereThereAreSessions() {
        for (Mode mode : Mode.values()) {
            boolean sessions = mode != Mode.MANDIRI && mode != Mode.NONKLASIKAL;
            assertThat(table.evaluate(Map.of("mode", mode.name(), "attendancePercent", 85)))
                    .as(mode.name())
                    .extracting(row -> ((Number) row.get("percent")).intValue())
                    .containsExactly(sessions ? 85 : 0);
        }
        assertThat(table.silentRows()).isEmpty();
    }
}
