package id.go.pontianak.bangkom.lifecycle.interview;

import id.go.pontianak.bangkom.foundation.bulk.BulkRuns;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.request.Invitee;
import id.go.pontianak.bangkom.foundation.request.Requests;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.lifecycle.interview.domain.InterviewRows;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Alumni who are asked whether they are willing to be interviewed, whatever became of the measurement. */
@Component
public class InterviewFixtures {

    private final InterviewRows rows;
    private final Requests requests;
    private final InterviewRound round;
    private final BulkRuns runs;
    private final BusinessClock clock;

    InterviewFixtures(InterviewRows rows, Requests requests, InterviewRound round, BulkRuns runs, BusinessClock clock) {
        this.rows = rows;
        this.requests = requests;
        this.round = round;
        this.runs = runs;
        this.clock = clock;
    }

    /** What the round of today brings is done. */
    public void morning() {
        round.remind(clock.today());
        runs.workAll();
    }

    /** This person, as one of the best. The batch. */
    public String asked(String batch, PersonId person) {
        Instant until = clock.instant().plus(Duration.ofDays(10));
        rows.insert(batch, rows.of(batch).size() + 1, true, person, until, until.plus(Duration.ofDays(40)));
        requests.open(InterviewRequest.KIND, new CaseNumber(batch), until, List.of(Invitee.of(person)));
        return batch;
    }
}
