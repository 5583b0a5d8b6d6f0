package id.go.pontianak.bangkom.desk.inbox.process;

import id.go.pontianak.bangkom.foundation.access.Role;
import id.go.pontianak.bangkom.foundation.directory.ConflictScope;
import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.directory.Person;
import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.notification.Notice;
import id.go.pontianak.bangkom.foundation.notification.Notifications;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.foundation.workflow.Decisions;
import id.go.pontianak.bangkom.foundation.workflow.OpenTask;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Own affairs left undone after all reminders. They never escalate; HR of the person's unit reads of them in its digest. */
@Component
class UnresponsiveEmployees {

    private final ReminderRows rows;
    private final Decisions decisions;
    private final Directory directory;
    private final Notifications notifications;
    private final JdbcClient jdbc;
    private final BusinessClock clock;

    UnresponsiveEmployees(
            ReminderRows rows,
            Decisions decisions,
            Directory directory,
            Notifications notifications,
            JdbcClient jdbc,
            BusinessClock clock) {
        this.rows = rows;
        this.decisions = decisions;
        this.directory = directory;
        this.notifications = notifications;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional
    public void list() {
        rows.exhausted().stream()
                .flatMap(id -> decisions.findOpen(id).stream())
                .forEach(task -> task.candidates().stream()
                        .filter(candidate -> candidate.kind() == Addressee.Kind.PERSON)
                        .findFirst()
                        .ifPresent(candidate -> list(task, directory.person(PersonId.of(candidate.value())))));
    }

    private void list(OpenTask task, Person person) {
        jdbc.sql("INSERT INTO inbox_silent (task_id, person, since) VALUES (?, ?, ?)")
                .params(task.id(), person.id().value(), clock.today())
                .update();
        notifications.mentionInDigest(new Notice(
                "inbox/own-affair-silent",
                task.caseNumber(),
                task.id(),
                Role.unitHr(person.governmentUnit()),
                0,
                ConflictScope.NONE,
                task.id(),
                "/tasks/silent",
                Map.of(
                        "person",
                        person.name(),
                        "task",
                        "message:" + decisions.describe(task).title())));
    }
}
