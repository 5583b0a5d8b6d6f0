package id.go.pontianak.bangkom.lifecycle.interview;

import id.go.pontianak.bangkom.foundation.access.Role;
import id.go.pontianak.bangkom.foundation.directory.ConflictScope;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.notification.Notice;
import id.go.pontianak.bangkom.foundation.notification.Notifications;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells analysts that somebody is willing to be interviewed: at once, and once a week after the time to answer. Neither who it is nor his number is said. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class InterviewNotices {

    private final Notifications notifications;
    private final Batches batches;

    InterviewNotices(Notifications notifications, Batches batches) {
        this.notifications = notifications;
        this.batches = batches;
    }

    void willing(Interview one) {
        notifications.notify(notice("interview/willing", one.batch(), one.id().toString()));
    }

    void waiting(String batch, LocalDate today) {
        String week = "%d-W%02d"
                .formatted(today.get(IsoFields.WEEK_BASED_YEAR), today.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
        notifications.mentionInDigest(notice("interview/waiting", batch, week));
    }

    private Notice notice(String template, String batch, String step) {
        return new Notice(
                template,
                new CaseNumber(batch),
                step,
                Role.hrAnalyst(),
                1,
                ConflictScope.NONE,
                "/interviews",
                Map.of("title", batches.batch(batch).title()));
    }
}
