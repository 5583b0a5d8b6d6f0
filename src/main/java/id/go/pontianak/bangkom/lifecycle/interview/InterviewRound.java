package id.go.pontianak.bangkom.lifecycle.interview;

import id.go.pontianak.bangkom.foundation.request.Requests;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.foundation.workflow.DailyReminder;
import id.go.pontianak.bangkom.lifecycle.interview.Interview.State;
import id.go.pontianak.bangkom.lifecycle.interview.domain.InterviewRows;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Every working morning: who did not say in time whether he is willing is asked no more. */
@Component
@Transactional
class InterviewRound implements DailyReminder {

    private final InterviewRows rows;
    private final Requests requests;
    private final BusinessClock clock;

    InterviewRound(InterviewRows rows, Requests requests, BusinessClock clock) {
        this.rows = rows;
        this.requests = requests;
        this.clock = clock;
    }

    @Override
    public void remind(LocalDate today) {
        rows.overdue(clock.instant()).forEach(batch -> {
            requests.close(InterviewRequest.KIND, batch);
            rows.of(batch).forEach(one -> rows.become(one.id(), State.ASKED, State.CLOSED, null));
        });
    }
}
