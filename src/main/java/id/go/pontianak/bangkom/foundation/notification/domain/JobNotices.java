package id.go.pontianak.bangkom.foundation.notification.domain;

import id.go.pontianak.bangkom.foundation.access.Role;
import id.go.pontianak.bangkom.foundation.bulk.BulkRuns;
import id.go.pontianak.bangkom.foundation.directory.ConflictScope;
import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import id.go.pontianak.bangkom.foundation.notification.Notice;
import id.go.pontianak.bangkom.foundation.workflow.job.JobGaveUp;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the administrators of each automatic step that gave up; many at once are one mail. */
@Component
class JobNotices {

    private final NoticeWriter notices;

    JobNotices(NoticeWriter notices) {
        this.notices = notices;
    }

    @EventListener
    void on(JobGaveUp event) {
        notices.insert(
                new Notice(
                        "notification/job-failed",
                        event.caseNumber(),
                        event.id(),
                        Addressee.role(Role.ADMIN.code()),
                        0,
                        ConflictScope.NONE,
                        "/admin/jobs",
                        Map.of("step", event.step(), "process", MailWords.KEY + "process." + event.process())),
                Urgency.NOW);
    }

    @EventListener
    void on(BulkRuns.RowGaveUp event) {
        notices.insert(
                new Notice(
                        "notification/row-failed",
                        event.caseNumber(),
                        event.run().toString(),
                        Addressee.role(Role.ADMIN.code()),
                        event.occurrence(),
                        ConflictScope.NONE,
                        "/admin/jobs",
                        Map.of("process", MailWords.KEY + "workflow.run.kind." + event.kind())),
                Urgency.NOW);
    }
}
