package id.go.pontianak.bangkom.lifecycle.nomination.domain;

import id.go.pontianak.bangkom.foundation.directory.ConflictScope;
import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import id.go.pontianak.bangkom.foundation.kernel.TaskId;
import id.go.pontianak.bangkom.foundation.notification.AttachmentKey;
import id.go.pontianak.bangkom.foundation.notification.Notice;
import id.go.pontianak.bangkom.foundation.notification.Notifications;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.foundation.workflow.Decisions;
import id.go.pontianak.bangkom.foundation.workflow.OpenTask;
import id.go.pontianak.bangkom.lifecycle.batch.BatchStatus;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import id.go.pontianak.bangkom.lifecycle.batch.SeatInvitation;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Synchronous listener: tells the people concerned what happened to a nomination and what it means next, as the table of deeds says. */
@Component
class NominationNotices {

    private static final String UNIT = "unit";

    private static final Set<NominationDeed> CALL_UPS =
            EnumSet.of(NominationDeed.CALLED_UP, NominationDeed.CALLED_UP_LATE);
    private static final Set<NominationDeed> ENDS =
            EnumSet.of(NominationDeed.SEAT_GIVEN_UP, NominationDeed.WITHDRAWN, NominationDeed.CANCELLED);
    private static final Set<BatchStatus> CALLED_UP = EnumSet.of(BatchStatus.CALLED_UP, BatchStatus.STARTED);

    private final Notifications notifications;
    private final Directory directory;
    private final Batches batches;
    private final BusinessClock clock;
    private final ObjectProvider<Decisions> decisions;

    NominationNotices(
            Notifications notifications,
            Directory directory,
            Batches batches,
            BusinessClock clock,
            ObjectProvider<Decisions> decisions) {
        this.decisions = decisions;
        this.notifications = notifications;
        this.directory = directory;
        this.batches = batches;
        this.clock = clock;
    }

    @EventListener
    @Order
    void on(NominationEvent event) {
        event.deed().notices().forEach(notice -> tell(event, notice));
    }

    private void tell(NominationEvent event, NominationNotice what) {
        what.audience().of(event).map(to -> notice(event, what, to)).forEach(notice -> {
            if (what.audience().inDigest()) {
                notifications.mentionInDigest(notice);
            } else {
                notifications.notify(notice);
            }
        });
    }

    private Notice notice(NominationEvent event, NominationNotice what, Addressee to) {
        Nomination nomination = event.nomination();
        TaskId task = event.deed() == NominationDeed.NUDGED ? taskOf(nomination) : null;
        Notice notice = new Notice(
                "nomination/" + what.template(),
                nomination.caseNumber(),
                nomination.status() + "-" + nomination.steps().size(),
                to,
                occurrence(nomination, what.repeated()),
                ConflictScope.NONE,
                task == null ? null : task.value(),
                task == null ? "/nominations/" + nomination.number() : "/tasks/" + task,
                model(event, what, to));
        return inCalendar(event, to) ? notice.with(new AttachmentKey(SeatInvitation.KIND, nomination.batch())) : notice;
    }

    /** The task that is asked for: when it is done, nothing asks for it any more. */
    private @Nullable TaskId taskOf(Nomination nomination) {
        return decisions.getObject().listOpenOf(nomination.caseNumber()).stream()
                .map(OpenTask::id)
                .findFirst()
                .orElse(null);
    }

    /** The nominee's own calendar: entered by the call-up, struck out by what ends his seat afterwards. */
    private boolean inCalendar(NominationEvent event, Addressee to) {
        Nomination nomination = event.nomination();
        return to.equals(Addressee.person(nomination.person()))
                && (CALL_UPS.contains(event.deed())
                        || ENDS.contains(event.deed())
                                && CALLED_UP.contains(
                                        batches.batch(nomination.batch()).status()));
    }

    private int occurrence(Nomination nomination, NominationNotice.Repeated repeated) {
        return switch (repeated) {
            case WITH_THE_VERSION -> nomination.revision();
            case WITH_THE_BATCH -> batches.batch(nomination.batch()).version();
            case DAILY -> Math.toIntExact(clock.today().toEpochDay());
        };
    }

    private Map<String, String> model(NominationEvent event, NominationNotice what, Addressee to) {
        Nomination nomination = event.nomination();
        Map<String, String> model = new HashMap<>(event.facts());
        String reason = event.reason();
        model.put(NominationNotice.REASON, reason == null ? "" : reason);
        model.computeIfPresent(UNIT, (fact, unit) -> directory.unit(unit).name());
        model.keySet().retainAll(what.facts());
        model.put("person", directory.person(nomination.person()).name());
        model.put("batch", batches.batch(nomination.batch()).title());
        model.put("number", nomination.number());
        if (to.equals(Addressee.person(nomination.person()))) {
            model.put(Notice.OWN, "");
        }
        return model;
    }
}
