package id.go.pontianak.bangkom.foundation.workflow.domain;

import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.TaskId;
import id.go.pontianak.bangkom.foundation.workflow.Decision;
import id.go.pontianak.bangkom.foundation.workflow.OpenTask;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every user task ever opened, with its candidates and its end. */
@Repository
public class WorkflowTasks {

    /** {@code base} are the candidates of the model, of escalation and rescue; {@code extra} stand in for excluded ones. */
    public record TaskRow(
            OpenTask task,
            List<Addressee> base,
            List<Addressee> extra,
            @Nullable Instant closedAt,
            @Nullable PersonId decidedBy,
            @Nullable String decidedAs) {

        public boolean open() {
            return closedAt == null;
        }
    }

    private static final String COLUMNS =
            "id, case_number, process, element, array_to_string(candidates, ',') AS candidates,"
                    + " array_to_string(extra, ',') AS extra, created_at, due_at, closed_at, decided_by, decided_as";

    private final JdbcClient jdbc;

    WorkflowTasks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void insert(OpenTask task, List<Addressee> base, List<Addressee> extra) {
        jdbc.sql("INSERT INTO workflow_task (id, case_number, process, element, candidates, extra, created_at, due_at)"
                        + " VALUES (:id, :case, :process, :element, string_to_array(:base, ','),"
                        + " string_to_array(:extra, ','), :created, :due)")
                .param("id", task.id().value())
                .param("case", task.caseNumber().value())
                .param("process", task.process())
                .param("element", task.element())
                .param("base", text(base))
                .param("extra", text(extra))
                .param("created", time(task.createdAt()))
                .param("due", time(task.due()), Types.TIMESTAMP_WITH_TIMEZONE)
                .update();
    }

    public Optional<TaskRow> find(TaskId id) {
        return jdbc.sql("SELECT " + COLUMNS + " FROM workflow_task WHERE id = ?")
                .param(id.value())
                .query(WorkflowTasks::read)
                .optional();
    }

    public List<String> openAmong(Collection<String> ids) {
        return jdbc.sql("SELECT id FROM workflow_task WHERE id = ANY (CAST(? AS text[])) AND closed_at IS NULL")
                .param(ids.toArray(String[]::new))
                .query(String.class)
                .list();
    }

    public List<TaskRow> listOpenAt(CaseNumber caseNumber, String element) {
        return jdbc.sql("SELECT " + COLUMNS
                        + " FROM workflow_task WHERE case_number = ? AND element = ? AND closed_at IS NULL ORDER BY id")
                .param(caseNumber.value())
                .param(element)
                .query(WorkflowTasks::read)
                .list();
    }

    public List<TaskRow> listOpenOf(CaseNumber caseNumber) {
        return jdbc.sql("SELECT " + COLUMNS
                        + " FROM workflow_task WHERE case_number = ? AND closed_at IS NULL ORDER BY id")
                .param(caseNumber.value())
                .query(WorkflowTasks::read)
                .list();
    }

    public List<TaskRow> listOpen(@Nullable TaskId after, int limit) {
        return jdbc.sql("SELECT " + COLUMNS
                        + " FROM workflow_task WHERE id > ? AND closed_at IS NULL ORDER BY id LIMIT ?")
                .param(after == null ? "" : after.value())
                .param(limit)
                .query(WorkflowTasks::read)
                .list();
    }

    /** Open tasks that a change of holders of these offices may concern. */
    public List<TaskRow> listConcerning(Collection<Addressee> offices) {
        return jdbc.sql(
                        "SELECT " + COLUMNS + " FROM workflow_task WHERE closed_at IS NULL"
                                + " AND (candidates && string_to_array(:offices, ',') OR extra <> '{}') ORDER BY case_number, id")
                .param("offices", text(offices))
                .query(WorkflowTasks::read)
                .list();
    }

    public void change(TaskId id, List<Addressee> base, List<Addressee> extra, @Nullable Instant due) {
        jdbc.sql("UPDATE workflow_task SET candidates = string_to_array(:base, ','),"
                        + " extra = string_to_array(:extra, ','), due_at = :due WHERE id = :id")
                .param("base", text(base))
                .param("extra", text(extra))
                .param("due", time(due), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("id", id.value())
                .update();
    }

    public Optional<TaskRow> close(TaskId id, Instant at, @Nullable Decision decision) {
        return jdbc.sql("UPDATE workflow_task SET closed_at = :at, decided_by = :by, decided_as = :title"
                        + " WHERE id = :id AND closed_at IS NULL RETURNING " + COLUMNS)
                .param("at", time(at))
                .param("by", decision == null ? null : decision.decidedBy().value(), Types.OTHER)
                .param("title", decision == null ? null : decision.capacity().title(), Types.VARCHAR)
                .param("id", id.value())
                .query(WorkflowTasks::read)
                .optional();
    }

    private static TaskRow read(ResultSet row, int no) throws SQLException {
        List<Addressee> base = parse(row.getString("candidates"));
        List<Addressee> extra = parse(row.getString("extra"));
        UUID by = row.getObject("decided_by", UUID.class);
        OpenTask task = new OpenTask(
                new TaskId(row.getString("id")),
                row.getString("process"),
                row.getString("element"),
                new CaseNumber(row.getString("case_number")),
                Stream.concat(base.stream(), extra.stream()).distinct().toList(),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                instant(row, "due_at"));
        return new TaskRow(
                task,
                base,
                extra,
                instant(row, "closed_at"),
                by == null ? null : new PersonId(by),
                row.getString("decided_as"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private static @Nullable OffsetDateTime time(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    private static String text(Collection<Addressee> addressees) {
        return addressees.stream().map(Addressee::toString).collect(Collectors.joining(","));
    }

    private static List<Addressee> parse(String text) {
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split(",")).map(Addressee::parse).toList();
    }
}
