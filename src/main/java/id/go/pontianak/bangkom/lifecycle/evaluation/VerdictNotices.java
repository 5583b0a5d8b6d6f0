package id.go.pontianak.bangkom.lifecycle.evaluation;

import id.go.pontianak.bangkom.foundation.directory.ConflictScope;
import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.directory.Function;
import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.notification.AttachmentKey;
import id.go.pontianak.bangkom.foundation.notification.Notice;
import id.go.pontianak.bangkom.foundation.notification.Notifications;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import id.go.pontianak.bangkom.lifecycle.catalogue.ProgrammeJudged;
import java.util.List;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the head of division what was found about a programme, with the charts of the page enclosed; once a verdict. */
@Component
@Transactional
class VerdictNotices {

    private final Notifications notifications;
    private final Directory directory;
    private final Batches batches;

    VerdictNotices(Notifications notifications, Directory directory, Batches batches) {
        this.notifications = notifications;
        this.directory = directory;
        this.batches = batches;
    }

    @EventListener
    void on(ProgrammeJudged judged) {
        String number = judged.evaluation();
        Batch batch = batches.batches(List.of(judged.batch())).get(judged.batch());
        if (batch == null) {
            return;
        }
        notifications.notify(new Notice(
                        "evaluation/verdict",
                        new CaseNumber(number),
                        judged.verdict().name(),
                        Addressee.office(directory.officeOf(Function.KABID_PENGEMBANGAN)),
                        1,
                        ConflictScope.NONE,
                        "/evaluations/" + number,
                        Map.of("title", batch.title(), "number", number))
                .enclosing(new AttachmentKey("evaluation/figures", number)));
    }
}
