package id.go.pontianak.bangkom.desk.inbox.domain;

import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.foundation.workflow.Decision;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What a person has decided. Copies the task's row, so it is written before that one goes. */
@Repository
class DoneRows {

    private final JdbcClient jdbc;
    private final BusinessClock clock;

    DoneRows(JdbcClient jdbc, BusinessClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void write(Decision decision) {
        jdbc.sql("""
                        INSERT INTO inbox_done (task_id, person, decided_at, capacity, outcome, process, case_number, title,
                            subject, unit, programme, search)
                        SELECT id, ?, ?, ?, ?, process, case_number, title, subject, unit, programme, search
                        FROM inbox_task WHERE id = ? ON CONFLICT (task_id) DO NOTHING""")
                .param(decision.decidedBy().value())
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .param(decision.capacity().title())
                .param(decision.outcome())
                .param(decision.task().id().value())
                .update();
    }
}
