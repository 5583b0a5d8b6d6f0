package id.go.pontianak.bangkom.desk.inbox.domain;

import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.foundation.workflow.Decision;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What a person has decided: the row of the task moves here. */
@Repository
class DoneRows {

    private final JdbcClient jdbc;
    private final BusinessClock clock;

    DoneRows(JdbcClient jdbc, BusinessClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void move(Decision decision) {
        jdbc.sql("""
                        WITH decided AS (DELETE FROM inbox_task WHERE id = ? RETURNING *)
                        INSERT INTO inbox_done (task_id, person, decided_at, capacity, outcome, process, case_number, title,
                            subject, unit, programme, search)
                        SELECT id, ?, ?, ?, ?, process, case_number, title, subject, unit, programme, search
                        FROM decided ON CONFLICT (task_id) DO NOTHING""")
                .param(decision.task().id().value())
                .param(decision.decidedBy().value())
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .param(decision.capacity().title())
                .param(decision.outcome())
                .update();
    }
}
