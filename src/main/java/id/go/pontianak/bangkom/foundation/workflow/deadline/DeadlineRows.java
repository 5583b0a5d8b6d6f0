package id.go.pontianak.bangkom.foundation.workflow.deadline;

import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What open cases wait for until a time that is still to come: due dates of tasks, timers of the engine. */
@Repository
class DeadlineRows {

    /** {@code candidate} is the first to whom the case's open task is put, if it has one. */
    record Row(
            String process,
            CaseNumber caseNumber,
            String definition,
            String element,
            boolean timer,
            Instant since,
            Instant end,
            @Nullable String candidate) {}

    private static final String TASKS = """
            SELECT c.process, c.number, c.definition, t.element, false AS timer, t.created_at AS since, t.due_at AS until,
                t.candidates[1] AS candidate
            FROM workflow_task t JOIN workflow_case c ON c.number = t.case_number
            WHERE t.closed_at IS NULL AND t.due_at IS NOT NULL AND c.ended_at IS NULL""";

    /** The engine writes its times without a zone, in that of the machine, which is the session's too. */
    private static final String TIMERS = """
            SELECT c.process, c.number, c.definition, d.act_id_ AS element, true AS timer, j.create_time_::timestamptz AS since,
                j.duedate_::timestamptz AS until, (SELECT t.candidates[1] FROM workflow_task t
                    WHERE t.case_number = c.number AND t.closed_at IS NULL ORDER BY t.created_at, t.id LIMIT 1) AS candidate
            FROM act_ru_job j JOIN act_ru_jobdef d ON d.id_ = j.job_def_id_
                JOIN workflow_case c ON c.instance = j.process_instance_id_
            WHERE j.type_ = 'timer' AND j.duedate_ IS NOT NULL AND c.ended_at IS NULL""";

    private final JdbcClient jdbc;

    DeadlineRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Row> listAll() {
        return statement("").query(DeadlineRows::read).list();
    }

    List<Row> listOf(CaseNumber caseNumber) {
        return statement(" AND c.number = :case")
                .param("case", caseNumber.value())
                .query(DeadlineRows::read)
                .list();
    }

    private JdbcClient.StatementSpec statement(String which) {
        return jdbc.sql(TASKS + which + " UNION ALL " + TIMERS + which + " ORDER BY 2, 5, 4");
    }

    private static Row read(ResultSet row, int no) throws SQLException {
        Timestamp since = row.getTimestamp("since");
        Timestamp until = row.getTimestamp("until");
        return new Row(
                row.getString("process"),
                new CaseNumber(row.getString("number")),
                row.getString("definition"),
                row.getString("element"),
                row.getBoolean("timer"),
                since == null ? Instant.EPOCH : since.toInstant(),
                until.toInstant(),
                row.getString("candidate"));
    }
}
