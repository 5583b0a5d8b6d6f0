package id.go.pontianak.bangkom.desk.inbox.domain;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.foundation.kernel.TaskId;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts a task off until a day, for one person; the due date and everybody else's list stay as they are. */
@Service
@Transactional
public class Snoozes {

    private static final int LONGEST_DAYS = 60;

    private final JdbcClient jdbc;
    private final OpenTasks tasks;
    private final BusinessClock clock;

    Snoozes(JdbcClient jdbc, OpenTasks tasks, BusinessClock clock) {
        this.jdbc = jdbc;
        this.tasks = tasks;
        this.clock = clock;
    }

    public void snooze(PersonId person, TaskId task, LocalDate until) {
        tasks.open(person, task);
        if (!until.isAfter(clock.today()) || until.isAfter(clock.today().plusDays(LONGEST_DAYS))) {
            throw RuleViolated.at("until", "refusal.inbox.snoozeDay", LONGEST_DAYS);
        }
        jdbc.sql("""
                        INSERT INTO inbox_snooze (person, task_id, until) SELECT ?, id, ? FROM inbox_task WHERE id = ?
                        ON CONFLICT (person, task_id) DO UPDATE SET until = excluded.until""")
                .param(person.value())
                .param(until.atStartOfDay(BusinessClock.CITY).toOffsetDateTime())
                .param(task.value())
                .update();
    }

    public void wake(PersonId person, TaskId task) {
        jdbc.sql("DELETE FROM inbox_snooze WHERE person = ? AND task_id = ?")
                .param(person.value())
                .param(task.value())
                .update();
    }
}
