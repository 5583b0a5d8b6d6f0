package id.go.pontianak.bangkom.foundation.workflow.door;

import id.go.pontianak.bangkom.foundation.access.Authority;
import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.NotPossibleNow;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.Refusal;
import id.go.pontianak.bangkom.foundation.workflow.StaleActionMessage;
import id.go.pontianak.bangkom.foundation.workflow.domain.WorkflowTasks.TaskRow;
import java.time.Instant;
import java.util.Collections;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What somebody reads who comes too late: who decided, and when. */
@Component
class ClosedTask {

    private final ObjectProvider<Authority> authority;
    private final ObjectProvider<Directory> directory;
    private final StaleActionMessage staleActionMessage;

    ClosedTask(
            ObjectProvider<Authority> authority,
            ObjectProvider<Directory> directory,
            StaleActionMessage staleActionMessage) {
        this.authority = authority;
        this.directory = directory;
        this.staleActionMessage = staleActionMessage;
    }

    Refusal refusal(PersonId actor, TaskRow row) {
        PersonId decidedBy = row.decidedBy();
        if (!actor.equals(decidedBy) && !wasHis(actor, row)) {
            return new NotFound();
        }
        Instant closedAt = row.closedAt();
        if (closedAt == null) {
            return new NotPossibleNow("refusal.workflow.gone");
        }
        return decidedBy == null
                ? staleActionMessage.at(row.task().caseNumber(), closedAt)
                : new NotPossibleNow(
                        "refusal.workflow.decided",
                        StaleActionMessage.named(
                                directory.getObject().person(decidedBy).name(), row.decidedAs()),
                        StaleActionMessage.text(closedAt, LocaleContextHolder.getLocale()));
    }

    private boolean wasHis(PersonId actor, TaskRow row) {
        return authority.getObject().isCityHr(actor)
                || !Collections.disjoint(
                        authority.getObject().addresseesOf(actor), row.task().candidates());
    }
}
