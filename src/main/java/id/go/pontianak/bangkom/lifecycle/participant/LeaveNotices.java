package id.go.pontianak.bangkom.lifecycle.participant;

import id.go.pontianak.bangkom.foundation.directory.ConflictScope;
import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.notification.Notice;
import id.go.pontianak.bangkom.foundation.notification.Notifications;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.session.BatchStaff;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Tells organisers, the superior and the participant who asks to leave a training, who is asked to stay, whose request
 * nobody decided, and who has left. */
@Component
class LeaveNotices {

    private final Notifications notifications;
    private final Directory directory;
    private final BatchStaff staff;

    LeaveNotices(Notifications notifications, Directory directory, BatchStaff staff) {
        this.notifications = notifications;
        this.directory = directory;
        this.staff = staff;
    }

    void asked(Batch batch, LeaveRequest request) {
        Told told = new Told(batch, request.person(), request.id().toString(), request.reason());
        String page = "/batches/" + batch.number() + "/participants/" + request.person();
        organisers(batch, request.person())
                .forEach(organiser -> tell("participant/leaveAsked", told, Addressee.person(organiser), page));
        superior("participant/superiorLeaveAsked", told);
    }

    void declined(Batch batch, LeaveRequest request, String why) {
        Told told = new Told(batch, request.person(), request.id().toString(), why);
        String page = "/batches/" + batch.number() + "/withdrawal";
        tell("participant/leaveDeclined", told, Addressee.person(request.person()), page);
        superior("participant/superiorLeaveDeclined", told);
    }

    void closed(Batch batch, LeaveRequest request) {
        Told told = new Told(batch, request.person(), request.id().toString(), request.reason());
        String page = "/batches/" + batch.number() + "/withdrawal";
        tell("participant/leaveClosed", told, Addressee.person(request.person()), page);
        superior("participant/superiorLeaveClosed", told);
    }

    void left(Batch batch, PersonId person, String why, PersonId by) {
        Told told = new Told(batch, person, person.toString(), why);
        String page = "/batches/" + batch.number();
        tell("participant/withdrawn", told, Addressee.person(person), page);
        organisers(batch, by)
                .filter(organiser -> !organiser.equals(person))
                .forEach(organiser -> tell("participant/othersWithdrawn", told, Addressee.person(organiser), page));
        superior("participant/othersWithdrawn", told);
    }

    /** What is told about whom; {@code step} makes it another notice than the one before. */
    private record Told(Batch batch, PersonId person, String step, String reason) {}

    private Stream<PersonId> organisers(Batch batch, PersonId except) {
        return staff.organisers(batch.number()).filter(organiser -> !organiser.equals(except));
    }

    private void superior(String template, Told told) {
        String office = directory.person(told.person()).supervisorOffice();
        if (office != null) {
            tell(
                    template,
                    told,
                    Addressee.office(office),
                    "/batches/" + told.batch().number());
        }
    }

    private void tell(String template, Told told, Addressee to, String page) {
        notifications.notify(new Notice(
                template,
                told.batch().caseNumber(),
                told.step(),
                to,
                1,
                ConflictScope.of(told.person()),
                page,
                Map.of(
                        "person",
                        directory.person(told.person()).name(),
                        "batch",
                        told.batch().title(),
                        "reason",
                        told.reason())));
    }
}
