package id.go.pontianak.bangkom.desk.inbox.domain;

import id.go.pontianak.bangkom.foundation.access.Authority;
import id.go.pontianak.bangkom.foundation.directory.Capacity;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.TaskId;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.foundation.workflow.Decisions;
import id.go.pontianak.bangkom.foundation.workflow.OpenTask;
import id.go.pontianak.bangkom.foundation.workflow.TaskDescription;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens a task for somebody who may decide it; for everybody else there is no such task. */
@Service
@Transactional
public class OpenTasks {

    /** How long after its last sight a task still counts as open on somebody's screen. */
    private static final Duration ON_SCREEN = Duration.ofMinutes(10);

    /** An open task, what its owner says of it, and in which capacity the reader may decide it. */
    public record Opened(OpenTask task, TaskDescription description, Capacity capacity) {}

    private final Decisions decisions;
    private final Authority authority;
    private final JdbcClient jdbc;
    private final BusinessClock clock;

    OpenTasks(Decisions decisions, Authority authority, JdbcClient jdbc, BusinessClock clock) {
        this.decisions = decisions;
        this.authority = authority;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Opened open(PersonId person, TaskId id) {
        OpenTask task = decisions.findOpen(id).orElseThrow(NotFound::new);
        TaskDescription description = decisions.describe(task);
        Capacity capacity = authority
                .capacityFor(person, task.candidates(), description.conflictScope())
                .orElseThrow(NotFound::new);
        return new Opened(task, description, capacity);
    }

    /** Marks the task as open on the person's screen and names the others who have it open too. */
    public List<String> mark(PersonId person, TaskId id) {
        jdbc.sql("""
                        INSERT INTO inbox_opened (task_id, person, at) SELECT id, ?, ? FROM inbox_task WHERE id = ?
                        ON CONFLICT (task_id, person) DO UPDATE SET at = excluded.at""")
                .param(person.value())
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .param(id.value())
                .update();
        return jdbc.sql("""
                        SELECT p.name FROM inbox_opened o JOIN directory_person p ON p.id = o.person
                        WHERE o.task_id = ? AND o.person <> ? AND o.at > ? ORDER BY o.at DESC, p.name""")
                .param(id.value())
                .param(person.value())
                .param(clock.instant().minus(ON_SCREEN).atOffset(ZoneOffset.UTC))
                .query(String.class)
                .list();
    }
}
