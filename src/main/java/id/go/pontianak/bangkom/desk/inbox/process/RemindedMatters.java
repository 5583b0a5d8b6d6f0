package id.go.pontianak.bangkom.desk.inbox.process;

import id.go.pontianak.bangkom.desk.inbox.domain.OpenRequests;
import id.go.pontianak.bangkom.desk.inbox.domain.OpenRequests.Asked;
import id.go.pontianak.bangkom.foundation.access.Authority;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.TaskId;
import id.go.pontianak.bangkom.foundation.notification.Digest;
import id.go.pontianak.bangkom.foundation.workflow.Decisions;
import id.go.pontianak.bangkom.foundation.workflow.OpenTask;
import id.go.pontianak.bangkom.foundation.workflow.TaskDescription;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Who is reminded of what: tasks of all who may decide them today, requests of the one who is asked. */
@Component
class RemindedMatters {

    private static final Logger LOG = LoggerFactory.getLogger(RemindedMatters.class);

    private final Decisions decisions;
    private final OpenRequests requests;
    private final Authority authority;
    private final ReminderLines lines;

    RemindedMatters(Decisions decisions, OpenRequests requests, Authority authority, ReminderLines lines) {
        this.decisions = decisions;
        this.requests = requests;
        this.authority = authority;
        this.lines = lines;
    }

    /** By person, then by row of the task list; what is open no more is left out. */
    Map<PersonId, Map<TaskId, Digest.Line>> of(List<TaskId> ids) {
        Map<PersonId, Map<TaskId, Digest.Line>> digests = new LinkedHashMap<>();
        Map<TaskId, Asked> asked = requests.of(ids);
        for (TaskId id : ids) {
            Asked request = asked.get(id);
            if (request != null) {
                digestOf(request.request().person(), digests).put(id, lines.of(request));
            } else {
                decisions.findOpen(id).ifPresent(task -> remind(task, digests));
            }
        }
        return digests;
    }

    /** A task that this release does not know keeps nobody else from being reminded. */
    private void remind(OpenTask task, Map<PersonId, Map<TaskId, Digest.Line>> digests) {
        decisions
                .findDescription(task)
                .ifPresentOrElse(
                        description -> remind(task, description, digests),
                        () -> LOG.warn("nobody is reminded of {}, a task {} is not known", task.id(), task.element()));
    }

    private void remind(OpenTask task, TaskDescription description, Map<PersonId, Map<TaskId, Digest.Line>> digests) {
        Digest.Line line = lines.of(task, description.title());
        task.candidates().stream()
                .flatMap(candidate -> authority.resolve(candidate, description.conflictScope()).stream())
                .distinct()
                .forEach(person -> digestOf(person, digests).put(task.id(), line));
    }

    private static Map<TaskId, Digest.Line> digestOf(PersonId person, Map<PersonId, Map<TaskId, Digest.Line>> digests) {
        return digests.computeIfAbsent(person, one -> new HashMap<>());
    }
}
