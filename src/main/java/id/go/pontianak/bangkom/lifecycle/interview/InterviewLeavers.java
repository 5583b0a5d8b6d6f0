package id.go.pontianak.bangkom.lifecycle.interview;

import id.go.pontianak.bangkom.foundation.directory.PersonLeft;
import id.go.pontianak.bangkom.foundation.request.Request;
import id.go.pontianak.bangkom.foundation.request.RequestsEnded;
import id.go.pontianak.bangkom.lifecycle.interview.Interview.State;
import id.go.pontianak.bangkom.lifecycle.interview.domain.InterviewRows;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whoever serves no more is neither asked nor waited for. */
@Component
@Transactional
class InterviewLeavers {

    private final InterviewRows rows;

    InterviewLeavers(InterviewRows rows) {
        this.rows = rows;
    }

    @EventListener
    void on(PersonLeft left) {
        rows.closeWilling(left.person());
    }

    /** Behind the lock of the tally, as an answer is: of both the first counts. */
    @EventListener
    void on(RequestsEnded ended) {
        if (ended.kind().equals(InterviewRequest.KIND)) {
            ended.requests().stream()
                    .filter(one -> one.state() == Request.State.CLOSED)
                    .forEach(one -> rows.of(one.caseNumber().value(), one.person())
                            .ifPresent(row -> rows.become(row.id(), State.ASKED, State.CLOSED)));
        }
    }
}
