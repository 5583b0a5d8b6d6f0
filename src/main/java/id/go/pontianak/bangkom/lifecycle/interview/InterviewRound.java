package id.go.pontianak.bangkom.lifecycle.interview;

import id.go.pontianak.bangkom.foundation.bulk.BulkRuns;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.request.Requests;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.foundation.workflow.reminder.DailyReminder;
import id.go.pontianak.bangkom.lifecycle.interview.Interview.State;
import id.go.pontianak.bangkom.lifecycle.interview.domain.InterviewRows;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Every working morning: who did not say in time whether he is willing is asked no more, who was not interviewed in time is waited for no more, and analysts are
 * reminded of the others. Each batch in a transaction of its own.
 */
@Component
class InterviewRound implements DailyReminder, BulkRuns.Worker {

    static final String KIND = "interview.round";

    /** Nobody in particular: the round acts for no person. */
    private static final PersonId MACHINE = new PersonId(new UUID(0, 0));

    private final InterviewRows rows;
    private final Requests requests;
    private final InterviewNotices notices;
    private final BulkRuns runs;
    private final BusinessClock clock;

    InterviewRound(
            InterviewRows rows, Requests requests, InterviewNotices notices, BulkRuns runs, BusinessClock clock) {
        this.rows = rows;
        this.requests = requests;
        this.notices = notices;
        this.runs = runs;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    @Transactional
    public void remind(LocalDate today) {
        List<BulkRuns.Row> overdue = rows.overdue(clock.instant()).stream()
                .map(batch -> new BulkRuns.Row(batch, today.toString()))
                .toList();
        if (!overdue.isEmpty()) {
            runs.start(KIND, MACHINE, overdue);
        }
    }

    /** A row's key is the batch, its input the day of the round. */
    @Override
    public void work(PersonId actor, BulkRuns.Row row) {
        String batch = row.key();
        Instant now = clock.instant();
        requests.close(InterviewRequest.KIND, new CaseNumber(batch));
        rows.of(batch).forEach(one -> {
            rows.become(one.id(), State.ASKED, State.CLOSED);
            if (!one.ends().isAfter(now)) {
                rows.become(one.id(), State.WILLING, State.CLOSED);
            }
        });
        if (rows.of(batch).stream().anyMatch(one -> one.state() == State.WILLING)) {
            notices.waiting(batch, LocalDate.parse(row.input()));
        }
    }
}
