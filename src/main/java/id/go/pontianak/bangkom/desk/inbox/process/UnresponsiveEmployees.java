package id.go.pontianak.bangkom.desk.inbox.process;

import id.go.pontianak.bangkom.desk.inbox.domain.OpenRequests;
import id.go.pontianak.bangkom.desk.inbox.domain.OpenRequests.Asked;
import id.go.pontianak.bangkom.foundation.access.Role;
import id.go.pontianak.bangkom.foundation.directory.ConflictScope;
import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.directory.Person;
import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.TaskId;
import id.go.pontianak.bangkom.foundation.notification.Notice;
import id.go.pontianak.bangkom.foundation.notification.Notifications;
import id.go.pontianak.bangkom.foundation.request.Request;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.foundation.workflow.Decisions;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Own affairs left undone after all reminders. They never escalate; HR of the person's unit reads of them in its digest. */
@Component
class UnresponsiveEmployees {

    /** A task or a request that its person has left undone. */
    private record Left(TaskId id, CaseNumber caseNumber, String title, PersonId person) {

        static Left of(Asked asked) {
            Request request = asked.request();
            return new Left(
                    new TaskId(request.id().toString()),
                    request.caseNumber(),
                    asked.kind().title(),
                    request.person());
        }
    }

    private final ReminderRows rows;
    private final Decisions decisions;
    private final OpenRequests requests;
    private final Directory directory;
    private final Notifications notifications;
    private final JdbcClient jdbc;
    private final BusinessClock clock;

    UnresponsiveEmployees(
            ReminderRows rows,
            Decisions decisions,
            OpenRequests requests,
            Directory directory,
            Notifications notifications,
            JdbcClient jdbc,
            BusinessClock clock) {
        this.rows = rows;
        this.decisions = decisions;
        this.requests = requests;
        this.directory = directory;
        this.notifications = notifications;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional
    public void list() {
        List<TaskId> exhausted = rows.exhausted();
        Map<TaskId, Asked> asked = requests.of(exhausted);
        asked.values().forEach(one -> list(Left.of(one)));
        exhausted.stream()
                .filter(id -> !asked.containsKey(id))
                .flatMap(id -> decisions.findOpen(id).stream())
                .forEach(task -> task.candidates().stream()
                        .filter(candidate -> candidate.kind() == Addressee.Kind.PERSON)
                        .findFirst()
                        .ifPresent(candidate -> decisions
                                .findDescription(task)
                                .ifPresent(description -> list(new Left(
                                        task.id(),
                                        task.caseNumber(),
                                        description.title(),
                                        PersonId.of(candidate.value()))))));
    }

    private void list(Left left) {
        Person person = directory.person(left.person());
        jdbc.sql("INSERT INTO inbox_silent (task_id, person, since) VALUES (?, ?, ?)")
                .params(left.id().value(), person.id().value(), clock.today())
                .update();
        notifications.mentionInDigest(new Notice(
                "inbox/own-affair-silent",
                left.caseNumber(),
                left.id().value(),
                Role.unitHr(person.governmentUnit()),
                0,
                ConflictScope.NONE,
                left.id().value(),
                "/tasks/silent",
                Map.of("person", person.name(), "task", "message:" + left.title())));
    }
}
