package id.go.pontianak.bangkom.desk.inbox.domain;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.go.pontianak.bangkom.foundation.kernel.JsonText;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.TaskId;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a person has typed into a task's form and not sent, kept until he sends it or the task is gone. */
@Service
@Transactional
public class Drafts {

    public record Draft(Map<String, String> fields, Instant savedAt) {}

    private static final TypeReference<Map<String, String>> FIELDS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final OpenTasks tasks;
    private final ObjectMapper json;
    private final BusinessClock clock;

    Drafts(JdbcClient jdbc, OpenTasks tasks, ObjectMapper json, BusinessClock clock) {
        this.jdbc = jdbc;
        this.tasks = tasks;
        this.json = json;
        this.clock = clock;
    }

    public void save(PersonId person, TaskId task, Map<String, String> fields) {
        tasks.open(person, task);
        jdbc.sql("""
                        INSERT INTO inbox_draft (task_id, person, fields, saved_at) SELECT id, ?, CAST(? AS jsonb), ?
                        FROM inbox_task WHERE id = ? FOR KEY SHARE
                        ON CONFLICT (task_id, person) DO UPDATE SET fields = excluded.fields, saved_at = excluded.saved_at""")
                .param(person.value())
                .param(write(fields))
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .param(task.value())
                .update();
    }

    @Transactional(readOnly = true)
    public Optional<Draft> find(PersonId person, TaskId task) {
        return jdbc.sql("SELECT fields, saved_at FROM inbox_draft WHERE task_id = ? AND person = ?")
                .param(task.value())
                .param(person.value())
                .query((row, no) -> new Draft(
                        read(row.getString(1)),
                        row.getObject(2, OffsetDateTime.class).toInstant()))
                .optional();
    }

    private String write(Map<String, String> fields) {
        return JsonText.write(json, fields);
    }

    private Map<String, String> read(String text) {
        return JsonText.read(json, text, FIELDS);
    }
}
