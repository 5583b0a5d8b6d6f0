package id.go.pontianak.bangkom.lifecycle.participant;

import id.go.pontianak.bangkom.foundation.journal.Deed;
import id.go.pontianak.bangkom.foundation.journal.Journal;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Journals and tells what becomes of a request to leave. */
@Component
class LeaveRecord {

    private final Journal journal;
    private final LeaveNotices notices;

    LeaveRecord(Journal journal, LeaveNotices notices) {
        this.journal = journal;
        this.notices = notices;
    }

    void asked(Batch batch, LeaveRequest request) {
        keep(request, "journal.participant.leaveAsked", request.reason(), request.person());
        notices.asked(batch, request);
    }

    void declined(Batch batch, LeaveRequest request, String why, PersonId by) {
        keep(request, "journal.participant.leaveDeclined", why, by);
        notices.declined(batch, request, why);
    }

    /** The system did it. */
    void closed(Batch batch, LeaveRequest request) {
        journal.recordSystem(
                new CaseNumber(request.batch()),
                "journal.participant.leaveClosed",
                Map.of("person", request.person().toString()));
        notices.closed(batch, request);
    }

    private void keep(LeaveRequest request, String action, String why, PersonId by) {
        journal.record(
                new CaseNumber(request.batch()),
                Deed.of(action, by).because(why),
                Map.of("person", request.person().toString()));
    }
}
