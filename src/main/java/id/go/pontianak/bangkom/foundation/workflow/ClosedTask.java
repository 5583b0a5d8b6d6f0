package id.go.pontianak.bangkom.foundation.workflow;

import id.go.pontianak.bangkom.foundation.access.Authority;
import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.NotPossibleNow;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.Refusal;
import id.go.pontianak.bangkom.foundation.workflow.WorkflowTasks.TaskRow;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What somebody reads who comes too late: who decided, and when. */
@Component
class ClosedTask {

    private final ObjectProvider<Authority> authority;
    private final ObjectProvider<Directory> directory;

    ClosedTask(ObjectProvider<Authority> authority, ObjectProvider<Directory> directory) {
        this.authority = authority;
        this.directory = directory;
    }

    Refusal refusal(PersonId actor, TaskRow row) {
        PersonId decidedBy = row.decidedBy();
        if (!actor.equals(decidedBy) && !wasHis(actor, row)) {
            return new NotFound();
        }
        Instant closedAt = row.closedAt();
        if (decidedBy == null || closedAt == null) {
            return new NotPossibleNow("refusal.workflow.gone");
        }
        return new NotPossibleNow(
                "refusal.workflow.decided",
                nameOf(decidedBy, row.decidedAs()),
                text(closedAt, LocaleContextHolder.getLocale()));
    }

    private boolean wasHis(PersonId actor, TaskRow row) {
        return authority.getObject().isCityHr(actor)
                || !Collections.disjoint(
                        authority.getObject().addresseesOf(actor), row.task().candidates());
    }

    private String nameOf(PersonId decider, @Nullable String title) {
        String name = directory.getObject().person(decider).name();
        return title == null || title.isBlank() ? name : name + " (" + title + ")";
    }

    private static String text(Instant instant, Locale locale) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu HH.mm", locale)
                        .withZone(BusinessClock.CITY)
                        .format(instant)
                + " WIB";
    }
}
