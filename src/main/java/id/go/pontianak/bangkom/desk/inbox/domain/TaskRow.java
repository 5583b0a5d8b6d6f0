package id.go.pontianak.bangkom.desk.inbox.domain;

import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.TaskId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One line of the task list; names are joined, never stored. {@code candidate} is through whom the reader sees it,
 * or in which capacity it was decided, with {@code outcome};
 * {@code opens} the page that a request is answered on, null for a task, which has its own.
 */
public record TaskRow(
        TaskId id,
        String key,
        CaseNumber caseNumber,
        String title,
        @Nullable PersonId person,
        @Nullable String subject,
        @Nullable String number,
        @Nullable String position,
        @Nullable String unitCode,
        @Nullable String unit,
        @Nullable String programme,
        @Nullable String batch,
        @Nullable Integer learningHours,
        int priority,
        int version,
        @Nullable String form,
        @Nullable String page,
        @Nullable String opens,
        Instant createdAt,
        @Nullable Instant due,
        String candidate,
        @Nullable String outcome) {

    static @Nullable PersonId person(@Nullable UUID id) {
        return id == null ? null : new PersonId(id);
    }

    /** A task or request that is open, by the columns of {@link TaskListSql}. */
    static TaskRow open(ResultSet row, int no) throws SQLException {
        OffsetDateTime due = row.getObject("due_at", OffsetDateTime.class);
        return new TaskRow(
                new TaskId(row.getString("id")),
                row.getString("key"),
                new CaseNumber(row.getString("case_number")),
                row.getString("title"),
                person(row.getObject("person", UUID.class)),
                row.getString("subject"),
                row.getString("number"),
                row.getString("position"),
                row.getString("unit_code"),
                row.getString("unit"),
                row.getString("programme"),
                row.getString("batch"),
                row.getObject("learning_hours", Integer.class),
                row.getInt("priority"),
                row.getInt("version"),
                row.getString("form"),
                row.getString("page"),
                row.getString("opens"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                due == null ? null : due.toInstant(),
                row.getString("candidate"),
                null);
    }
}
