package id.go.pontianak.bangkom.foundation.notification;

import id.go.pontianak.bangkom.foundation.directory.ConflictScope;
import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.workflow.Decision;
import id.go.pontianak.bangkom.foundation.workflow.OpenTask;
import id.go.pontianak.bangkom.foundation.workflow.TaskDescription;
import id.go.pontianak.bangkom.foundation.workflow.TaskHandler;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** People and open tasks of a process that exists in mail tests only. */
@Component
public class TestTasks implements TaskHandler {

    public static final String PROCESS = "mail-test";

    private final JdbcClient jdbc;

    TestTasks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A person of his own in DINKES; without an address where that is null. */
    public PersonId person(String name, @org.jspecify.annotations.Nullable String email) {
        PersonId id = PersonId.random();
        jdbc.sql("""
                        INSERT INTO directory_person (id, name, email, unit_code, tier, position)
                        VALUES (?, ?, ?, 'DINKES', 'PELAKSANA', 'Pengelola data')""").param(id.value()).param(name).param(email).update();
        return id;
    }

    public String open(Addressee candidate, Instant due) {
        String id = UUID.randomUUID().toString();
        jdbc.sql(
                        "INSERT INTO workflow_case (number, process, instance, definition, opened_at) VALUES (?, ?, ?, ?, now())")
                .params("MT-" + id, PROCESS, id, id)
                .update();
        jdbc.sql("""
                        INSERT INTO workflow_task (id, case_number, process, element, candidates, created_at, due_at)
                        VALUES (?, ?, ?, 'userTask_test', string_to_array(?, ','), ?, ?)""")
                .params(id, "MT-" + id, PROCESS, candidate.toString())
                .params(due.atOffset(ZoneOffset.UTC), due.atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }

    public void close(String task) {
        jdbc.sql("UPDATE workflow_task SET closed_at = now() WHERE id = ?")
                .param(task)
                .update();
    }

    @Override
    public String process() {
        return PROCESS;
    }

    @Override
    public TaskDescription describe(OpenTask task) {
        return new TaskDescription(
                "portal.home.empty",
                ConflictScope.NONE,
                null,
                null,
                null,
                null,
                0,
                1,
                null,
                "/tasks/" + task.id(),
                null);
    }

    @Override
    public Map<String, Object> record(Decision decision) {
        throw new UnsupportedOperationException("nobody decides in mail tests");
    }
}
