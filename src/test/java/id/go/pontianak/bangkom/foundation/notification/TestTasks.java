package id.go.pontianak.bangkom.foundation.notification;

import id.go.pontianak.bangkom.foundation.directory.ConflictScope;
import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.workflow.CaseTypePart;
import id.go.pontianak.bangkom.foundation.workflow.Decision;
import id.go.pontianak.bangkom.foundation.workflow.OpenTask;
import id.go.pontianak.bangkom.foundation.workflow.TaskDescription;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** People and open tasks of a process that exists in mail tests only. */
@Component
public class TestTasks implements CaseTypePart {

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
    public String caseType() {
        return PROCESS;
    }

    @Override
    public Set<String> elements() {
        return Set.of("userTask_test");
    }

    @Override
    public TaskDescription describe(OpenTask task) {
        return TaskDescription.of("portal.home.empty", ConflictScope.NONE, 1, 0).doneAt("/tasks/" + task.id());
    }

    @Override
    public Map<String, Object> record(Decision decision) {
        throw new UnsupportedOperationException("nobody decides in mail tests");
    }
}
