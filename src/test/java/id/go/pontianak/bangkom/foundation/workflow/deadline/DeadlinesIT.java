package id.go.pontianak.bangkom.foundation.workflow.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.bangkom.foundation.kernel.WorkingDays;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.SmallCity;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From Monday 2 November 2026: service levels count the working days of whoever must act. */
@IntegrationTest
class DeadlinesIT {

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void city() {
        SmallCity.load(jdbc);
    }

    @ParameterizedTest
    @CsvSource({
        "office:KA-DINKES, 3, 2026-11-05T09:00:00Z, 2026-11-10T09:00:00Z",
        "office:KA-DINKES, 5, 2026-11-09T09:00:00Z, 2026-11-12T09:00:00Z",
        "office:KA-DISHUB, 5, 2026-11-07T09:00:00Z, 2026-11-11T09:00:00Z",
        "role:hr-analyst, 5, 2026-11-09T09:00:00Z, 2026-11-12T09:00:00Z",
        "role:unit-hr@DISHUB, 5, 2026-11-07T09:00:00Z, 2026-11-11T09:00:00Z",
    })
    void fallsDueWhenOfficesCloseAndEscalatesWhenTheyCloseToo(
            String addressee, int days, Instant due, Instant escalation) {
        assertThat(deadlines.dueIn(new WorkingDays(days), addressee)).isEqualTo(due);
        assertThat(deadlines.escalationAfter(due, addressee)).isEqualTo(escalation);
    }
}
