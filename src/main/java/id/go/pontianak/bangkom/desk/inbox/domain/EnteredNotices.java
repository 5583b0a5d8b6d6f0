package id.go.pontianak.bangkom.desk.inbox.domain;

import id.go.pontianak.bangkom.foundation.directory.ConflictScope;
import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import id.go.pontianak.bangkom.foundation.notification.Notice;
import id.go.pontianak.bangkom.foundation.notification.Notifications;
import id.go.pontianak.bangkom.foundation.workflow.Decision;
import id.go.pontianak.bangkom.foundation.workflow.Decisions.Paper;
import id.go.pontianak.bangkom.foundation.workflow.TaskClosed;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells an official that a decision was entered as his from paper: he is the first to know when it is not. */
@Component
class EnteredNotices {

    private final Notifications notifications;
    private final Directory directory;

    EnteredNotices(Notifications notifications, Directory directory) {
        this.notifications = notifications;
        this.directory = directory;
    }

    @EventListener
    void on(TaskClosed event) {
        Decision decision = event.decision();
        Decision.Entry entry = decision == null ? null : decision.entry();
        Paper paper = entry == null ? null : entry.paper();
        if (decision == null || entry == null || paper == null || entry.by().equals(decision.decidedBy())) {
            return;
        }
        notifications.notify(new Notice(
                "inbox/entered-from-paper",
                event.task().caseNumber(),
                event.task().id().value(),
                Addressee.person(decision.decidedBy()),
                0,
                ConflictScope.NONE,
                "/tracking/" + event.task().caseNumber(),
                Map.of(
                        "person", directory.person(entry.by()).name(),
                        "number", Objects.toString(paper.number(), ""),
                        "day", Objects.toString(paper.day(), ""))));
    }
}
