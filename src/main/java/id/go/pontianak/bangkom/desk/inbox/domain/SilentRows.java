package id.go.pontianak.bangkom.desk.inbox.domain;

import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.TaskId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** People who left an own affair undone after all reminders, for the unit in which they work now: their cases went there with them. */
@Component
public class SilentRows {

    /** {@code title} is a message key; {@code since} the day on which reminding ended. */
    public record Silent(
            TaskId taskId, String name, String title, CaseNumber caseNumber, Instant due, LocalDate since) {}

    private static final int LIMIT = 200;

    private final JdbcClient jdbc;

    SilentRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Silent> listOf(Collection<String> governmentUnits) {
        if (governmentUnits.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                        SELECT t.id, p.name, t.title, t.case_number, t.due_at, s.since
                        FROM inbox_silent s JOIN inbox_task t ON t.id = s.task_id JOIN directory_person p ON p.id = s.person
                        JOIN directory_unit u ON u.code = p.unit_code
                        WHERE u.government_unit IN (:units) ORDER BY s.since, s.task_id LIMIT :limit""")
                .param("units", governmentUnits)
                .param("limit", LIMIT)
                .query((row, no) -> new Silent(
                        new TaskId(row.getString("id")),
                        row.getString("name"),
                        row.getString("title"),
                        new CaseNumber(row.getString("case_number")),
                        row.getTimestamp("due_at").toInstant(),
                        row.getDate("since").toLocalDate()))
                .list();
    }
}
