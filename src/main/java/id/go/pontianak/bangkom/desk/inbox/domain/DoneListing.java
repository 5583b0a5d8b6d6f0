package id.go.pontianak.bangkom.desk.inbox.domain;

import id.go.pontianak.bangkom.desk.inbox.domain.TaskQuery.Facet;
import id.go.pontianak.bangkom.foundation.database.PlannedAnew;
import id.go.pontianak.bangkom.foundation.database.SearchWords;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.KeyPage;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.TaskId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What a person has decided, latest first. */
@Repository
@Transactional(readOnly = true)
public class DoneListing {

    /** Who decided a task, when and how. */
    public record Done(String process, CaseNumber caseNumber, String name, String capacity, Instant at) {}

    /** What was decided in which case; {@code title} is the message key of the task, {@code subject} whom it was about. */
    public record Made(
            String process,
            CaseNumber caseNumber,
            String title,
            @Nullable String subject,
            String outcome) {}

    private final JdbcClient jdbc;
    private final JdbcClient lists;

    DoneListing(JdbcClient jdbc, @PlannedAnew JdbcClient lists) {
        this.jdbc = jdbc;
        this.lists = lists;
    }

    public Optional<Done> find(TaskId task) {
        return jdbc.sql("""
                        SELECT d.process, d.case_number, p.name, d.capacity, d.decided_at FROM inbox_done d
                        JOIN directory_person p ON p.id = d.person WHERE d.task_id = ?""")
                .param(task.value())
                .query((row, no) -> new Done(
                        row.getString(1),
                        new CaseNumber(row.getString(2)),
                        row.getString(3),
                        row.getString(4),
                        row.getObject(5, OffsetDateTime.class).toInstant()))
                .optional();
    }

    /** Whether this person has decided the task, with this outcome. */
    public boolean decidedSo(PersonId person, TaskId task, String outcome) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM inbox_done WHERE task_id = ? AND person = ? AND outcome = ?)")
                .params(task.value(), person.value(), outcome)
                .query(Boolean.class)
                .single();
    }

    /** What this person decided there. */
    public Optional<Made> decision(PersonId person, TaskId task) {
        return jdbc.sql("""
                        SELECT d.process, d.case_number, d.title, p.name, d.outcome FROM inbox_done d
                        LEFT JOIN directory_person p ON p.id = d.subject WHERE d.task_id = ? AND d.person = ?""")
                .params(task.value(), person.value())
                .query((row, no) -> new Made(
                        row.getString(1),
                        new CaseNumber(row.getString(2)),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5)))
                .optional();
    }

    KeyPage<TaskRow> page(PersonId person, TaskQuery query) {
        boolean backwards = query.edge().backwards();
        String direction = backwards ? "" : " DESC";
        String key = query.edge().key();
        List<TaskRow> read = lists.sql("""
                        SELECT d.*, d.decided_at || '~' || d.task_id AS key, p.name AS subject_name, p.number, p.position, u.name AS unit_name, g.name AS programme_name, h.learning_hours
                        FROM inbox_done d LEFT JOIN directory_person p ON p.id = d.subject
                        LEFT JOIN directory_unit u ON u.code = d.unit LEFT JOIN catalogue_programme g ON g.code = d.programme
                        LEFT JOIN LATERAL (SELECT w.learning_hours FROM catalogue_programme_version w WHERE w.programme = d.programme
                            AND w.valid_from <= d.decided_at::date ORDER BY w.version DESC LIMIT 1) h ON true"""
                        + where(query)
                        + (key == null
                                ? ""
                                : " AND (d.decided_at, d.task_id) " + (backwards ? ">" : "<")
                                        + " (CAST(:key0 AS timestamptz), :key1)")
                        + " ORDER BY d.decided_at" + direction + ", d.task_id" + direction + " LIMIT "
                        + (TaskListing.PAGE + 1))
                .params(key == null ? params(person, query) : params(person, query, key))
                .query(DoneListing::row)
                .list();
        return KeyPage.of(read, TaskListing.PAGE, query.edge());
    }

    int count(PersonId person, TaskQuery query) {
        return lists.sql("SELECT count(*) FROM (SELECT 1 FROM inbox_done d" + where(query) + " LIMIT "
                        + (TaskCounts.LIMIT + 1) + ") d")
                .params(params(person, query))
                .query(Integer.class)
                .single();
    }

    private static String where(TaskQuery query) {
        StringBuilder sql = new StringBuilder(" WHERE d.person = :person");
        SearchWords.of(query.search())
                .forEach((name, word) -> sql.append(" AND d.search LIKE :").append(name));
        sql.append(query.chosen().containsKey(Facet.UNIT) ? " AND d.unit = :unit" : "");
        return sql.append(query.chosen().containsKey(Facet.PROGRAMME) ? " AND d.programme = :programme" : "")
                .toString();
    }

    private static Map<String, Object> params(PersonId person, TaskQuery query) {
        Map<String, Object> params = new HashMap<>(SearchWords.of(query.search()));
        params.put("person", person.value());
        params.put("unit", query.chosen(Facet.UNIT));
        params.put("programme", query.chosen(Facet.PROGRAMME));
        return params;
    }

    private static Map<String, Object> params(PersonId person, TaskQuery query, String key) {
        Map<String, Object> params = params(person, query);
        String[] parts = key.split("~", -1);
        params.put("key0", parts[0]);
        params.put("key1", parts[1]);
        return params;
    }

    private static TaskRow row(ResultSet row, int no) throws SQLException {
        OffsetDateTime at = row.getObject("decided_at", OffsetDateTime.class);
        return new TaskRow(
                new TaskId(row.getString("task_id")),
                row.getString("key"),
                new CaseNumber(row.getString("case_number")),
                row.getString("title"),
                TaskRow.person(row.getObject("subject", UUID.class)),
                row.getString("subject_name"),
                row.getString("number"),
                row.getString("position"),
                row.getString("unit"),
                row.getString("unit_name"),
                row.getString("programme_name"),
                null,
                row.getObject("learning_hours", Integer.class),
                0,
                0,
                null,
                null,
                row.getString("page"),
                at.toInstant(),
                null,
                row.getString("capacity"),
                row.getString("page") == null ? row.getString("outcome") : null);
    }
}
